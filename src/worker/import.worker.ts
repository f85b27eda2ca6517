import { buffersOf } from '../core/query/table/build-chunk.ts';
import { importDataset } from '../sources/dataset/import-dataset.ts';
import { inspectDataset } from '../sources/dataset/inspect-dataset.ts';
import { blobSource } from '../sources/dataset/source.ts';
import { DatasetError } from '../sources/dataset/text/unpack.ts';
import type { ImportReply, ImportRequest } from './import-messages.ts';

/** Milliseconds between two words on how far the reading is. */
const PROGRESS_EVERY = 100;

function reply(message: ImportReply, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

async function answer(request: ImportRequest): Promise<void> {
  const source = blobSource(request.name, request.file);
  if (request.task === 'inspect') {
    reply({ kind: 'inspected', inspection: await inspectDataset(source) });
    return;
  }
  let told = 0;
  const summary = await importDataset(source, request.options, {
    chunk: (chunk) => reply({ kind: 'chunk', chunk }, buffersOf(chunk)),
    events: (events, articles) => reply({ kind: 'events', events, articles }),
    rejects: (rejects) => reply({ kind: 'rejects', rejects }),
    progress: (read, rows) => {
      const now = performance.now();
      if (now - told < PROGRESS_EVERY) return;
      told = now;
      reply({ kind: 'progress', read, rows });
    },
  });
  reply({ kind: 'done', summary });
}

self.addEventListener('message', (event: MessageEvent<ImportRequest>) => {
  answer(event.data).catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    // Its own errors are written for the file's owner; a browser's ("NotReadableError") are not.
    const reason = error instanceof DatasetError ? message : `The file could not be read: ${message}`;
    reply({ kind: 'failed', reason });
  });
});

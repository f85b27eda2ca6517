import { buffersOf } from '../core/query/table/build-chunk.ts';
import { importDataset } from '../sources/dataset/import-dataset.ts';
import { inspectDataset } from '../sources/dataset/inspect-dataset.ts';
import { ContentHash } from '../sources/dataset/content-hash.ts';
import { blobSource, hashing, type DatasetSource } from '../sources/dataset/source.ts';
import { DatasetError } from '../sources/dataset/text/unpack.ts';
import type { FileMark, ImportReply, ImportRequest } from './import-messages.ts';
import { reasonFor } from '../sources/reasons.ts';

/** Milliseconds between two words on how far the reading is. */
const PROGRESS_EVERY = 100;

function reply(message: ImportReply, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

/** Only a file of the size of a known one is read twice. */
async function isKnown(source: DatasetSource, known: readonly FileMark[]): Promise<boolean> {
  if (!known.some(({ size }) => size === source.size)) return false;
  const hash = new ContentHash();
  for await (const bytes of source.open()) hash.update(bytes);
  const digest = hash.digest();
  return known.some((mark) => mark.size === source.size && mark.hash === digest);
}

async function answer(request: ImportRequest): Promise<void> {
  const source = blobSource(request.name, request.file);
  if (request.task === 'inspect') {
    reply({ kind: 'inspected', inspection: await inspectDataset(source) });
    return;
  }
  if (await isKnown(source, request.known)) {
    reply({ kind: 'there' });
    return;
  }
  let told = 0;
  const hash = new ContentHash();
  const summary = await importDataset(hashing(source, hash), request.options, {
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
  reply({ kind: 'done', summary, mark: { size: source.size, hash: hash.digest() } });
}

self.addEventListener('message', (event: MessageEvent<ImportRequest>) => {
  answer(event.data).catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    // Its own errors are written for the file's owner; a browser's ("NotReadableError") are not.
    const reason = error instanceof DatasetError ? message : reasonFor('unreadable', { detail: message });
    reply({ kind: 'failed', reason });
  });
});

import type { DatasetOptions } from '../sources/dataset/options.ts';
import type { FileMark, ImportReply, ImportRequest } from './import-messages.ts';
import { reasonFor } from '../sources/reasons.ts';

export interface ImportWorker {
  postMessage(message: ImportRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<ImportReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** A file to be read: `name` may differ from the file's own (a path inside a folder). */
export interface ImportFile {
  readonly name: string;
  readonly file: Blob;
}

export interface Importer {
  /** Looks at the beginning of a file; ends with `inspected` or `failed`. */
  inspect(file: ImportFile): void;
  /** Reads it all unless it is one of those known; ends with `done`, `there` or `failed`. */
  start(file: ImportFile, options: DatasetOptions, known?: readonly FileMark[]): void;
  /** Ends the work at once. No reply comes after this. */
  stop(): void;
}

function spawnWorker(): ImportWorker {
  return new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
}

/** Reads datasets in a worker of its own, so that extraction and place search go on meanwhile. */
export function createImporter(
  receive: (reply: ImportReply) => void,
  spawn: () => ImportWorker = spawnWorker,
): Importer {
  let worker: ImportWorker | null = null;
  const stop = (): void => {
    if (worker) worker.onmessage = worker.onerror = null;
    worker?.terminate();
    worker = null;
  };
  const ask = (request: ImportRequest): void => {
    try {
      worker ??= spawn();
      worker.onmessage = ({ data }) => {
        // The ids of a million rows stay in the worker's memory no longer than it takes.
        if (data.kind === 'done' || data.kind === 'there' || data.kind === 'failed') stop();
        receive(data);
      };
      worker.onerror = (event) => {
        event.preventDefault();
        stop();
        receive({
          kind: 'failed',
          reason: reasonFor('importer-stopped', { detail: event.message || reasonFor('script') }),
        });
      };
      worker.postMessage(request);
    } catch (error) {
      stop();
      receive({ kind: 'failed', reason: reasonFor('importer-start', { detail: (error as Error).message }) });
    }
  };
  return {
    inspect: (file) => ask({ task: 'inspect', ...file }),
    start: (file, options, known = []) => ask({ task: 'import', ...file, options, known }),
    stop,
  };
}

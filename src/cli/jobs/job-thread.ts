import { Worker } from 'node:worker_threads';
import type { LineRun } from '../lines/run-lines.ts';
import type { Batch, BatchResult } from './batch.ts';

interface Waiting {
  readonly resolve: (result: BatchResult) => void;
  readonly reject: (error: Error) => void;
}

/** One thread with its own copy of the gazetteer; answers batches in the order in which they were sent. */
export class JobThread {
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];
  #failure: Error | null = null;

  constructor(run: LineRun) {
    this.#worker = new Worker(new URL('./start-job.mjs', import.meta.url), { workerData: run });
    this.#worker.on('message', (result: BatchResult) => this.#waiting.shift()?.resolve(result));
    this.#worker.on('error', (error: Error) => this.#fail(error));
    this.#worker.on('exit', () => this.#fail(new Error('A thread ended before its work was done.')));
  }

  run(batch: Batch): Promise<BatchResult> {
    if (this.#failure) return Promise.reject(this.#failure);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(batch);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    for (const { reject } of this.#waiting.splice(0)) reject(this.#failure);
  }
}

import type { Progress, Reply, Request, TaskName, Tasks } from './messages.ts';
import { reasonFor } from '../sources/reasons.ts';

/** How a call ended. */
export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly reason: string };

export interface CallOptions {
  /** Aborting it ends the work at once, even in the middle of a long article. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** The part of `Worker` that is used, so that tests can stand in for it. */
export interface WorkerLike {
  postMessage(message: Request): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
}

export interface TaskRunner {
  run<Name extends TaskName>(
    task: Name,
    input: Tasks[Name]['input'],
    options?: CallOptions,
  ): Promise<Outcome<Tasks[Name]['output']>>;
  close(): void;
}

interface Pending {
  readonly request: Request;
  readonly onProgress: ((progress: Progress) => void) | undefined;
  settle(outcome: Outcome<never>): void;
}

/**
 * Calls into a worker over plain messages. Not comlink: its calls never settle once their worker was terminated, and
 * terminating is the only way to stop a computation.
 */
export function createTaskRunner(spawn: () => WorkerLike): TaskRunner {
  const pending = new Map<number, Pending>();
  let worker: WorkerLike | null = null;
  let count = 0;

  const stop = (): void => {
    worker?.terminate();
    worker = null;
  };
  const settleAll = (outcome: Outcome<never>): void => {
    stop();
    for (const [number, call] of [...pending]) {
      pending.delete(number);
      call.settle(outcome);
    }
  };
  const fail = (reason: string): void => settleAll({ kind: 'failed', reason });
  const post = (request: Request): void => {
    try {
      worker ??= listen(spawn(), pending, fail);
      worker.postMessage(request);
    } catch (error) {
      fail(reasonFor('extractor-start', { detail: (error as Error).message }));
    }
  };
  /** Ends one call by ending the worker; the others start again in a fresh one. */
  const cancel = (number: number): void => {
    const call = pending.get(number);
    if (!call) return;
    pending.delete(number);
    stop();
    call.settle({ kind: 'cancelled' });
    for (const other of [...pending.values()]) post(other.request);
  };

  return {
    run(task, input, options = {}) {
      const { signal, onProgress } = options;
      if (signal?.aborted) return Promise.resolve({ kind: 'cancelled' });
      const number = ++count;
      return new Promise((resolve) => {
        const abort = (): void => cancel(number);
        const settle = (outcome: Outcome<never>): void => {
          signal?.removeEventListener('abort', abort);
          resolve(outcome);
        };
        signal?.addEventListener('abort', abort);
        const request = { number, task, input } as Request;
        pending.set(number, { request, onProgress, settle });
        post(request);
      });
    },
    close: () => settleAll({ kind: 'cancelled' }),
  };
}

function listen(
  worker: WorkerLike,
  pending: Map<number, Pending>,
  fail: (reason: string) => void,
): WorkerLike {
  worker.onmessage = ({ data }) => {
    const call = pending.get(data.number);
    if (data.kind === 'progress') call?.onProgress?.(data.progress);
    if (!call || data.kind === 'progress') return;
    pending.delete(data.number);
    // Requests and replies share their number, so the output is that of the task that was asked.
    const { kind } = data;
    call.settle(kind === 'done' ? { kind, value: data.output as never } : { kind, reason: data.reason });
  };
  worker.onerror = (event) => {
    event.preventDefault();
    fail(reasonFor('extractor-stopped', { detail: event.message || reasonFor('script') }));
  };
  worker.onmessageerror = () => fail(reasonFor('extractor-answer'));
  return worker;
}

import type { Readable } from 'node:stream';
import { type LineResult } from '../lines/run-line.ts';
import type { LineRun } from '../lines/run-lines.ts';
import { readLines } from '../lines/read-lines.ts';
import { batchLines, type BatchResult } from './batch.ts';
import { JobThread } from './job-thread.ts';

/** Batches that wait in front of each thread, so that none idles between two. */
const AHEAD = 2;

/**
 * Runs lines on several threads and gives the results in the order of the input. Batches go round the threads in turn,
 * and the oldest is awaited first: at most `jobs` × AHEAD batches are in memory.
 */
export async function* runParallel(input: Readable, run: LineRun): AsyncGenerator<LineResult> {
  const threads = Array.from({ length: run.jobs }, () => new JobThread(run));
  const waiting: Promise<BatchResult>[] = [];
  let turn = 0;
  try {
    for await (const batch of batchLines(readLines(input))) {
      const thread = threads[turn++ % threads.length] as JobThread;
      const result = thread.run(batch);
      // Handled when its turn comes; until then a failure must not count as unhandled.
      result.catch(() => undefined);
      waiting.push(result);
      if (waiting.length >= run.jobs * AHEAD) yield* (await waiting.shift()) ?? [];
    }
    for (const result of waiting) yield* await result;
  } finally {
    await Promise.all(threads.map((thread) => thread.close()));
  }
}

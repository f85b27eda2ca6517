import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { Step } from '../../sources/check-text.ts';
import { runParallel } from '../jobs/run-parallel.ts';
import { loadStep } from '../steps/load-step.ts';
import { showProgress } from './progress.ts';
import { readLines } from './read-lines.ts';
import { type LineResult, runLine } from './run-line.ts';

export interface LineRun {
  readonly step: Step;
  /** Threads; 1 runs in this one. */
  readonly jobs: number;
  /** Keep each place's other candidates in the output of `extract`. */
  readonly alternatives: boolean;
  /** ISO day after which no article can have been published; the clock's when absent. */
  readonly today?: string | undefined;
}

/**
 * Runs a step over a stream of article lines, in order. Memory does not grow with the number of lines: a slow reader
 * of `output` holds the input back. Returns how many lines failed.
 */
export async function runLines(input: Readable, output: Writable, run: LineRun): Promise<number> {
  const progress = showProgress(process.stderr);
  let failed = 0;
  for await (const result of run.jobs > 1 ? runParallel(input, run) : runHere(input, run)) {
    if (result.failed) failed++;
    progress.count(result.failed);
    if (result.output !== null && !output.write(`${result.output}\n`)) await once(output, 'drain');
  }
  progress.end();
  return failed;
}

/** The same as `runParallel` in this thread. */
export async function* runHere(input: Readable, run: LineRun): AsyncGenerator<LineResult> {
  const step = await loadStep(run.step, run);
  const today = run.today ?? new Date().toISOString().slice(0, 10);
  for await (const line of readLines(input)) yield runLine(line, run.step, step, today);
}

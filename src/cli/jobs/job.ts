import { parentPort, workerData } from 'node:worker_threads';
import { runLine } from '../lines/run-line.ts';
import type { LineRun } from '../lines/run-lines.ts';
import { loadStep } from '../steps/load-step.ts';
import type { Batch } from './batch.ts';

const run = workerData as LineRun;
const step = await loadStep(run.step, run);
const today = run.today ?? new Date().toISOString().slice(0, 10);

parentPort?.on('message', (batch: Batch) => {
  parentPort?.postMessage(batch.map((line) => runLine(line, run.step, step, today)));
});

import os from 'node:os';

export interface Measurement {
  readonly name: string;
  /** Units a second of processor time: mean and standard deviation over the rounds. */
  readonly mean: number;
  readonly deviation: number;
  readonly rounds: number;
}

/**
 * Runs `work` over all items once to warm up, then `rounds` times. Counts the processor time of the process and not
 * the clock's, so that other work on the machine costs less; the runtime's own threads count in.
 */
export function measure<T>(
  name: string,
  items: readonly T[],
  work: (item: T) => unknown,
  rounds = 7,
): Measurement {
  for (const item of items) work(item);
  const rates: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const begun = processorSeconds();
    for (const item of items) work(item);
    rates.push(items.length / (processorSeconds() - begun));
  }
  return { name, ...meanOf(rates), rounds };
}

/** Mean and sample standard deviation. */
export function meanOf(values: readonly number[]): { readonly mean: number; readonly deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / Math.max(1, values.length - 1)) };
}

/** Seconds of processor time that the process has used so far. */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** A row of the tables in docs/performance.md. */
export function formatMeasurement({ name, mean, deviation }: Measurement): string {
  const digits = mean < 100 ? 1 : 0;
  return markdownRow([name, `${mean.toFixed(digits)} ± ${deviation.toFixed(digits)}`]);
}

/** Cells as a row of a table in Markdown. */
export function markdownRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** The head of a table: names, the first to the left, the others to the right. */
export function markdownHead(names: readonly string[]): string {
  return `${markdownRow(names)}\n${markdownRow(names.map((_, i) => (i === 0 ? '---' : '---:')))}`;
}

/** What the figures hold for. */
export function describeMachine(): string {
  const cpus = os.cpus();
  const gigabytes = (os.totalmem() / 2 ** 30).toFixed(0);
  const load = os.loadavg()[0]?.toFixed(1) ?? '?';
  return `Node ${process.version} on ${os.platform()} ${os.arch()}, ${cpus.length} × ${cpus[0]?.model.trim() ?? 'unknown'}, ${gigabytes} GB, load ${load}`;
}

/** Bytes of objects and buffers, after a collection where the process allows one (`node --expose-gc`). */
export function heldBytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Resident memory in MB, after a collection where the process allows one (`node --expose-gc`). */
export function residentMegabytes(): number {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().rss / 1e6);
}

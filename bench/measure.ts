import os from 'node:os';

export interface Measurement {
  readonly name: string;
  /** Units a second: mean and standard deviation over the rounds. */
  readonly mean: number;
  readonly deviation: number;
  readonly rounds: number;
}

/** Runs `work` over all items once to warm up, then `rounds` times against the clock. */
export function measure<T>(
  name: string,
  items: readonly T[],
  work: (item: T) => unknown,
  rounds = 7,
): Measurement {
  for (const item of items) work(item);
  const rates: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now();
    for (const item of items) work(item);
    rates.push((items.length * 1000) / (performance.now() - begun));
  }
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rounds;
  const deviation = Math.sqrt(rates.reduce((sum, rate) => sum + (rate - mean) ** 2, 0) / (rounds - 1));
  return { name, mean, deviation, rounds };
}

export function formatMeasurement({ name, mean, deviation, rounds }: Measurement, unit: string): string {
  const digits = mean < 100 ? 1 : 0;
  return `${name.padEnd(34)} ${mean.toFixed(digits).padStart(8)} ± ${deviation.toFixed(digits)} ${unit} (${rounds} rounds)`;
}

/** What the figures hold for. */
export function describeMachine(): string {
  const cpus = os.cpus();
  const gigabytes = (os.totalmem() / 2 ** 30).toFixed(0);
  const load = os.loadavg()[0]?.toFixed(1) ?? '?';
  return `Node ${process.version} on ${os.platform()} ${os.arch()}, ${cpus.length} × ${cpus[0]?.model.trim() ?? 'unknown'}, ${gigabytes} GB, load ${load}`;
}

/** Resident memory in MB, after a collection where the process allows one (`node --expose-gc`). */
export function residentMegabytes(): number {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().rss / 1e6);
}

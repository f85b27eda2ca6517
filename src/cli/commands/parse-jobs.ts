import os from 'node:os';
import { InvalidArgumentError } from 'commander';

/** The value of `--jobs`: a number of threads, or "all" for one a core. */
export function parseJobs(value: string): number {
  if (value === 'all') return os.availableParallelism();
  const jobs = Number(value);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256) {
    throw new InvalidArgumentError('Give a number from 1 to 256, or "all".');
  }
  return jobs;
}

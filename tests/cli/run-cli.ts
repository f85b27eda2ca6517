import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../bin/dateline.mjs', import.meta.url));

export interface CliRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The NDJSON lines of stdout, parsed. */
  readonly rows: readonly Record<string, unknown>[];
}

/** Runs the command line as a user would. */
export function runCli(args: readonly string[], input = ''): CliRun {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], { input, encoding: 'utf8' });
  return {
    status,
    stdout,
    stderr,
    // Read when asked for: GeoJSON and CSV are no lines of JSON.
    get rows() {
      const lines = stdout.split('\n').filter((line) => line !== '');
      return lines.map((line) => JSON.parse(line) as CliRun['rows'][0]);
    },
  };
}

export function ndjson(...values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

import type { RowTest } from './row-tests.ts';

/** Where the bit of one condition stands in the masks, and where to write the rows that turn over. */
interface Turning {
  readonly bit: number;
  readonly failures: Uint16Array;
  readonly flipped: Uint32Array;
}

/**
 * Sets a condition's bit anew in all masks. Writes the rows of which it changed into `flipped` and returns how many.
 * `test` is `null` for a condition that says nothing.
 */
export function turnRows(test: RowTest | null, turning: Turning): number {
  if (test === null) return turnTested(() => true, turning);
  if (test.kind === 'test') return turnTested(test.passes, turning);
  const { codes, wanted } = test;
  // Written out for each kind of column: see `countSets`.
  return codes instanceof Uint8Array ? turnBytes(codes, wanted, turning) : turnWords(codes, wanted, turning);
}

function turnBytes(codes: Uint8Array, wanted: Uint8Array, { bit, failures, flipped }: Turning): number {
  let count = 0;
  for (let row = 0; row < failures.length; row++) {
    const mask = failures[row] ?? 0;
    const fails = wanted[codes[row] ?? 0] === 1 ? 0 : bit;
    if ((mask & bit) === fails) continue;
    failures[row] = mask ^ bit;
    flipped[count++] = row;
  }
  return count;
}

function turnWords(codes: Uint32Array, wanted: Uint8Array, { bit, failures, flipped }: Turning): number {
  let count = 0;
  for (let row = 0; row < failures.length; row++) {
    const mask = failures[row] ?? 0;
    const fails = wanted[codes[row] ?? 0] === 1 ? 0 : bit;
    if ((mask & bit) === fails) continue;
    failures[row] = mask ^ bit;
    flipped[count++] = row;
  }
  return count;
}

function turnTested(passes: (row: number) => boolean, { bit, failures, flipped }: Turning): number {
  let count = 0;
  for (let row = 0; row < failures.length; row++) {
    const mask = failures[row] ?? 0;
    const fails = passes(row) ? 0 : bit;
    if ((mask & bit) === fails) continue;
    failures[row] = mask ^ bit;
    flipped[count++] = row;
  }
  return count;
}

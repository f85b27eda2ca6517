import type { RowList } from './group.ts';

/** Rows that came into a count and rows that went out of it. */
interface Turned {
  readonly into: RowList;
  readonly out: RowList;
}

/** The rows that fail nothing but what `own` leaves out. */
export function passingRows(failures: Uint16Array, own: number, into: Uint32Array): RowList {
  let count = 0;
  for (let row = 0; row < failures.length; row++)
    if (((failures[row] ?? 0) & ~own) === 0) into[count++] = row;
  return { rows: into, count };
}

/**
 * Of the rows of which the bit of one condition turned over, those that a count which leaves `own` out is to follow: a
 * row with another failure is in neither count. Fills the buffers; the masks are the new ones.
 */
export function sieve(
  flipped: RowList,
  bit: number,
  own: number,
  failures: Uint16Array,
  [into, out]: readonly [Uint32Array, Uint32Array],
): Turned {
  const others = ~(own | bit);
  let [came, went] = [0, 0];
  for (let i = 0; i < flipped.count; i++) {
    const row = flipped.rows[i] ?? 0;
    const mask = failures[row] ?? 0;
    if ((mask & others) !== 0) continue;
    if ((mask & bit) === 0) into[came++] = row;
    else out[went++] = row;
  }
  return { into: { rows: into, count: came }, out: { rows: out, count: went } };
}

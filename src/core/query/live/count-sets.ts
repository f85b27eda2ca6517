import type { RowList } from './group.ts';

/**
 * Adds `by` to the count of each row's set. One loop for columns of bytes and one for columns of words, written out: a
 * loop that meets both is compiled for neither, and takes four times as long.
 */
export function countSets(
  counts: Int32Array,
  codes: Uint8Array | Uint32Array,
  list: RowList,
  by: 1 | -1,
): void {
  if (codes instanceof Uint8Array) countBytes(counts, codes, list, by);
  else countWords(counts, codes, list, by);
}

function countBytes(counts: Int32Array, codes: Uint8Array, { rows, count }: RowList, by: 1 | -1): void {
  for (let i = 0; i < count; i++) {
    const set = codes[rows[i] ?? 0] ?? 0;
    counts[set] = (counts[set] ?? 0) + by;
  }
}

function countWords(counts: Int32Array, codes: Uint32Array, { rows, count }: RowList, by: 1 | -1): void {
  for (let i = 0; i < count; i++) {
    const set = codes[rows[i] ?? 0] ?? 0;
    counts[set] = (counts[set] ?? 0) + by;
  }
}

import { UNKNOWN, type Columns } from './columns.ts';
import { bitOf } from './conditions.ts';
import type { Matches } from './match-events.ts';

export interface TollBucket {
  readonly min: number;
  /** `null` is open. */
  readonly max: number | null;
  readonly count: number;
}

const BUCKETS: readonly (readonly [number, number | null])[] = [
  [0, 0],
  [1, 9],
  [10, 49],
  [50, null],
];

/** Events by deaths (lower bound), the toll condition itself left out; `unstated` are those without a figure. */
export function countTolls(
  columns: Columns,
  { failures }: Matches,
): { readonly buckets: readonly TollBucket[]; readonly unstated: number } {
  const others = ~bitOf('toll');
  const counts = BUCKETS.map(() => 0);
  let unstated = 0;
  for (let row = 0; row < failures.length; row++) {
    if (((failures[row] ?? 0) & others) !== 0) continue;
    const killed = columns.killed[row] ?? UNKNOWN;
    const bucket = BUCKETS.findIndex(([min, max]) => killed >= min && (max === null || killed <= max));
    if (bucket < 0) unstated++;
    else counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  return { buckets: BUCKETS.map(([min, max], i) => ({ min, max, count: counts[i] ?? 0 })), unstated };
}

import { bitOf } from '../conditions.ts';
import { UNKNOWN } from '../table/coded-event.ts';
import type { EventTable } from '../table/event-table.ts';
import type { Group, RowList } from './group.ts';

export interface TollBucket {
  readonly min: number;
  /** `null` is open. */
  readonly max: number | null;
  readonly count: number;
}

export interface TollCounts {
  readonly buckets: readonly TollBucket[];
  /** Events without a figure. */
  readonly unstated: number;
}

const BUCKETS: readonly (readonly [number, number | null])[] = [
  [0, 0],
  [1, 9],
  [10, 49],
  [50, null],
];
const UNSTATED = BUCKETS.length;
/** The bucket of each count up to the beginning of the last one: a table, since nobody can foresee a toll, nor a processor. */
const LARGEST = 50;
const BUCKET_OF = Uint8Array.from({ length: LARGEST + 1 }, (_, killed) =>
  BUCKETS.findIndex(([, max]) => max === null || killed <= max),
);

/** Events by deaths (lower bound), the toll condition itself left out. */
export class TollGroup implements Group {
  readonly own = bitOf('toll');
  private readonly counts = new Int32Array(UNSTATED + 1);

  reset(): void {
    this.counts.fill(0);
  }

  count({ columns: { killedMin } }: EventTable, { rows, count }: RowList, by: 1 | -1): void {
    const { counts } = this;
    for (let i = 0; i < count; i++) {
      const killed = killedMin[rows[i] ?? 0] ?? UNKNOWN;
      const bucket = killed < 0 ? UNSTATED : (BUCKET_OF[killed < LARGEST ? killed : LARGEST] ?? 0);
      counts[bucket] = (counts[bucket] ?? 0) + by;
    }
  }

  values(): TollCounts {
    return {
      buckets: BUCKETS.map(([min, max], i) => ({ min, max, count: this.counts[i] ?? 0 })),
      unstated: this.counts[UNSTATED] ?? 0,
    };
  }
}

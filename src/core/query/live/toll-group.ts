import { bitOf } from '../conditions.ts';
import { UNKNOWN } from '../table/coded-event.ts';
import type { EventTable } from '../table/event-table.ts';
import type { Flips, Group } from './group.ts';

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

/** Events by deaths (lower bound), the toll condition itself left out. */
export class TollGroup implements Group {
  readonly own = bitOf('toll');
  private counts = new Int32Array(UNSTATED + 1);

  build(table: EventTable, failures: Uint16Array): void {
    this.counts = new Int32Array(UNSTATED + 1);
    for (let row = 0; row < failures.length; row++)
      if (((failures[row] ?? 0) & ~this.own) === 0) this.add(table, row, 1);
  }

  follow(table: EventTable, { bit, rows, count, failures }: Flips): void {
    const others = ~(this.own | bit);
    for (let i = 0; i < count; i++) {
      const row = rows[i] ?? 0;
      const mask = failures[row] ?? 0;
      if ((mask & others) === 0) this.add(table, row, (mask & bit) === 0 ? 1 : -1);
    }
  }

  values(): TollCounts {
    return {
      buckets: BUCKETS.map(([min, max], i) => ({ min, max, count: this.counts[i] ?? 0 })),
      unstated: this.counts[UNSTATED] ?? 0,
    };
  }

  private add({ columns }: EventTable, row: number, by: number): void {
    const killed = columns.killedMin[row] ?? UNKNOWN;
    const bucket = killed < 0 ? UNSTATED : killed === 0 ? 0 : killed < 10 ? 1 : killed < 50 ? 2 : 3;
    this.counts[bucket] = (this.counts[bucket] ?? 0) + by;
  }
}

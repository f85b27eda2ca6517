import { UNKNOWN } from '../table/coded-event.ts';
import type { EventTable } from '../table/event-table.ts';
import type { Flips, Group } from './group.ts';

export interface Totals {
  readonly shown: number;
  readonly all: number;
  /** Of those shown. */
  readonly withoutPlace: number;
  readonly withoutDate: number;
}

/** How many events are shown. */
export class TotalsGroup implements Group {
  readonly own = 0;
  private shown = 0;
  private withoutPlace = 0;
  private withoutDate = 0;

  build(table: EventTable, failures: Uint16Array): void {
    this.shown = this.withoutPlace = this.withoutDate = 0;
    for (let row = 0; row < failures.length; row++) if (failures[row] === 0) this.add(table, row, 1);
  }

  follow(table: EventTable, { bit, rows, count, failures }: Flips): void {
    for (let i = 0; i < count; i++) {
      const row = rows[i] ?? 0;
      const mask = failures[row] ?? 0;
      if ((mask & ~bit) === 0) this.add(table, row, mask === 0 ? 1 : -1);
    }
  }

  values(table: EventTable): Totals {
    const { shown, withoutPlace, withoutDate } = this;
    return { shown, all: table.rows, withoutPlace, withoutDate };
  }

  private add({ columns }: EventTable, row: number, by: number): void {
    this.shown += by;
    if (columns.place[row] === 0) this.withoutPlace += by;
    if (columns.startDay[row] === UNKNOWN) this.withoutDate += by;
  }
}

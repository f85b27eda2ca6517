import { UNKNOWN } from '../table/coded-event.ts';
import type { EventTable } from '../table/event-table.ts';
import type { Group, RowList } from './group.ts';

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

  reset(): void {
    this.shown = this.withoutPlace = this.withoutDate = 0;
  }

  count({ columns: { place, startDay } }: EventTable, { rows, count }: RowList, by: 1 | -1): void {
    let [withoutPlace, withoutDate] = [0, 0];
    for (let i = 0; i < count; i++) {
      const row = rows[i] ?? 0;
      if (place[row] === 0) withoutPlace++;
      if (startDay[row] === UNKNOWN) withoutDate++;
    }
    this.shown += by * count;
    this.withoutPlace += by * withoutPlace;
    this.withoutDate += by * withoutDate;
  }

  values(table: EventTable): Totals {
    const { shown, withoutPlace, withoutDate } = this;
    return { shown, all: table.rows, withoutPlace, withoutDate };
  }
}

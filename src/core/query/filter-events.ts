import type { LinkedEvent } from '../model.ts';
import type { Columns } from './columns.ts';
import type { Matches } from './match-events.ts';

/** The events that meet all conditions, in the order of the corpus. */
export function filterEvents(columns: Columns, { failures }: Matches): readonly LinkedEvent[] {
  return columns.events.filter((_, row) => failures[row] === 0);
}

export interface Totals {
  readonly shown: number;
  readonly all: number;
  /** Of those shown. */
  readonly withoutPlace: number;
  readonly withoutDate: number;
}

export function countTotals(visible: readonly LinkedEvent[], all: number): Totals {
  let withoutPlace = 0;
  let withoutDate = 0;
  for (const event of visible) {
    if (!event.place) withoutPlace++;
    if (!event.date) withoutDate++;
  }
  return { shown: visible.length, all, withoutPlace, withoutDate };
}

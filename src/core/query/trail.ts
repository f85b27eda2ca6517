import { bitOf } from './conditions.ts';
import { dayColumns } from './table/day-columns.ts';
import { UNKNOWN } from './table/coded-event.ts';
import type { EventTable } from './table/event-table.ts';
import type { TimeBasis } from './filter.ts';
import type { DaySpan } from './time-bins.ts';

/** Where a window of time has left events behind. */
export interface TrailPoint {
  /** Index in the table's places. */
  readonly place: number;
  /** Index in `FAMILIES` of the last of its events. */
  readonly family: number;
  /** How far behind the window that event lies: 0 just now, 1 about to be forgotten. */
  readonly age: number;
}

/** The days behind a window: as many as it is long, but none before the play began. `null` when there are none. */
export function trailSpan({ first, last }: DaySpan, playedFrom: number): DaySpan | null {
  const from = Math.max(playedFrom, first - (last - first + 1));
  return from < first ? { first: from, last: first - 1 } : null;
}

/**
 * The places with events in a span that nothing but their date hides, each with its last event. One pass over the rows.
 */
export function trailOf(
  table: EventTable,
  failures: ArrayLike<number>,
  basis: TimeBasis,
  { first, last }: DaySpan,
): readonly TrailPoint[] {
  const { endDay } = dayColumns(table, basis);
  const { place } = table.columns;
  const { codes } = table.facets.type;
  const onlyTime = bitOf('time');
  const newest = new Map<number, number>();
  for (let row = 0; row < table.rows; row++) {
    if (failures[row] !== onlyTime) continue;
    const [day, at] = [endDay[row] ?? UNKNOWN, place[row] ?? 0];
    if (at === 0 || day === UNKNOWN || day < first || day > last) continue;
    const known = newest.get(at);
    if (known === undefined || (endDay[known] ?? 0) <= day) newest.set(at, row);
  }
  const length = last - first + 1;
  return [...newest].map(([at, row]) => ({
    place: at,
    family: table.familyOf[codes[row] ?? 0] ?? 0,
    age: (last - (endDay[row] ?? last)) / length,
  }));
}

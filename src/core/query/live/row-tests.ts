import type { Condition } from '../conditions.ts';
import { isActive } from '../conditions.ts';
import { toDay } from '../days.ts';
import type { Filter } from '../filter.ts';
import type { DaySpan } from '../time-bins.ts';
import { UNKNOWN } from '../table/coded-event.ts';
import { dayColumns } from '../table/day-columns.ts';
import type { EventTable } from '../table/event-table.ts';
import { placesIn } from './area-test.ts';
import { monthTest } from './month-test.ts';
import { rowsWithText } from './text-test.ts';

/** Whether a row meets one condition: told by a code that the row has, or by asking. */
export type RowTest =
  | { readonly kind: 'codes'; readonly codes: Uint8Array | Uint32Array; readonly wanted: Uint8Array }
  | { readonly kind: 'test'; readonly passes: (row: number) => boolean };

/** The test of one condition; `null` when the filter says nothing about it. */
export function rowTest(table: EventTable, filter: Filter, condition: Condition): RowTest | null {
  if (!isActive(filter, condition)) return null;
  if (condition === 'time') return { kind: 'test', passes: timeTest(table, filter) };
  if (condition === 'months') return { kind: 'test', passes: monthTest(table, filter) };
  if (condition === 'toll') return { kind: 'test', passes: tollTest(table, filter) };
  if (condition === 'text') {
    const holds = rowsWithText(table, filter.text);
    return { kind: 'test', passes: (row) => holds[row] === 1 };
  }
  if (condition === 'area') {
    const wanted = filter.area ? placesIn(table.places, filter.area) : new Uint8Array(0);
    return { kind: 'codes', codes: table.columns.place, wanted };
  }
  const column = table.facets[condition];
  return { kind: 'codes', codes: column.codes, wanted: column.setsOf(filter[condition]) };
}

/** The days of a filter's time condition; without one, all days. */
export function timeSpan({ time }: Filter): DaySpan {
  return {
    first: time ? (toDay(time.start) ?? -Infinity) : -Infinity,
    last: time ? (toDay(time.end) ?? Infinity) : Infinity,
  };
}

/** In when any of the days on which it may have happened is in the range; an undated event is out. */
function timeTest(table: EventTable, filter: Filter): (row: number) => boolean {
  const { startDay, endDay } = dayColumns(table, filter.timeBasis);
  const { first, last } = timeSpan(filter);
  return (row) => {
    const start = startDay[row] ?? UNKNOWN;
    return start !== UNKNOWN && start <= last && (endDay[row] ?? UNKNOWN) >= first;
  };
}

/** By the lower bound of the deaths; an unknown toll is out. */
function tollTest(
  { columns: { killedMin } }: EventTable,
  { minKilled, maxKilled }: Filter,
): (row: number) => boolean {
  const min = minKilled ?? -Infinity;
  const max = maxKilled ?? Infinity;
  return (row) => {
    const count = killedMin[row] ?? UNKNOWN;
    return count !== UNKNOWN && count >= min && count <= max;
  };
}

import { bitOf } from '../conditions.ts';
import type { Filter } from '../filter.ts';
import type { EventTable } from '../table/event-table.ts';
import { dayColumns } from '../table/day-columns.ts';
import { positionOf, timeIndex, type DayOrder } from '../table/time-index.ts';
import { timeSpan } from './row-tests.ts';

const BIT = bitOf('time');

/**
 * Turns over the time bit of the rows between the old and the new ends of the range, which is all that changes when a
 * brush moves. Writes them into `flipped` and returns how many. A row is in unless it begins after the range or ends
 * before it, and it cannot do both. Both filters read the same kind of day.
 */
export function flipTime(
  table: EventTable,
  earlier: Filter,
  filter: Filter,
  failures: Uint16Array,
  flipped: Uint32Array,
): number {
  const { byStart, byEnd, undated } = timeIndex(table, filter.timeBasis);
  const [from, to] = [timeSpan(earlier), timeSpan(filter)];
  let count = 0;
  const turn = (rows: Uint32Array, first: number, last: number, fails: number) => {
    for (let i = first; i < last; i++) {
      const row = rows[i] ?? 0;
      const mask = failures[row] ?? 0;
      if ((mask & BIT) === fails) continue;
      failures[row] = mask ^ BIT;
      flipped[count++] = row;
    }
  };
  const between = (order: DayOrder, a: number, b: number, fails: number) =>
    turn(order.rows, positionOf(order, a), positionOf(order, b), fails);
  // First what leaves, then what comes in: a row that leaves at one end and would come in at the other stays out.
  if (to.first > from.first) between(byEnd, from.first, to.first, BIT);
  if (to.last < from.last) between(byStart, to.last + 1, from.last + 1, BIT);
  if (to.first < from.first) comeIn(byEnd, to.first, from.first);
  if (to.last > from.last) comeIn(byStart, from.last + 1, to.last + 1);
  const wasOpen = earlier.time === null;
  if (wasOpen !== (filter.time === null)) turn(undated, 0, undated.length, wasOpen ? BIT : 0);
  return count;

  function comeIn(order: DayOrder, a: number, b: number): void {
    const { startDay, endDay } = dayColumns(table, filter.timeBasis);
    for (let i = positionOf(order, a); i < positionOf(order, b); i++) {
      const row = order.rows[i] ?? 0;
      if ((startDay[row] ?? 0) > to.last || (endDay[row] ?? 0) < to.first) continue;
      turn(order.rows, i, i + 1, 0);
    }
  }
}

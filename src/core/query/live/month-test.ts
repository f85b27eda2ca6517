import { yearMonth } from '../days.ts';
import type { Filter } from '../filter.ts';
import { UNKNOWN } from '../table/coded-event.ts';
import { dayColumns } from '../table/day-columns.ts';
import type { EventTable } from '../table/event-table.ts';

/** From this many possible days on nothing is known of the month. */
const WHOLE_YEAR = 365;

/**
 * "The same month across years": in when any of the days on which it may have happened is in one of the months. An
 * event of which only the year is known is out, since no month of it is known.
 */
export function monthTest(
  table: EventTable,
  { months, timeBasis }: Pick<Filter, 'months' | 'timeBasis'>,
): (row: number) => boolean {
  const { startDay, endDay } = dayColumns(table, timeBasis);
  const wanted = new Set(months);
  const monthOf = rememberMonths();
  return (row) => {
    const start = startDay[row] ?? UNKNOWN;
    if (start === UNKNOWN) return false;
    const end = Math.max(start, endDay[row] ?? start);
    if (end - start + 1 >= WHOLE_YEAR) return false;
    const [first, last] = [monthOf(start), monthOf(end)];
    const count = ((last - first + 12) % 12) + 1;
    for (let i = 0; i < count; i++) if (wanted.has(((first - 1 + i) % 12) + 1)) return true;
    return false;
  };
}

/** Month (1 to 12) of a day number: many events share a day, and a Date each would be slow. */
function rememberMonths(): (day: number) => number {
  const known = new Map<number, number>();
  return (day) => {
    let month = known.get(day);
    if (month === undefined) known.set(day, (month = yearMonth(day).month + 1));
    return month;
  };
}

import { addMonths, fromDay, toDay } from '../../core/query/days.ts';
import type { Filter } from '../../core/query/filter.ts';
import type { Side } from '../../core/query/summary/compare.ts';
import type { DaySpan } from '../../core/query/time-bins.ts';

export type Period = NonNullable<Filter['time']>;

/** A comparison to begin with: the dates shown (or the last year of the data) against the same length before. */
export function firstPeriods(time: Filter['time'], extent: DaySpan): readonly [Period, Period] {
  const later = time ?? { start: fromDay(addMonths(extent.last, -12) + 1), end: fromDay(extent.last) };
  return [before(later), later];
}

/** The same number of days, up to the day before. */
export function before({ start, end }: Period): Period {
  const [first, last] = [toDay(start) ?? 0, toDay(end) ?? 0];
  return { start: fromDay(first - (last - first + 1)), end: fromDay(first - 1) };
}

/** The same days of the year before. */
export function yearBefore({ start, end }: Period): Period {
  const back = (iso: string) => fromDay(addMonths(toDay(iso) ?? 0, -12));
  return { start: back(start), end: back(end) };
}

/** Whether both days are there and in order. */
export function isPeriod({ start, end }: Period): boolean {
  const [first, last] = [toDay(start), toDay(end)];
  return first !== null && last !== null && first <= last;
}

/** An area of the comparison by the value of its choice: `country:SY` or `province:SY/Aleppo`. */
export function areaSide(choice: string): Side {
  const at = choice.indexOf(':');
  const value = choice.slice(at + 1);
  return choice.startsWith('country:')
    ? { country: [value], province: [], area: null }
    : { country: [], province: [value], area: null };
}

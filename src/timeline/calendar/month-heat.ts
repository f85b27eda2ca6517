import { monthStart, yearMonth } from '../../core/query/days.ts';
import type { DayGroup } from '../../core/query/live/day-group.ts';
import type { DaySpan } from '../../core/query/time-bins.ts';

export interface MonthCell {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly span: DaySpan;
  /** Events in the month; shares of events of which the day is not known make it no whole number. */
  readonly count: number;
  /** 0 for none, up to 1 for the month with the most; a square root, so that a busy month does not pale all others. */
  readonly heat: number;
}

export interface CalendarYear {
  readonly year: number;
  readonly span: DaySpan;
  readonly months: readonly MonthCell[];
}

/** Every month of every year that the data touches, newest year first. */
export function monthHeat(days: DayGroup, extent: DaySpan): readonly CalendarYear[] {
  const first = yearMonth(extent.first).year;
  const last = yearMonth(extent.last).year;
  const whole = { first: monthStart(first, 0), last: monthStart(last + 1, 0) - 1 };
  const bins = days.binsOf(whole, 'month');
  const most = bins.reduce((max, { total }) => Math.max(max, total), 0);
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const year = last - i;
    return {
      year,
      span: { first: monthStart(year, 0), last: monthStart(year + 1, 0) - 1 },
      months: Array.from({ length: 12 }, (__, month): MonthCell => {
        const bin = bins[(year - first) * 12 + month];
        const count = bin?.total ?? 0;
        const span = { first: monthStart(year, month), last: monthStart(year, month + 1) - 1 };
        return { year, month: month + 1, span, count, heat: most > 0 ? Math.sqrt(count / most) : 0 };
      }),
    };
  });
}

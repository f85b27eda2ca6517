import { addMonths, monthStart, yearMonth } from '../core/query/days.ts';
import type { Filter } from '../core/query/filter.ts';
import type { DaySpan } from '../core/query/time-bins.ts';
import { timeOf } from './brush.ts';
import { formatYear } from '../ui/format.ts';
import { t } from '../ui/i18n/messages.ts';

export interface Preset {
  readonly label: string;
  readonly time: Filter['time'];
}

/** Years are offered one by one up to this many. */
const MOST_YEARS = 8;

/** Ranges relative to the data, not to today: old news has no "last week". */
export function presetsFor(extent: DaySpan, home: DaySpan): readonly Preset[] {
  const presets: Preset[] = [{ label: t('timeline.allDates'), time: null }];
  const push = (label: string, span: DaySpan) => presets.push({ label, time: timeOf(span) });
  const years = range(yearMonth(home.first).year, yearMonth(home.last).year);
  if (years.length <= MOST_YEARS) {
    for (const year of years)
      push(formatYear(year), { first: monthStart(year, 0), last: monthStart(year + 1, 0) - 1 });
  }
  if (extent.last - extent.first > 366) push(t('timeline.last12'), backFrom(extent.last, 12));
  if (extent.last - extent.first > 31) push(t('timeline.lastMonth'), backFrom(extent.last, 1));
  return presets;
}

function backFrom(last: number, months: number): DaySpan {
  return { first: addMonths(last, -months) + 1, last };
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

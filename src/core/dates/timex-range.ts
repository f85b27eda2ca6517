import type { DateRange } from '../model.ts';
import {
  daysInMonth,
  isoDay,
  isoDayOf,
  isRealDay,
  isoYear,
  mondayOfIsoWeek,
  type CalendarDay,
} from './calendar.ts';

/** First month of a season and its length; winter runs from December into the next year (northern hemisphere). */
const SEASON_START: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The days that a TIMEX3 value covers; `null` for durations, sets, references and values with unknown parts. */
export function rangeOfValue(value: string): DateRange | null {
  const day = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(value);
  if (day) return dayRange(Number(day[1]), Number(day[2]), Number(day[3]));
  const month = /^(\d{4})-(\d{2})$/.exec(value);
  if (month) return monthsRange(Number(month[1]), Number(month[2]), 1, 'month');
  const week = /^(\d{4})-W(\d{2})(-WE)?$/.exec(value);
  if (week) return weekRange(Number(week[1]), Number(week[2]), week[3] !== undefined);
  const part = /^(\d{4})-(Q|H)([1-4])$/.exec(value);
  if (part) {
    const length = part[2] === 'Q' ? 3 : 6;
    return monthsRange(Number(part[1]), (Number(part[3]) - 1) * length + 1, length, 'year');
  }
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value);
  if (season) return monthsRange(Number(season[1]), SEASON_START[season[2] ?? ''] ?? 1, 3, 'year');
  return yearsRange(value);
}

function dayRange(year: number, month: number, day: number): DateRange | null {
  if (!isRealDay(year, month, day)) return null;
  const iso = isoDay({ year, month, day });
  return { start: iso, end: iso, precision: 'day' };
}

function weekRange(year: number, week: number, weekend: boolean): DateRange {
  const monday = mondayOfIsoWeek(year, week);
  return { start: isoDayOf(weekend ? monday + 5 : monday), end: isoDayOf(monday + 6), precision: 'week' };
}

function monthsRange(
  year: number,
  month: number,
  length: number,
  precision: DateRange['precision'],
): DateRange | null {
  if (month < 1 || month > 12 || year < 1) return null;
  const lastIndex = year * 12 + month - 1 + length - 1;
  const [endYear, endMonth] = [Math.floor(lastIndex / 12), (lastIndex % 12) + 1];
  const end: CalendarDay = { year: endYear, month: endMonth, day: daysInMonth(endYear, endMonth) };
  return { start: isoDay({ year, month, day: 1 }), end: isoDay(end), precision };
}

/** Years (`2015`), decades (`199`) and centuries (`18`, the years 1800 to 1899). */
function yearsRange(value: string): DateRange | null {
  if (!/^\d{2,4}$/.test(value)) return null;
  const scale = 10 ** (4 - value.length);
  const first = Number(value) * scale;
  if (first < 1) return null;
  return { start: `${isoYear(first)}-01-01`, end: `${isoYear(first + scale - 1)}-12-31`, precision: 'year' };
}

import type { IsoDate } from '../model.ts';

/**
 * Calendar arithmetic of the proleptic Gregorian calendar in pure functions. A day is a day number: days since
 * 1970-01-01, so that adding days is adding integers. Months are 1 to 12, weekdays ISO (Monday 1 to Sunday 7).
 */

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS_PER_DAY = 86_400_000;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (LENGTHS[month - 1] ?? 0);
}

/** Whether the day exists: 31 February, month 13 and year 0 do not. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return (
    year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  );
}

export function toDayNumber({ year, month, day }: CalendarDay): number {
  const date = new Date(0);
  // setUTCFullYear, because Date.UTC reads the years 0 to 99 as 1900 to 1999.
  return Math.round(date.setUTCFullYear(year, month - 1, day) / MS_PER_DAY);
}

export function fromDayNumber(dayNumber: number): CalendarDay {
  const date = new Date(dayNumber * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Monday is 1, Sunday is 7. */
export function weekdayOf(dayNumber: number): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1;
}

/** Moves by whole months; a day past the end of the new month becomes its last day (31 January + 1 = 28 or 29 February). */
export function addMonths(date: CalendarDay, months: number): CalendarDay {
  const index = date.year * 12 + (date.month - 1) + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return { year, month, day: Math.min(date.day, daysInMonth(year, month)) };
}

/** ISO 8601 week and the year that it belongs to. */
export function isoWeekOf(dayNumber: number): { readonly year: number; readonly week: number } {
  const thursday = dayNumber - weekdayOf(dayNumber) + 4;
  const { year } = fromDayNumber(thursday);
  const firstDay = toDayNumber({ year, month: 1, day: 1 });
  return { year, week: Math.floor((thursday - firstDay) / 7) + 1 };
}

/** Day number of the Monday of an ISO week. */
export function mondayOfIsoWeek(year: number, week: number): number {
  const fourth = toDayNumber({ year, month: 1, day: 4 });
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

export const isoYear = (year: number): string => pad(year, 4);
export const isoMonth = (year: number, month: number): string => `${isoYear(year)}-${pad(month, 2)}`;
export const isoDay = (d: CalendarDay): IsoDate => `${isoMonth(d.year, d.month)}-${pad(d.day, 2)}`;
export const isoDayOf = (dayNumber: number): IsoDate => isoDay(fromDayNumber(dayNumber));

export function isoWeek(dayNumber: number): string {
  const { year, week } = isoWeekOf(dayNumber);
  return `${isoYear(year)}-W${pad(week, 2)}`;
}

/** Reads the day at the start of an ISO date or date-time; `null` when there is none or it does not exist. */
export function parseIsoDay(iso: string): CalendarDay | null {
  const m = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!m) return null;
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])];
  return isRealDay(year, month, day) ? { year, month, day } : null;
}

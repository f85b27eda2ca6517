import type { IsoDate } from '../model.ts';

const MS_PER_DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1970-01-01 of an ISO day; `null` for anything that is not a day of the calendar ("2016-02-30"). */
export function toDay(iso: IsoDate): number | null {
  const m = ISO_DAY.exec(iso);
  if (!m) return null;
  const ms = Date.UTC(Number(m[1]), Number(m[2]) - 1, Number(m[3]));
  const day = Math.round(ms / MS_PER_DAY);
  return Number(m[1]) >= 100 && fromDay(day) === iso ? day : null;
}

/** The ISO day of a day number; the inverse of `toDay` for the years 100 to 9999. */
export function fromDay(day: number): IsoDate {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The day number of the first day of a month; months below 0 and above 11 carry into the year. */
export function monthStart(year: number, month: number): number {
  return Math.round(Date.UTC(year, month, 1) / MS_PER_DAY);
}

/** Calendar year and month (0 to 11) of a day number. */
export function yearMonth(day: number): { readonly year: number; readonly month: number } {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() };
}

/** The same day of the month `count` months later, or the month's last day where that one is shorter. */
export function addMonths(day: number, count: number): number {
  const { year, month } = yearMonth(day);
  const first = monthStart(year, month + count);
  const length = monthStart(year, month + count + 1) - first;
  return first + Math.min(day - monthStart(year, month), length - 1);
}

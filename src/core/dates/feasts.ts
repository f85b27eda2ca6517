import type { DateRange } from '../model.ts';
import { isoDay, isoDayOf, isoMonth, toDayNumber, weekdayOf } from './calendar.ts';
import { islamicToDayNumber, islamicYearsOf } from './islamic.ts';

/**
 * The TIMEX3 value of a feast in a year. Keys: `12-25` a fixed day; `easter-2` days from western Easter; `11/4/4` the
 * fourth Thursday of November (`05/5/1`: the last Monday of May); `islamic-09` a month, `islamic-10-01` a day of the
 * tabular Islamic calendar, which may differ by a day from the sighting of the moon.
 */
export function feastValue(key: string, year: number): string | null {
  if (key.startsWith('easter')) return isoDayOf(easterDay(year) + Number(key.slice(6) || 0));
  const nth = /^(\d\d)\/(\d)\/(\d)$/.exec(key);
  if (nth) return isoDayOf(nthWeekday(year, Number(nth[1]), Number(nth[2]), Number(nth[3])));
  const islamic = /^islamic-(\d\d)(?:-(\d\d))?$/.exec(key);
  if (islamic)
    return islamicValue(year, Number(islamic[1]), islamic[2] === undefined ? null : Number(islamic[2]));
  const fixed = /^(\d\d)-(\d\d)$/.exec(key);
  return fixed ? isoDay({ year, month: Number(fixed[1]), day: Number(fixed[2]) }) : null;
}

/** The days of a month of the Islamic year, which no Gregorian month covers; `null` for other feasts: their value says it. */
export function feastRange(key: string, year: number): DateRange | null {
  const month = /^islamic-(\d\d)$/.exec(key);
  if (!month) return null;
  for (const islamicYear of islamicYearsOf(year)) {
    const start = islamicToDayNumber({ year: islamicYear, month: Number(month[1]), day: 1 });
    if (!isoDayOf(start + 14).startsWith(String(year))) continue;
    const end = islamicToDayNumber({ year: islamicYear, month: Number(month[1]) + 1, day: 1 }) - 1;
    return { start: isoDayOf(start), end: isoDayOf(end), precision: 'month' };
  }
  return null;
}

/** Western Easter Sunday as a day number, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, ch. 8). */
export function easterDay(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return toDayNumber({ year, month, day });
}

/** The nth weekday of a month; the fifth means the last. */
function nthWeekday(year: number, month: number, nth: number, weekday: number): number {
  const first = toDayNumber({ year, month, day: 1 });
  const day = first + ((weekday - weekdayOf(first) + 7) % 7) + (Math.min(nth, 4) - 1) * 7;
  return nth === 5 && isoMonthOf(day + 7) === isoMonthOf(day) ? day + 7 : day;
}

const isoMonthOf = (day: number): string => isoDayOf(day).slice(0, 7);

/** A month of the Islamic year gives the Gregorian month in which most of it falls. */
function islamicValue(year: number, month: number, day: number | null): string | null {
  for (const islamicYear of islamicYearsOf(year)) {
    const at = islamicToDayNumber({ year: islamicYear, month, day: day ?? 1 });
    const iso = isoDayOf(day === null ? at + 14 : at);
    if (Number(iso.slice(0, 4)) === year) return day === null ? isoMonth(year, Number(iso.slice(5, 7))) : iso;
  }
  return null;
}

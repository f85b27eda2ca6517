import type { IsoDate } from '../../../core/model.ts';
import { reasonFor } from '../../reasons.ts';

/** In which order a dataset writes 03/04/2018. `unknown`: nobody has said, and the file does not show it. */
export type DayOrder = 'dmy' | 'mdy' | 'unknown';

export type ReadDay =
  | { readonly kind: 'day'; readonly day: IsoDate }
  /** Day and month could be either way round: the earlier and the later reading. */
  | { readonly kind: 'either'; readonly first: IsoDate; readonly last: IsoDate }
  | { readonly kind: 'none' }
  | { readonly kind: 'bad'; readonly reason: string };

/** 2016-01-31, 2016/1/31, 2016-01-31 00:00:00.000, 2016-01-31T00:00:00Z, 20160131. */
const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
/** 14 January 2022, 14-Jan-22, 14 jan. 2022: how ACLED writes and wrote its days. */
const NAMED = /^(\d{1,2})[-\s./]+(\p{L}{3,9})\.?[-\s./,]+(\d{4}|\d{2})$/u;
/** January 14, 2022. */
const NAMED_FIRST = /^(\p{L}{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})$/u;
/** 03/04/2018, 3.4.2018, 03-04-18, with a time or without. */
const NUMERIC = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:[T ]\d{1,2}:\d{2}.*)?$/;
/** English month names as the datasets use them, by their first three letters. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Reads a day as datasets write it. Nothing is guessed: a day that could be two days comes back as both. */
export function readDay(text: string, order: DayOrder): ReadDay {
  const value = text.trim();
  if (value === '') return { kind: 'none' };
  const iso = ISO.exec(value);
  if (iso) return day(value, iso[1], iso[3], iso[4]);
  const compact = COMPACT.exec(value);
  if (compact) return day(value, compact[1], compact[2], compact[3]);
  const named = NAMED.exec(value);
  if (named) return day(value, named[3], monthNumber(named[2]), named[1]);
  const first = NAMED_FIRST.exec(value);
  if (first) return day(value, first[3], monthNumber(first[1]), first[2]);
  const numeric = NUMERIC.exec(value);
  if (numeric) return readNumeric(value, numeric[1] ?? '', numeric[3] ?? '', numeric[4] ?? '', order);
  return bad(reasonFor('date', { value: value.slice(0, 40) }));
}

function readNumeric(value: string, a: string, b: string, year: string, order: DayOrder): ReadDay {
  if (order === 'dmy') return day(value, year, b, a);
  if (order === 'mdy') return day(value, year, a, b);
  const dmy = day(value, year, b, a);
  const mdy = day(value, year, a, b);
  if (dmy.kind !== 'day') return mdy;
  if (mdy.kind !== 'day' || dmy.day === mdy.day) return dmy;
  const [first, last] = dmy.day < mdy.day ? [dmy.day, mdy.day] : [mdy.day, dmy.day];
  return { kind: 'either', first, last };
}

/** What one value shows about the order of its file: `null` when it could be both, or is no numeric date. */
export function dayOrderOf(text: string): 'dmy' | 'mdy' | null {
  const numeric = NUMERIC.exec(text.trim());
  if (!numeric) return null;
  const [a, b] = [Number(numeric[1]), Number(numeric[3])];
  if (a > 12 && b <= 12) return 'dmy';
  return b > 12 && a <= 12 ? 'mdy' : null;
}

/** Whether a value is written with figures only and no year in front, so that an order is needed. */
export function needsOrder(text: string): boolean {
  return NUMERIC.test(text.trim());
}

function day(value: string, y = '', m: string | number = '', d = ''): ReadDay {
  const year = y.length === 2 ? century(Number(y)) : Number(y);
  const [month, date] = [Number(m), Number(d)];
  const days = month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0;
  if (year < 1000 || date < 1 || date > days) return bad(reasonFor('no-day', { value: value.slice(0, 40) }));
  return { kind: 'day', day: `${String(year).padStart(4, '0')}-${pad(month)}-${pad(date)}` };
}

/** Two-digit years as POSIX reads them: 69–99 are of the last century. */
function century(year: number): number {
  return year < 69 ? 2000 + year : 1900 + year;
}

function monthNumber(name = ''): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function bad(reason: string): ReadDay {
  return { kind: 'bad', reason };
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}

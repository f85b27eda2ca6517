import { fromDay, monthStart } from '../../../core/query/days.ts';
import type { DatePrecision, IsoDate } from '../../../core/model.ts';
import { readDay, type DayOrder } from './read-day.ts';
import { reasonFor } from '../../reasons.ts';

export interface Period {
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly precision: DatePrecision;
}

export type ReadPeriod =
  | { readonly kind: 'period'; readonly range: Period | null; readonly flags: readonly string[] }
  | { readonly kind: 'bad'; readonly reason: string };

const YEAR = /^\d{4}$/;
const MONTH = /^(\d{4})[-/](\d{1,2})$/;

/** A day, a month ("2016-05"), a year ("2016"), or the days from one to another. An empty start is no date. */
export function readPeriod(start: string, end: string, order: DayOrder): ReadPeriod {
  const first = readOne(start, order);
  if (first.kind === 'bad' || !first.range || end.trim() === '') return first;
  const last = readOne(end, order);
  if (last.kind === 'bad' || !last.range) return last;
  if (last.range.end < first.range.start) {
    return bad(reasonFor('period-order', { last: last.range.end, first: first.range.start }));
  }
  const precision = first.range.precision === last.range.precision ? first.range.precision : 'month';
  return {
    kind: 'period',
    range: { start: first.range.start, end: last.range.end, precision },
    flags: [...first.flags, ...last.flags],
  };
}

function readOne(text: string, order: DayOrder): ReadPeriod {
  const value = text.trim();
  if (YEAR.test(value)) return known(`${value}-01-01`, `${value}-12-31`, 'year');
  const month = MONTH.exec(value);
  if (month) return readMonth(value, Number(month[1]), Number(month[2]));
  const read = readDay(value, order);
  if (read.kind === 'bad') return read;
  if (read.kind === 'none') return { kind: 'period', range: null, flags: [] };
  if (read.kind === 'day') return known(read.day, read.day, 'day');
  return {
    kind: 'period',
    // Either of two days: as wide as the days between them, and never shown as known to the day.
    range: { start: read.first, end: read.last, precision: 'year' },
    flags: [`The date "${value}" could be ${read.first} or ${read.last}.`],
  };
}

function readMonth(value: string, year: number, month: number): ReadPeriod {
  if (month < 1 || month > 12) return bad(reasonFor('month', { value }));
  return known(fromDay(monthStart(year, month - 1)), fromDay(monthStart(year, month) - 1), 'month');
}

function known(start: IsoDate, end: IsoDate, precision: DatePrecision): ReadPeriod {
  return { kind: 'period', range: { start, end, precision }, flags: [] };
}

function bad(reason: string): ReadPeriod {
  return { kind: 'bad', reason };
}

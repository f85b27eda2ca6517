import { fromDay, monthStart, toDay } from '../../core/query/days.ts';
import type { DatePrecision, EventDate } from '../../core/model.ts';

/** A date as a reader types it. */
export interface DateDraft {
  readonly precision: DatePrecision | 'unknown';
  /** A day (2016-05-16), a month (2016-05) or a year (2016), by the precision. */
  readonly from: string;
  /** The last day; empty for one day. Asked for with days alone. */
  readonly to: string;
}

export type DateProblem = 'missing' | 'order';
export type ReadDate =
  | { readonly ok: true; readonly date: EventDate | null }
  | { readonly ok: false; readonly problem: DateProblem };

export function draftOfDate(date: EventDate | null): DateDraft {
  if (!date) return { precision: 'unknown', from: '', to: '' };
  const { start, end, precision } = date;
  return { precision, from: inputOf(start, precision), to: precision === 'day' && end !== start ? end : '' };
}

/** The same day in what another precision asks for. */
export function withPrecision(draft: DateDraft, precision: DateDraft['precision']): DateDraft {
  if (precision === 'unknown') return { ...draft, precision };
  const day = `${draft.from}${{ 4: '-01-01', 7: '-01' }[draft.from.length] ?? ''}`;
  return { precision, from: draft.from === '' ? '' : inputOf(day, precision), to: '' };
}

/** The days that the draft means; a week is that of the day, from Monday (ISO 8601). */
export function readDateDraft({ precision, from, to }: DateDraft): ReadDate {
  if (precision === 'unknown') return { ok: true, date: null };
  const span = spanOf(precision, from.trim(), to.trim());
  if (!span) return { ok: false, problem: 'missing' };
  const [first, last] = span;
  if (last < first) return { ok: false, problem: 'order' };
  return {
    ok: true,
    date: { start: fromDay(first), end: fromDay(last), precision, text: '', certain: true },
  };
}

function spanOf(precision: DatePrecision, from: string, to: string): readonly [number, number] | null {
  if (precision === 'year') {
    return /^\d{4}$/.test(from) ? [monthStart(Number(from), 0), monthStart(Number(from) + 1, 0) - 1] : null;
  }
  if (precision === 'month') {
    const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(from) ?? [];
    if (!year || !month) return null;
    return [monthStart(Number(year), Number(month) - 1), monthStart(Number(year), Number(month)) - 1];
  }
  const first = toDay(from);
  if (first === null) return null;
  if (precision === 'week') {
    // Day 0, 1 January 1970, was a Thursday.
    const monday = first - ((((first + 3) % 7) + 7) % 7);
    return [monday, monday + 6];
  }
  const last = to === '' ? first : toDay(to);
  return last === null ? null : [first, last];
}

function inputOf(day: string, precision: DatePrecision): string {
  return precision === 'year' ? day.slice(0, 4) : precision === 'month' ? day.slice(0, 7) : day;
}

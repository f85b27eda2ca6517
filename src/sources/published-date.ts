import type { IsoDate } from '../core/model.ts';

const ISO = /^\s*([+-]?\d{4,6})-(\d{2})-(\d{2})(?![\d-])/;
/** RFC 822, as RSS writes it: "Tue, 17 May 2016 10:00:00 GMT". The month names are part of that standard. */
const RFC_822 = /^\s*(?:[A-Z][a-z]{2},\s+)?(\d{1,2})\s+([A-Z][a-z]{2})\s+(\d{4})\b/;
const RFC_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export type PublishedDate =
  { readonly kind: 'day'; readonly day: IsoDate } | { readonly kind: 'bad'; readonly reason: string };

/**
 * The calendar day that a machine-written date states, as written there: no time zone is applied, since "Monday" in
 * the article is the writer's Monday. `today` (ISO day) makes dates in the future bad; absent, they pass.
 */
export function parsePublishedDate(value: string, today?: IsoDate): PublishedDate {
  const parts = findParts(value);
  if (!parts) return bad(value, 'is not a date (expected YYYY-MM-DD)');
  const [year, month, day] = parts;
  if (year < 1) return bad(value, 'has the year 0: no such year');
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
    return bad(value, 'is no day of the calendar');
  if (year > 9999) return bad(value, 'is in the future');
  const iso = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
  // One day of grace: somewhere it is tomorrow already.
  if (today !== undefined && iso > dayAfter(today)) return bad(value, 'is in the future');
  return { kind: 'day', day: iso };
}

function bad(value: string, what: string): PublishedDate {
  const shown = value.length > 40 ? `${value.slice(0, 40)}…` : value;
  return { kind: 'bad', reason: `The publication date "${shown}" ${what}.` };
}

function findParts(value: string): readonly [number, number, number] | null {
  const iso = ISO.exec(value);
  if (iso) return [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  const rfc = RFC_822.exec(value);
  const month = rfc ? RFC_MONTHS.indexOf(rfc[2] ?? '') : -1;
  return rfc && month >= 0 ? [Number(rfc[3]), month + 1, Number(rfc[1])] : null;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function dayAfter(iso: IsoDate): IsoDate {
  return new Date(Date.parse(iso) + 86_400_000).toISOString().slice(0, 10);
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}

/** The interface is in English; dates are written so that no reader can take a day for a month. */
const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const SHORT_DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
/** Grouping and digits as the reader's browser has them. */
const NUMBER = new Intl.NumberFormat();
const KM = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });

interface DateSpan {
  readonly start: string;
  readonly end: string;
  readonly precision: 'day' | 'week' | 'month' | 'year';
}

/** "16 May 2016" from an ISO day. */
export function formatDay(iso: string, style: 'long' | 'short' = 'long'): string {
  return (style === 'long' ? DAY : SHORT_DAY).format(new Date(`${iso}T00:00:00Z`));
}

/** "16 May 2016", "week of 16 May 2016", "May 2016", "2016", "16 May 2016 to 3 June 2016". */
export function formatDate({ start, end, precision }: DateSpan, style: 'long' | 'short' = 'long'): string {
  if (precision === 'week') return `week of ${formatDay(start, style)}`;
  if (precision === 'month' && start.slice(0, 7) === end.slice(0, 7))
    return MONTH.format(new Date(`${start}T00:00:00Z`));
  if (precision === 'year' && start.slice(0, 4) === end.slice(0, 4)) return start.slice(0, 4);
  return formatDays(start, end, style);
}

/** "16 May 2016" or "16 May 2016 to 3 June 2016". */
export function formatDays(start: string, end: string, style: 'long' | 'short' = 'long'): string {
  if (start === end) return formatDay(start, style);
  return `${formatDay(start, style)} ${style === 'long' ? 'to' : '–'} ${formatDay(end, style)}`;
}

export function formatNumber(count: number): string {
  return NUMBER.format(count);
}

/** "1 event", "1,200 events". */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** "3.2 km"; "12 km" from ten kilometres on. */
export function formatKm(km: number): string {
  return `${km < 10 ? KM.format(km) : formatNumber(Math.round(km))} km`;
}

/** "Rocket attack" from "rocket attack". */
export function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

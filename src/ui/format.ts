import { activeLocale, activeTag, cached, t } from './i18n/messages.ts';

const dateFormat = cached(
  (tag: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }),
);
const instantFormat = cached(
  (tag: string) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short' }),
);
const numberFormat = cached(
  (tag: string, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options),
);
const regionNames = cached((tag: string) => new Intl.DisplayNames(tag, { type: 'region', fallback: 'code' }));

interface DateSpan {
  readonly start: string;
  readonly end: string;
  readonly precision: 'day' | 'week' | 'month' | 'year';
}

function formatIso(iso: string, options: Intl.DateTimeFormatOptions): string {
  return dateFormat(activeTag(), options).format(new Date(`${iso}T00:00:00Z`));
}

/** "16 May 2016" from an ISO day: months are named, so that no reader can take a day for a month. */
export function formatDay(iso: string, style: 'long' | 'short' = 'long'): string {
  return formatIso(iso, { day: 'numeric', month: style, year: 'numeric' });
}

/** "16 May 2016 at 14:05" from an ISO instant, by the reader's own clock. */
export function formatInstant(iso: string): string {
  return instantFormat(activeTag()).format(new Date(iso));
}

/** "May" or "16 May", for axes that name the year elsewhere. */
export function formatMonth(iso: string, withDay = false): string {
  return formatIso(iso, { month: 'short', ...(withDay ? { day: 'numeric' } : {}) });
}

/** "May" from 5, whatever the year. */
export function formatMonthName(month: number, style: 'long' | 'short' | 'narrow' = 'long'): string {
  return formatIso(`2000-${String(month).padStart(2, '0')}-01`, { month: style });
}

/** "2016" in the reader's digits. */
export function formatYear(year: number): string {
  return numberFormat(activeTag(), { useGrouping: false }).format(year);
}

/** "16 May 2016", "week of 16 May 2016", "May 2016", "2016", "16 May 2016 to 3 June 2016". */
export function formatDate({ start, end, precision }: DateSpan, style: 'long' | 'short' = 'long'): string {
  if (precision === 'week') return t('date.week', { day: formatDay(start, style) });
  if (precision === 'month' && start.slice(0, 7) === end.slice(0, 7))
    return formatIso(start, { month: 'long', year: 'numeric' });
  if (precision === 'year' && start.slice(0, 4) === end.slice(0, 4))
    return formatYear(Number(start.slice(0, 4)));
  return formatDays(start, end, style);
}

/** "16 May 2016" or "16 May 2016 to 3 June 2016". */
export function formatDays(start: string, end: string, style: 'long' | 'short' = 'long'): string {
  if (start === end) return formatDay(start, style);
  const days = { start: formatDay(start, style), end: formatDay(end, style) };
  return style === 'long' ? t('date.range', days) : t('date.rangeShort', days);
}

export function formatNumber(count: number): string {
  return numberFormat(activeTag(), {}).format(count);
}

/** With one digit after the point, as scores have. */
export function formatTenths(value: number): string {
  return numberFormat(activeTag(), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
}

/** "3.2 km"; "12 km" from ten kilometres on. */
export function formatKm(km: number): string {
  const maximumFractionDigits = km < 10 ? 1 : 0;
  return numberFormat(activeTag(), { style: 'unit', unit: 'kilometer', maximumFractionDigits }).format(km);
}

/** "500 m". */
export function formatMetres(metres: number): string {
  return numberFormat(activeTag(), { style: 'unit', unit: 'meter' }).format(metres);
}

/**
 * "a, b, c". Not `Intl.ListFormat`: its Arabic ties "and" to the next name, which no Latin name can bear, and its French
 * puts "et" before a province.
 */
export function formatList(items: readonly string[]): string {
  return items.join(t('text.comma'));
}

/** "Syria" from SY; the code itself for what is no region code. */
export function countryName(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (regionNames(activeTag()).of(code) ?? code) : code;
}

/** "Rocket attack" from "rocket attack". */
export function sentenceCase(words: string): string {
  return words.charAt(0).toLocaleUpperCase(activeLocale()) + words.slice(1);
}

/** For a label that comes to stand inside a sentence: "Family" → "family". */
export function inSentence(label: string): string {
  return label.charAt(0).toLocaleLowerCase(activeLocale()) + label.slice(1);
}

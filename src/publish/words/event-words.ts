import type { Article, Count, EventDate, EventPlace, LinkedEvent, Report } from '../../core/model.ts';
import { cleanLine } from '../../sources/clean-fields.ts';
import { sentencesWith } from '../extract/evidence-text.ts';
import { TOLL_KINDS, TYPE_WORDS } from './labels.ts';

/** Published pages are made once for all readers: English words, and no locale of the machine that makes them. */
const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const NUMBER = new Intl.NumberFormat('en-GB');

/** "Airstrike in Al-Bukamal, 16 May 2016". */
export function eventTitle(event: LinkedEvent): string {
  const where = event.place ? ` in ${event.place.name}` : '';
  return `${TYPE_WORDS[event.type]}${where}${event.date ? `, ${dateWords(event.date)}` : ''}`;
}

/** "16 May 2016", "week of 16 May 2016", "May 2016", "2016", "16 May 2016 to 3 June 2016". */
export function dateWords({ start, end, precision }: Pick<EventDate, 'start' | 'end' | 'precision'>): string {
  if (precision === 'week') return `week of ${dayWords(start)}`;
  if (precision === 'month' && start.slice(0, 7) === end.slice(0, 7)) return monthWords(start);
  if (precision === 'year' && start.slice(0, 4) === end.slice(0, 4)) return start.slice(0, 4);
  return start === end ? dayWords(start) : `${dayWords(start)} to ${dayWords(end)}`;
}

export function dayWords(iso: string): string {
  return DAY.format(new Date(`${iso}T00:00:00Z`));
}

/** "May 2016" from an ISO day or month. */
export function monthWords(iso: string): string {
  return MONTH.format(new Date(`${iso.slice(0, 7)}-01T00:00:00Z`));
}

/** "Al-Bukamal, Deir ez-Zor", without saying a name twice. */
export function placeWords({ name, admin1 }: EventPlace): string {
  return admin1 && !name.includes(admin1) && !admin1.includes(name) ? `${name}, ${admin1}` : name;
}

/** "4 killed, at least 14 injured"; empty when no count is stated. */
export function tollWords(event: LinkedEvent): string {
  return TOLL_KINDS.flatMap((kind) => {
    const count = event.casualties[kind];
    return count ? [`${countWords(count)} ${kind}`] : [];
  }).join(', ');
}

function countWords({ min, max, text }: Count): string {
  if (min === null && max === null) return text === '' ? 'an unstated number' : `“${text}”`;
  if (min === null) return `up to ${NUMBER.format(max ?? 0)}`;
  if (max === null) return `at least ${NUMBER.format(min)}`;
  return min === max ? NUMBER.format(min) : `${NUMBER.format(min)}–${NUMBER.format(max)}`;
}

/** More of them is a retelling. */
const MAX_QUOTES = 3;

/** The sentences that name the event, each on one line without characters that hide or reorder text. */
export function quotesOf(article: Article | undefined, report: Report): readonly string[] {
  if (!article) return [];
  const triggers = report.evidence.filter(({ kind }) => kind === 'trigger');
  const spans = triggers.length > 0 ? triggers : report.evidence;
  return sentencesWith(article.text, spans)
    .slice(0, MAX_QUOTES)
    .flatMap(({ start, end }) => cleanLine(article.text.slice(start, end)) ?? []);
}

/** "1 event", "1,200 events". */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${NUMBER.format(count)} ${count === 1 ? one : many}`;
}

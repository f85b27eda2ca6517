import { findDatelineDate } from '../dates/find-dateline-date.ts';
import { POINTS_BACK, REPORTING } from '../locales/en/triggers-grammar.ts';
import type { DateMention } from '../model.ts';
import { areKin, VIOLENT, type Account, type DateLink, type Findings } from './account.ts';
import { dayNumber } from './attach-date.ts';

/** How far after its first mention the day of the lead may be told, in sentences. */
const REACH = 6;
/** Older than this before the article's date, in days, is the day of something else. */
const NEWS_DAYS = 60;
/** The lead event without a day of its own takes the first past day in the sentences after it that point back at it. */
export function dateLead(events: readonly Account[], findings: Findings): Account[] {
  const [lead, ...rest] = events;
  const { doc } = findings;
  const published = (doc.article.publishedAt ?? findDatelineDate(doc.text) ?? undefined)?.slice(0, 10);
  if (!lead || !published || (!VIOLENT.has(lead.type) && lead.type !== 'abduction')) return [...events];
  if (lead.status === 'planned' || lead.status === 'background') return [...events];
  if (lead.date?.certain && lead.date.mention) return [...events];
  const told = dayToldElsewhere(lead, rest, published);
  if (told) return [{ ...lead, date: { ...told, certain: false } }, ...rest];
  for (const mention of findings.dates) {
    const sentence = doc.sentences.find((s) => s.start <= mention.start && mention.start < s.end);
    if (!sentence || sentence.index < lead.sentence || sentence.index > lead.sentence + REACH) continue;
    if (!isPastDay(mention, published) || isOfSpeech(mention, sentence.index, findings)) continue;
    if (!mention.range || !POINTS_BACK.test(doc.text.slice(sentence.start, sentence.end))) continue;
    return [{ ...lead, date: { range: mention.range, mention, certain: false } }, ...rest];
  }
  return [...events];
}

/** An undated lead takes the day that a later telling of the same kind gives: "The attack … The bomb went off on 2 May". */
function dayToldElsewhere(lead: Account, rest: readonly Account[], published: string): DateLink | null {
  if (lead.date?.mention) return null;
  const other = rest.find(
    ({ date, type, status, place }) =>
      date?.certain === true &&
      date.mention !== null &&
      status !== 'background' &&
      (areKin(type, lead.type) || lead.generic || lead.effect) &&
      (VIOLENT.has(type) || type === 'abduction') &&
      (!place || !lead.place || place.toponym.text === lead.place.toponym.text) &&
      isPastDay(date.mention, published),
  );
  return other?.date ?? null;
}

function isPastDay({ range, bound, ambiguous }: DateMention, published: string): boolean {
  if (!range || range.precision !== 'day' || range.start !== range.end || bound || ambiguous) return false;
  const age = dayNumber(published) - dayNumber(range.start);
  return age > 0 && age <= NEWS_DAYS;
}

/** "he said on Monday": the day of the words. */
function isOfSpeech(mention: DateMention, sentence: number, { views }: Findings): boolean {
  const tokens = views[sentence]?.tokens ?? [];
  const at = tokens.findIndex((token) => token.end > mention.start);
  if (at < 0) return true;
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (REPORTING.has(tokens[i]?.lower ?? '')) return true;
    if (tokens[i]?.text === ',') return false;
  }
  return REPORTING.has(tokens[at + 1]?.lower ?? '');
}

import { ENGLISH_DATES } from '../locales/en/dates/configuration.ts';
import type { DateMention } from '../model.ts';
import type { AnalysedText } from '../text/analyse.ts';
import { parseIsoDay, toDayNumber } from './calendar.ts';
import { findDatelineDate } from './find-dateline-date.ts';
import { findMatches } from './find-matches.ts';
import { REFINERS } from './refiners.ts';
import { resolveMatches } from './resolve.ts';

/**
 * All date expressions of an article, in text order and without overlaps, resolved against its `publishedAt` (or the
 * date found in its dateline) and against the dates named before them. Never throws.
 */
export function findDates(doc: AnalysedText): DateMention[] {
  const locale = ENGLISH_DATES;
  const tagged = locale.tagWords(doc.tokens);
  let matches = findMatches(tagged, locale);
  for (const refine of REFINERS) matches = refine(matches, tagged, locale);
  return resolveMatches(matches, doc, referenceDay(doc), locale);
}

function referenceDay({ article, text }: AnalysedText): number | null {
  const day = parseIsoDay(article.publishedAt ?? '') ?? parseIsoDay(findDatelineDate(text) ?? '');
  return day && toDayNumber(day);
}

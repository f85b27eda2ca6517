import type { Article, IsoDate } from '../core/model.ts';
import { articleIdOf } from './article-id.ts';
import { findTextProblem } from './check-text.ts';
import { cleanLanguage, cleanLine, cleanUrl } from './clean-fields.ts';
import { parsePublishedDate } from './published-date.ts';
import type { Checked, SourcedArticle } from './reject.ts';

/** Fields as a page, feed or file states them, not yet trusted. */
export interface FoundFields {
  readonly id?: string | undefined;
  readonly text: string;
  readonly title?: string | null | undefined;
  /** As written; the first that can be read is taken. */
  readonly dates?: readonly (string | null | undefined)[] | undefined;
  readonly source?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly language?: string | null | undefined;
}

/** Makes an article of found fields. Only unreadable text costs the article; a bad date or link is left out. */
export function makeArticle(found: FoundFields, today: IsoDate): Checked<SourcedArticle> {
  const problem = findTextProblem(found.text);
  if (problem !== null) return { ok: false, reason: problem };
  const { day, warnings } = pickDate(found.dates ?? [], today);
  const fields = {
    title: cleanLine(found.title),
    publishedAt: day,
    source: cleanLine(found.source),
    url: cleanUrl(found.url),
    language: cleanLanguage(found.language),
  };
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const article: Article = { id: found.id ?? articleIdOf(found.text), text: found.text, ...known };
  return { ok: true, value: { article, warnings } };
}

function pickDate(
  dates: FoundFields['dates'] & object,
  today: IsoDate,
): { day?: IsoDate; warnings: string[] } {
  const reasons: string[] = [];
  for (const value of dates) {
    if (value == null || value.trim() === '') continue;
    const date = parsePublishedDate(value, today);
    if (date.kind === 'day') return { day: date.day, warnings: [] };
    reasons.push(`${date.reason} It is left out.`);
  }
  return { warnings: reasons.slice(0, 1) };
}

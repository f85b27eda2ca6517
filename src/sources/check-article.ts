import * as v from 'valibot';
import type { Article, Span } from '../core/model.ts';
import { cleanLine, cleanUrl } from './clean-fields.ts';
import { parsePublishedDate } from './published-date.ts';
import type { Checked } from './reject.ts';

const optional = v.nullish(v.string());
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** An article as JSON: the contract of the command line and of article files. Unknown fields are left alone. */
const ArticleJson = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  title: optional,
  publishedAt: optional,
  source: optional,
  url: optional,
  language: optional,
  licence: optional,
  mentions: v.nullish(v.array(v.object({ start: offset, end: offset }))),
});

export interface CheckedArticle {
  readonly article: Article;
  /** As given: a number stays one. */
  readonly id: string | number;
  /** Spans to resolve, when the article names them. */
  readonly mentions: readonly Span[] | null;
  readonly warnings: readonly string[];
}

/**
 * Checks parsed JSON against the article schema. A bad value is named in the reason. A publication date that cannot be
 * read does not cost the article: it is left out with a warning. `today` is an ISO day, for dates in the future.
 */
export function checkArticle(value: unknown, today?: string): Checked<CheckedArticle> {
  if (Array.isArray(value)) return { ok: false, reason: 'An article is a JSON object, not a list.' };
  const parsed = v.safeParse(ArticleJson, value, { abortEarly: true });
  if (!parsed.success) return { ok: false, reason: describe(parsed.issues[0]) };
  const { id, text, mentions, publishedAt, url, title, source, ...rest } = parsed.output;
  const outside = mentions?.findIndex((span) => span.start >= span.end || span.end > text.length) ?? -1;
  if (outside >= 0) {
    const span = mentions?.[outside];
    return {
      ok: false,
      reason: `mentions[${outside}] is [${span?.start}, ${span?.end}), but the text has ${text.length} characters.`,
    };
  }
  const date = publishedAt == null ? null : parsePublishedDate(publishedAt, today);
  const article: Article = {
    id: String(id),
    text,
    ...withoutNull({ ...rest, title: cleanLine(title), source: cleanLine(source), url: cleanUrl(url) }),
    ...(date?.kind === 'day' ? { publishedAt: date.day } : {}),
  };
  const warnings = date?.kind === 'bad' ? [`${date.reason} It is left out.`] : [];
  if (url != null && url.trim() !== '' && cleanUrl(url) === undefined)
    warnings.push(`The address "${url.slice(0, 60)}" is no http or https address. It is left out.`);
  return { ok: true, value: { article, id, mentions: mentions ?? null, warnings } };
}

function describe(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  if (path === null) return `An article is a JSON object, not ${issue.received}.`;
  const missing = issue.received === 'undefined';
  return missing
    ? `The field "${path}" is missing.`
    : `The field "${path}" should be ${issue.expected ?? 'valid'}, but is ${issue.received}.`;
}

function withoutNull<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const kept = Object.entries(fields).filter(([, value]) => value != null);
  return Object.fromEntries(kept) as { [K in keyof T]?: NonNullable<T[K]> };
}

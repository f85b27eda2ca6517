import type { Article, IsoDate } from '../../core/model.ts';
import { findTextProblem } from '../../sources/check-text.ts';
import { cleanText } from '../../sources/clean-fields.ts';
import { makeArticle } from '../../sources/make-article.ts';
import { readTypedDate } from './typed-date.ts';
import { t } from '../../ui/i18n/messages.ts';

/** What stands in the form; kept through every failure. */
export interface Draft {
  readonly text: string;
  readonly title: string;
  readonly source: string;
  readonly date: string;
  /** The reader says that the date is not known. */
  readonly undated: boolean;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
}

export const EMPTY_DRAFT: Draft = { text: '', title: '', source: '', date: '', undated: false };

export interface Problem {
  readonly field: 'text' | 'date';
  readonly message: string;
}

export type CheckedDraft =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Makes an article of the form, or names what is wrong with which field. */
export function checkDraft(draft: Draft, today: IsoDate): CheckedDraft {
  const problems: Problem[] = [];
  const text = cleanText(draft.text);
  const textProblem = findTextProblem(text);
  if (textProblem) problems.push({ field: 'text', message: textProblem });
  const date = draft.undated ? ({ kind: 'none' } as const) : readTypedDate(draft.date, today);
  if (date.kind === 'bad') problems.push({ field: 'date', message: date.reason });
  if (date.kind === 'none' && !draft.undated) {
    problems.push({
      field: 'date',
      message: t('add.needDay'),
    });
  }
  if (problems.length > 0) return { ok: false, problems };
  const made = makeArticle(
    {
      text,
      title: draft.title,
      source: draft.source,
      url: draft.url,
      language: draft.language,
      dates: [date.kind === 'day' ? date.day : null],
    },
    today,
  );
  if (!made.ok) return { ok: false, problems: [{ field: 'text', message: made.reason }] };
  return { ok: true, article: made.value.article };
}

/** The form filled from an article that was read from a file or a page. */
export function draftOf({ text, title = '', source = '', publishedAt = '', url, language }: Article): Draft {
  return { text, title, source, date: publishedAt, undated: false, url, language };
}

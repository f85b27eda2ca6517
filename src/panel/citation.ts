import type { Article, LinkedEvent, Report } from '../core/model.ts';
import { formatDate, formatDay, formatList } from '../ui/format.ts';
import { t } from '../ui/i18n/messages.ts';
import { selectedSentences } from './article/selected-sentences.ts';
import { placeLine, titleOf } from './event-text.ts';

/**
 * What a note or a footnote needs of an event: the sentence that says so, who published it and when, what, where and
 * when it happened, and the links. A line each; what is not known is left out.
 */
export function citeEvent(event: LinkedEvent, report: Report, article: Article | null, link: string): string {
  const words = article ? quoteOf(article, report, event) : '';
  const published = article?.publishedAt ? formatDay(article.publishedAt.slice(0, 10)) : '';
  const origin = [article?.source ?? '', article?.title ?? '', published].filter((part) => part !== '');
  const what = [
    titleOf(event),
    event.place ? placeLine(event.place) : '',
    event.date ? formatDate(event.date) : t('event.dateUnknown'),
  ].filter((part) => part !== '');
  return [words && t('cite.quote', { words }), formatList(origin), formatList(what), article?.url ?? '', link]
    .filter((line) => line !== '')
    .join('\n');
}

/** The sentences that report it; of a dataset's row, its whole note. */
function quoteOf(article: Article, report: Report, { id }: LinkedEvent): string {
  if (report.evidence.length === 0) return article.text.trim();
  return selectedSentences(article, report, id)
    .map(({ pieces }) =>
      pieces
        .map(({ text }) => text)
        .join('')
        .trim(),
    )
    .join(' ');
}

import type { Article, EventId, Report } from '../../core/model.ts';
import { markText, type MarkedSentence } from './mark-text.ts';

/** The sentences of an article that report an event. */
export function selectedSentences(
  article: Article,
  report: Pick<Report, 'evidence'>,
  id: EventId,
): readonly MarkedSentence[] {
  return markText(article.text, [{ id, evidence: report.evidence }], id)
    .flatMap((paragraph) => paragraph.sentences)
    .filter(({ selected }) => selected);
}

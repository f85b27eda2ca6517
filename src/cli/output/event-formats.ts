import type { Article, ArticleId, LinkedEvent } from '../../core/model.ts';
import { writeEvents } from '../../core/export/write-events.ts';
import type { Format } from './format-names.ts';

/** Events as text in one of the formats, ending with a line end. */
export function formatEvents(
  format: Format,
  events: readonly LinkedEvent[],
  articles: ReadonlyMap<ArticleId, Article>,
): string {
  // On the command line the articles are at hand already: NDJSON is events alone, as the scorers expect it.
  if (format === 'ndjson') return events.map((event) => `${JSON.stringify(event)}\n`).join('');
  return [...writeEvents(format, events, (id) => articles.get(id))].join('');
}

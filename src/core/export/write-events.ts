import type { Article, ArticleId, LinkedEvent } from '../model.ts';
import { acledRow, ACLED_COLUMNS } from './acled-row.ts';
import { csvText } from './csv-text.ts';
import { eventRow, type ArticleOf, type Cell } from './event-row.ts';
import { EVENT_COLUMNS } from './event-columns.ts';
import { ucdpRow, UCDP_COLUMNS } from './ucdp-row.ts';

export type ExportFormat = 'geojson' | 'csv' | 'acled' | 'ucdp' | 'ndjson';

export const EXPORT_FORMATS: readonly ExportFormat[] = ['csv', 'geojson', 'ndjson', 'acled', 'ucdp'];

/** Media type and ending of each format. */
export const FILE_OF: Readonly<Record<ExportFormat, { readonly type: string; readonly ending: string }>> = {
  csv: { type: 'text/csv', ending: '.csv' },
  acled: { type: 'text/csv', ending: '-acled.csv' },
  ucdp: { type: 'text/csv', ending: '-ucdp.csv' },
  geojson: { type: 'application/geo+json', ending: '.geojson' },
  ndjson: { type: 'application/x-ndjson', ending: '.ndjson' },
};

/**
 * Events in a format, piece by piece, so that a million of them need no string of a gigabyte. `events` may make them
 * one by one. The pieces put together are one file.
 */
export function* writeEvents(
  format: ExportFormat,
  events: Iterable<LinkedEvent>,
  articleOf: ArticleOf,
): Generator<string> {
  switch (format) {
    case 'csv':
      return yield* writeCsv(EVENT_COLUMNS, events, (event) => eventRow(event, articleOf));
    case 'acled':
      return yield* writeCsv(ACLED_COLUMNS, events, (event) => acledRow(event, articleOf));
    case 'ucdp':
      return yield* writeCsv(UCDP_COLUMNS, events, (event) => ucdpRow(event, articleOf));
    case 'geojson':
      return yield* writeGeoJson(events, articleOf);
    case 'ndjson':
      return yield* writeNdjson(events, articleOf);
  }
}

function* writeCsv(
  columns: readonly string[],
  events: Iterable<LinkedEvent>,
  row: (event: LinkedEvent) => Readonly<Record<string, Cell>>,
): Generator<string> {
  yield csvText([columns]);
  for (const event of events) {
    const cells = row(event);
    yield csvText([columns.map((column) => cells[column] ?? null)]);
  }
}

/** Events without a place are features without geometry (RFC 7946, 3.2): nothing is lost, nothing is pinned to 0, 0. */
function* writeGeoJson(events: Iterable<LinkedEvent>, articleOf: ArticleOf): Generator<string> {
  yield '{"type":"FeatureCollection","features":[';
  let comma = '';
  for (const event of events) {
    const feature = {
      type: 'Feature',
      id: event.id,
      geometry: event.place ? { type: 'Point', coordinates: [event.place.lon, event.place.lat] } : null,
      properties: eventRow(event, articleOf),
    };
    yield `${comma}\n${JSON.stringify(feature)}`;
    comma = ',';
  }
  yield '\n]}\n';
}

/** Each article comes once, with the first event that it reports. */
function* writeNdjson(events: Iterable<LinkedEvent>, articleOf: ArticleOf): Generator<string> {
  const written = new Set<ArticleId>();
  for (const event of events) {
    const articles: Article[] = [];
    for (const { articleId } of event.reports) {
      const article = written.has(articleId) ? undefined : articleOf(articleId);
      written.add(articleId);
      if (article) articles.push(article);
    }
    yield `${JSON.stringify(articles.length > 0 ? { ...event, articles } : event)}\n`;
  }
}

import { familyOf } from '../events/families.ts';
import type { Article, ArticleId, LinkedEvent } from '../model.ts';
import { toDay } from './days.ts';
import { listColumn, singleColumn, type ListColumn, type SingleColumn } from './dictionary.ts';
import type { Facet } from './filter.ts';
import { foldText } from './fold-text.ts';

/** Day of an event without a date, and number of deaths that nobody states. */
export const UNKNOWN = -2_147_483_648;

/**
 * All that filters, facets and bins read of the events, as columns: row `i` is `events[i]`. Built once for a corpus;
 * a pass over a typed array is what keeps filtering fast when there are very many events.
 */
export interface Columns {
  readonly events: readonly LinkedEvent[];
  readonly facets: Readonly<Record<Facet, SingleColumn | ListColumn>>;
  /** First and last possible day (days since 1970), or `UNKNOWN`. */
  readonly startDay: Int32Array;
  readonly endDay: Int32Array;
  /** Lower bound of the deaths, or `UNKNOWN`. */
  readonly killed: Int32Array;
  /** Degrees; NaN without a place. */
  readonly lat: Float64Array;
  readonly lon: Float64Array;
  readonly radiusKm: Float32Array;
  /** Articles of each event; the dictionary holds their ids. */
  readonly articles: ListColumn;
  /** The folded title, text and outlet of each article code; made when first asked for. */
  readonly articleText: () => readonly string[];
}

export function buildColumns(
  events: readonly LinkedEvent[],
  articles: ReadonlyMap<ArticleId, Article>,
): Columns {
  const dayOf = rememberDays();
  const articleColumn = listColumn(events, (event) => event.reports.map((report) => report.articleId));
  let folded: readonly string[] | null = null;
  return {
    events,
    facets: buildFacets(events, articles),
    startDay: fill(new Int32Array(events.length), (i) => dayOf(events[i]?.date?.start)),
    endDay: fill(new Int32Array(events.length), (i) => dayOf(events[i]?.date?.end)),
    killed: fill(new Int32Array(events.length), (i) => events[i]?.casualties.killed?.min ?? UNKNOWN),
    lat: fill(new Float64Array(events.length), (i) => events[i]?.place?.lat ?? NaN),
    lon: fill(new Float64Array(events.length), (i) => events[i]?.place?.lon ?? NaN),
    radiusKm: fill(new Float32Array(events.length), (i) => events[i]?.place?.radiusKm ?? NaN),
    articles: articleColumn,
    articleText: () =>
      (folded ??= articleColumn.dictionary.values.map((id) => foldArticle(articles.get(id)))),
  };
}

function buildFacets(
  events: readonly LinkedEvent[],
  articles: ReadonlyMap<ArticleId, Article>,
): Columns['facets'] {
  return {
    family: singleColumn(events, (event) => familyOf(event.type)),
    type: singleColumn(events, (event) => event.type),
    status: singleColumn(events, (event) => event.status),
    country: singleColumn(events, (event) => event.place?.country ?? null),
    province: singleColumn(events, provinceOf),
    actor: listColumn(events, (event) => event.actors.map((actor) => actor.name)),
    source: listColumn(events, (event) =>
      event.reports.flatMap((report) => articles.get(report.articleId)?.source ?? []),
    ),
    precision: singleColumn(events, (event) => event.place?.precision ?? 'none'),
    datePrecision: singleColumn(events, (event) => event.date?.precision ?? 'none'),
  };
}

/** `SY/Aleppo`, or `null` where the country or the province is not known. */
export function provinceOf(event: LinkedEvent): string | null {
  const { place } = event;
  return place?.country && place.admin1 ? `${place.country}/${place.admin1}` : null;
}

/** Many events share a day: each is read once. */
function rememberDays(): (iso: string | undefined) => number {
  const days = new Map<string, number>();
  return (iso) => {
    if (iso === undefined) return UNKNOWN;
    let day = days.get(iso);
    if (day === undefined) days.set(iso, (day = toDay(iso) ?? UNKNOWN));
    return day;
  };
}

/** `from` with a mapping walks an iterator, which is many times slower than this. */
function fill<T extends Int32Array | Float32Array | Float64Array>(
  column: T,
  value: (row: number) => number,
): T {
  for (let row = 0; row < column.length; row++) column[row] = value(row);
  return column;
}

function foldArticle(article: Article | undefined): string {
  if (!article) return '';
  return foldText(`${article.title ?? ''}\n${article.text}\n${article.source ?? ''}`);
}

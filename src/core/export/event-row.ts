import { correctedFields } from '../corrections/corrected-fields.ts';
import { familyOf } from '../events/families.ts';
import type { Article, ArticleId, CasualtyKind, LinkedEvent } from '../model.ts';

/** The article of a report; `undefined` where it is not at hand. */
export type ArticleOf = (id: ArticleId) => Article | undefined;
export type Cell = string | number | null;

const KINDS: readonly CasualtyKind[] = ['killed', 'injured', 'missing', 'displaced'];
/** Between the members of a list in one cell. */
const AND = '; ';

/** One event as a flat row: the columns of CSV and the properties of GeoJSON. `null` is what is not known. */
export function eventRow(event: LinkedEvent, articleOf: ArticleOf): Record<string, Cell> {
  const { date, place, coded } = event;
  const reporting = event.reports.map((report) => articleOf(report.articleId));
  return {
    id: event.id,
    type: event.type,
    family: familyOf(event.type),
    status: event.status,
    date_start: date?.start ?? null,
    date_end: date?.end ?? null,
    date_precision: date?.precision ?? null,
    place: place?.name ?? null,
    admin1: place?.admin1 ?? null,
    country: place?.country ?? null,
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
    precision: place?.precision ?? null,
    radius_km: place?.radiusKm ?? null,
    geoname_id: place?.geonameId ?? null,
    ...casualtyCells(event),
    killed_best: event.casualties.killed?.best ?? null,
    actors: event.actors.map((actor) => `${actor.name} (${actor.role})`).join(AND),
    targets: event.targets.map((target) => target.name).join(AND),
    attribution: event.attribution.map((who) => who.name).join(AND),
    confidence: event.confidence,
    reports: event.reports.length,
    articles: event.reports.map((report) => report.articleId).join(AND),
    titles: list(reporting.map((article) => article?.title)),
    sources: coded
      ? list(coded.sources.map(({ office }) => office))
      : list(reporting.map((article) => article?.source)),
    urls: list(reporting.map((article) => article?.url)),
    published: list(reporting.map((article) => article?.publishedAt)),
    evidence: quoteOf(event),
    corrected: correctedFields(event).join(AND),
    corrected_by: list((event.corrections ?? []).map(({ by }) => by)),
    correction_notes: list((event.corrections ?? []).map(({ note }) => note)),
    dataset: coded?.dataset ?? null,
    coded_as: coded?.label ?? null,
    type_is_nearest: coded ? String(!coded.sameType) : null,
    licence: list(reporting.map((article) => article?.licence)),
  };
}

function casualtyCells(event: LinkedEvent): Record<string, Cell> {
  return Object.fromEntries(
    KINDS.flatMap((kind) => [
      [`${kind}_min`, event.casualties[kind]?.min ?? null],
      [`${kind}_max`, event.casualties[kind]?.max ?? null],
    ]),
  );
}

/** The words of the fullest account that the event was read from. */
function quoteOf(event: LinkedEvent): string {
  const evidence = event.reports[0]?.evidence ?? [];
  return evidence.map((span) => `${span.kind}: ${span.text}`).join(AND);
}

function list(values: readonly (string | undefined)[]): string {
  return [...new Set(values.filter((value) => value !== undefined && value !== ''))].join(AND);
}

import { correctedFields } from '../corrections/corrected-fields.ts';
import type { DatePrecision, EventType, LinkedEvent, Precision } from '../model.ts';
import type { ArticleOf, Cell } from './event-row.ts';

/** UCDP GED's columns, as far as a report can fill them. */
export const UCDP_COLUMNS = [
  'id',
  'year',
  'type_of_violence',
  'side_a',
  'side_b',
  'number_of_sources',
  'source_article',
  'source_office',
  'source_date',
  'source_headline',
  'where_prec',
  'where_coordinates',
  'adm_1',
  'latitude',
  'longitude',
  'country',
  'date_prec',
  'date_start',
  'date_end',
  'best',
  'high',
  'low',
  'corrected',
] as const;

const WHERE_PREC: Readonly<Record<Precision, number>> = {
  exact: 1,
  neighbourhood: 1,
  city: 1,
  admin2: 3,
  admin1: 4,
  country: 6,
};
const DATE_PREC: Readonly<Record<DatePrecision, number>> = { day: 1, week: 3, month: 4, year: 5 };

/** Types whose reports tell UCDP's kind of violence; of any other it depends on who the sides are, and stays empty. */
const VIOLENCE: Partial<Record<EventType, number>> = { killing: 3, shooting: 3 };
const OF_LABEL: Readonly<Record<string, number>> = {
  'State-based conflict': 1,
  'Non-state conflict': 2,
  'One-sided violence': 3,
};

interface Cited {
  readonly office: string;
  readonly date: string;
  readonly headline: string;
}

/** An event in UCDP GED's columns; codes that UCDP itself gave it come back as they were. */
export function ucdpRow(event: LinkedEvent, articleOf: ArticleOf): Record<string, Cell> {
  const { date, place, coded, casualties } = event;
  const codes = coded?.dataset === 'UCDP GED' ? coded.codes : {};
  const sources = coded?.sources ?? event.reports.map(({ articleId }) => citedOf(articleOf(articleId)));
  const [a, b] = [...event.actors.map(({ name }) => name), ...event.targets.map(({ name }) => name)];
  const killed = casualties.killed;
  return {
    id: coded?.dataset === 'UCDP GED' ? coded.row : event.id,
    year: date && Number(date.start.slice(0, 4)),
    type_of_violence: OF_LABEL[coded?.label ?? ''] ?? VIOLENCE[event.type] ?? null,
    side_a: a ?? null,
    side_b: b ?? null,
    number_of_sources: sources.length,
    source_article: sources
      .map(({ office, date: day, headline }) => `"${office},${day},${headline}"`)
      .join(';'),
    source_office: sources.map(({ office }) => office).join(';'),
    source_date: sources.map((source) => source.date).join(';'),
    source_headline: sources.map(({ headline }) => headline).join(';'),
    where_prec: codes['where_prec'] ?? (place && WHERE_PREC[place.precision]),
    where_coordinates: place?.name ?? null,
    adm_1: place?.admin1 ?? null,
    latitude: place?.lat ?? null,
    longitude: place?.lon ?? null,
    country: place?.country ?? null,
    date_prec: codes['date_prec'] ?? (date && DATE_PREC[date.precision]),
    date_start: date?.start ?? null,
    date_end: date?.end ?? null,
    best: killed?.best ?? killed?.min ?? null,
    high: killed?.max ?? null,
    low: killed?.min ?? null,
    // Not a column of UCDP's: a corrected figure must not pass for the report's.
    corrected: correctedFields(event).join('; '),
  };
}

function citedOf(article: ReturnType<ArticleOf>): Cited {
  return { office: article?.source ?? '', date: article?.publishedAt ?? '', headline: article?.title ?? '' };
}

import { correctedFields } from '../corrections/corrected-fields.ts';
import type { EventType, LinkedEvent, Precision } from '../model.ts';
import type { ArticleOf, Cell } from './event-row.ts';

/** ACLED's layout of 2023 and after, as far as a report can fill it. */
export const ACLED_COLUMNS = [
  'event_id_cnty',
  'event_date',
  'year',
  'time_precision',
  'event_type',
  'sub_event_type',
  'actor1',
  'actor2',
  'country',
  'admin1',
  'location',
  'latitude',
  'longitude',
  'geo_precision',
  'source',
  'notes',
  'fatalities',
] as const;

/** ACLED's event and sub-event for each type; empty where ACLED codes no such event. */
const NAMES: Readonly<Record<EventType, readonly [event: string, sub: string]>> = {
  airstrike: ['Explosions/Remote violence', 'Air/drone strike'],
  shelling: ['Explosions/Remote violence', 'Shelling/artillery/missile attack'],
  'rocket-attack': ['Explosions/Remote violence', 'Shelling/artillery/missile attack'],
  bombing: ['Explosions/Remote violence', 'Remote explosive/landmine/IED'],
  'suicide-bombing': ['Explosions/Remote violence', 'Suicide bomb'],
  'chemical-attack': ['Explosions/Remote violence', 'Chemical weapon'],
  clash: ['Battles', 'Armed clash'],
  offensive: ['Battles', 'Armed clash'],
  shooting: ['Violence against civilians', 'Attack'],
  killing: ['Violence against civilians', 'Attack'],
  abduction: ['Violence against civilians', 'Abduction/forced disappearance'],
  'territory-change': ['Strategic developments', 'Non-violent transfer of territory'],
  siege: ['Strategic developments', 'Other'],
  deployment: ['Strategic developments', 'Other'],
  displacement: ['Strategic developments', 'Other'],
  arrest: ['Strategic developments', 'Arrests'],
  negotiation: ['Strategic developments', 'Agreement'],
  ceasefire: ['Strategic developments', 'Agreement'],
  surrender: ['Strategic developments', 'Change to group/activity'],
  protest: ['Protests', 'Peaceful protest'],
  aid: ['', ''],
  threat: ['', ''],
  statement: ['', ''],
};

const TIME_PRECISION = { day: 1, week: 2, month: 3, year: 3 } as const;
const GEO_PRECISION: Readonly<Record<Precision, number>> = {
  exact: 1,
  neighbourhood: 1,
  city: 1,
  admin2: 2,
  admin1: 3,
  country: 3,
};
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** An event in ACLED's columns. What a report leaves open stays empty: no middle of a month, no zero for "unknown". */
export function acledRow(event: LinkedEvent, articleOf: ArticleOf): Record<string, Cell> {
  const { date, place, coded } = event;
  const isAcled = coded?.dataset === 'ACLED';
  const [type, sub] = NAMES[event.type];
  const [first, second] = [...event.actors.map(({ name }) => name), ...event.targets.map(({ name }) => name)];
  const articles = event.reports.map(({ articleId }) => articleOf(articleId));
  return {
    event_id_cnty: isAcled ? coded.row : event.id,
    event_date: date && dayName(date.start),
    year: date && Number(date.start.slice(0, 4)),
    time_precision: date && TIME_PRECISION[date.precision],
    event_type: (isAcled ? coded.codes['event_type'] : undefined) ?? type,
    sub_event_type: isAcled ? coded.label : sub,
    actor1: first ?? null,
    actor2: second ?? null,
    country: place?.country ?? null,
    admin1: place?.admin1 ?? null,
    location: place?.name ?? null,
    latitude: place?.lat ?? null,
    longitude: place?.lon ?? null,
    geo_precision: place && GEO_PRECISION[place.precision],
    source: [...new Set(articles.flatMap((article) => article?.source ?? []))].join('; '),
    notes: coded ? (articles[0]?.text ?? '') : quoted(event),
    fatalities: event.casualties.killed?.best ?? event.casualties.killed?.min ?? null,
  };
}

function dayName(iso: string): string {
  return `${iso.slice(8, 10)} ${MONTHS[Number(iso.slice(5, 7)) - 1] ?? ''} ${iso.slice(0, 4)}`;
}

function quoted(event: LinkedEvent): string {
  const words = event.reports.flatMap(({ evidence }) => evidence.map(({ text }) => text));
  const corrected = correctedFields(event);
  // ACLED has no column for it, and a corrected figure must not pass for the report's.
  const told = corrected.length > 0 ? [`corrected by a reader: ${corrected.join(', ')}`] : [];
  return [...new Set([...words, ...told])].join('; ');
}

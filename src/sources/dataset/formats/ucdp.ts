import type { CodedSource } from '../../../core/coded.ts';
import type { PlaceFacts } from '../../../core/query/table/place-table.ts';
import type { CodedRow } from '../coded-row.ts';
import type { Actor, Count, DatePrecision, Precision } from '../../../core/model.ts';
import { columnReader, type Header } from '../csv/header.ts';
import { countryCode } from '../fields/country-code.ts';
import { readCount } from '../fields/read-number.ts';
import { readDay } from '../fields/read-day.ts';
import { readPoint } from '../fields/read-point.ts';
import { DatasetError } from '../text/unpack.ts';
import { nameList, refuse, type RowFormat, type RowResult } from './format.ts';
import { reasonFor } from '../../reasons.ts';

const LICENCE = 'UCDP Georeferenced Event Dataset (Sundberg and Melander 2013), CC BY 4.0';

/**
 * where_prec of the UCDP GED codebook. 1 is a named town or a spot in it; 2 lies within about 25 km of the point; 5 is a
 * line or an area without bounds; 7 is the sea or the air. What is no point is drawn as an area, never as a pin.
 */
const WHERE_PREC: Readonly<Record<string, readonly [Precision, radiusKm: number]>> = {
  1: ['city', 0],
  2: ['admin2', 25],
  3: ['admin2', 0],
  4: ['admin1', 0],
  5: ['admin2', 0],
  6: ['country', 0],
  7: ['admin1', 0],
};

/** date_prec of the codebook: the day; 2 to 6 days; a week; up to a month; up to a year. */
const DATE_PREC: Readonly<Record<string, DatePrecision>> = {
  1: 'day',
  2: 'week',
  3: 'week',
  4: 'month',
  5: 'year',
};

/** type_of_violence. UCDP names no weapon, so none is given: two armed sides clash; one-sided violence kills. */
const VIOLENCE = {
  1: { type: 'clash', label: 'State-based conflict' },
  2: { type: 'clash', label: 'Non-state conflict' },
  3: { type: 'killing', label: 'One-sided violence' },
} as const;

const NEEDED = ['id', 'type_of_violence', 'latitude', 'longitude', 'date_start', 'best'] as const;

/** Columns that events have fields for, or that repeat others; all others are kept as codes. */
const READ: ReadonlySet<string> = new Set([
  ...NEEDED,
  'date_end',
  'low',
  'high',
  'side_a',
  'side_b',
  'source_article',
  'source_office',
  'source_date',
  'source_headline',
  'where_coordinates',
  'adm_1',
  'country',
  'geom_wkt',
]);

/** Names that columns had before version 17 or have in the candidate releases. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  best: ['best', 'best_est'],
  low: ['low', 'low_est'],
  high: ['high', 'high_est'],
  where_coordinates: ['where_coordinates', 'where_description', 'adm_2', 'adm_1', 'country'],
};

export function isUcdp(header: Header): boolean {
  return header.has('type_of_violence') && (header.has('where_prec') || header.has('side_a'));
}

/** The format of UCDP GED since version 17: columns came and went, so each is found by name. */
export function ucdpFormat(header: Header): RowFormat {
  const missing = NEEDED.filter((name) => !(ALIASES[name] ?? [name]).some((alias) => header.has(alias)));
  if (missing.length > 0) {
    throw new DatasetError(reasonFor('ucdp', { columns: nameList(missing) }));
  }
  const column = (name: string) => columnReader(header, ALIASES[name] ?? [name]);
  const codeNames = [...header.keys()].filter((name) => !READ.has(name));
  const codeColumns = codeNames.map((name) => columnReader(header, [name]));
  const get = Object.fromEntries([...READ, 'where_prec', 'date_prec'].map((name) => [name, column(name)]));
  return {
    dataset: 'UCDP GED',
    licence: LICENCE,
    codeNames,
    read: (fields) =>
      readUcdpRow(
        (name) => get[name]?.(fields) ?? '',
        () => codeColumns.map((code) => code(fields)),
      ),
  };
}

type Get = (name: string) => string;

function readUcdpRow(get: Get, codes: () => readonly string[]): RowResult {
  const row = get('id').trim();
  if (row === '') return refuse(reasonFor('column-empty', { column: 'id' }));
  const violence = VIOLENCE[get('type_of_violence').trim() as unknown as keyof typeof VIOLENCE];
  if (!violence) return refuse(reasonFor('ucdp-violence', { value: get('type_of_violence') }));
  const date = readDates(get);
  if (typeof date === 'string') return refuse(date);
  const place = readPlace(get);
  if (typeof place === 'string') return refuse(place);
  const killed = readDeaths(get);
  if (typeof killed === 'string') return refuse(killed);
  const sources = readSources(get);
  const oneSided = violence.label === 'One-sided violence';
  const made: CodedRow = {
    id: row,
    ...violence,
    status: 'reported',
    sameType: true,
    date,
    place,
    actors: actorsOf(get, oneSided),
    targets: oneSided && get('side_b') !== '' ? [get('side_b')] : [],
    casualties: { killed: killed.count },
    text: '',
    sources,
    codes: codes(),
    flags: killed.flags,
  };
  return { kind: 'coded', row: made };
}

function readDates(get: Get): NonNullable<CodedRow['date']> | string {
  const start = readDay(get('date_start'), 'unknown');
  const end = readDay(get('date_end') || get('date_start'), 'unknown');
  if (start.kind === 'bad') return start.reason;
  if (end.kind === 'bad') return end.reason;
  if (start.kind === 'none' || end.kind === 'none')
    return reasonFor('column-empty', { column: 'date_start' });
  const [first, last] = [start, end].map((read) => (read.kind === 'either' ? null : read.day));
  if (first == null || last == null) {
    // UCDP writes ISO days; a spreadsheet in between may have turned them round.
    return reasonFor('ucdp-date', { value: get('date_start') });
  }
  if (last < first) return reasonFor('ucdp-order', { last, first });
  return { start: first, end: last, precision: DATE_PREC[get('date_prec').trim()] ?? 'day' };
}

function readPlace(get: Get): PlaceFacts | null | string {
  const point = readPoint(get('latitude'), get('longitude'));
  if (point.kind === 'bad') return point.reason;
  if (point.kind === 'none') return null;
  const prec = WHERE_PREC[get('where_prec').trim()] ?? WHERE_PREC[2];
  const [precision, radiusKm] = prec ?? ['admin2', 25];
  const { lat, lon } = point;
  const country = countryCode(get('country'));
  return {
    name: get('where_coordinates').trim() || get('country').trim(),
    lat,
    lon,
    geonameId: null,
    country,
    admin1: get('adm_1').trim() || null,
    precision,
    radiusKm,
  };
}

function readDeaths(get: Get): { readonly count: Count; readonly flags: readonly string[] } | string {
  const [best, low, high] = (['best', 'low', 'high'] as const).map((name) => readCount(get(name), name));
  if (!best || !low || !high) return 'unreachable: three columns were read';
  for (const read of [best, low, high]) if (read.kind === 'bad') return read.reason;
  if (best.kind !== 'number') return reasonFor('column-empty', { column: 'best' });
  const values = [best, low, high].flatMap((read) => (read.kind === 'number' ? [read.value] : []));
  const [min, max] = [Math.min(...values), Math.max(...values)];
  const odd =
    (low.kind === 'number' && low.value > best.value) || (high.kind === 'number' && high.value < best.value);
  const flags = odd
    ? [
        `The estimates are out of order in the dataset: low ${get('low')}, best ${get('best')}, high ${get('high')}.`,
      ]
    : [];
  return { count: { min, max, best: best.value, text: '' }, flags };
}

function actorsOf(get: Get, oneSided: boolean): readonly Actor[] {
  const [a, b] = [get('side_a').trim(), get('side_b').trim()];
  if (oneSided) return a === '' ? [] : [{ name: a, role: 'initiator' }];
  return [a, b].filter((name) => name !== '').map((name) => ({ name, role: 'party' }));
}

/** `"Office,2016-01-23,Headline";"…"`: the three columns beside it repeat this, joined by semicolons. */
const CITED_DAY = /,\s*(\d{4}-\d{2}-\d{2})?,/;

export function readSources(get: Get): readonly CodedSource[] {
  const offices = get('source_office').split(';').map(trim);
  const dates = get('source_date').split(';').map(trim);
  const headlines = get('source_headline').split(';').map(trim);
  // A headline may hold a semicolon itself: then only source_article tells where one ends.
  if (offices.length === dates.length && dates.length === headlines.length && offices.some(Boolean)) {
    return offices.map((office, i) => ({ office, date: dates[i] ?? '', headline: headlines[i] ?? '' }));
  }
  const article = get('source_article').trim();
  const parts = article.replace(/^"|"$/g, '').split(/"\s*;\s*"/);
  const cited = parts.flatMap((part) => {
    const day = CITED_DAY.exec(part);
    const office = day ? part.slice(0, day.index).trim() : '';
    if (!day || office === '') return [];
    return [{ office, date: day[1] ?? '', headline: part.slice(day.index + day[0].length).trim() }];
  });
  if (cited.length > 0) return cited;
  const headline = get('source_headline').trim() || article;
  const office = get('source_office').trim() || get('source_original').trim();
  return headline === '' && office === '' ? [] : [{ office, date: get('source_date').trim(), headline }];
}

function trim(text: string): string {
  return text.trim();
}

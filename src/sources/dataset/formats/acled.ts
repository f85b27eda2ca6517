import type { PlaceFacts } from '../../../core/query/table/place-table.ts';
import type { CodedRow } from '../coded-row.ts';
import type { Actor, Count, IsoDate, Precision } from '../../../core/model.ts';
import { fromDay, monthStart, toDay, yearMonth } from '../../../core/query/days.ts';
import { columnReader, type Header } from '../csv/header.ts';
import { typeOfAcled, type TypeOfOurs } from '../fields/acled-types.ts';
import { countryCode } from '../fields/country-code.ts';
import { readDay, type DayOrder, type ReadDay } from '../fields/read-day.ts';
import { readCount } from '../fields/read-number.ts';
import { readPoint } from '../fields/read-point.ts';
import { remember } from '../fields/remember.ts';
import { DatasetError } from '../text/unpack.ts';
import { nameList, refuse, type RowFormat, type RowResult } from './format.ts';
import { reasonFor } from '../../reasons.ts';

/** ACLED's terms let its users show data with attribution, and ask not to pass raw data on. */
const LICENCE = 'Armed Conflict Location & Event Data (ACLED), acleddata.com, under its terms of use';

/** geo_precision of the codebook: a town; a town that stands for the land round it; a larger region. */
const GEO_PRECISION: Readonly<Record<string, Precision>> = { 1: 'city', 2: 'admin2', 3: 'admin1' };

const NEEDED = ['event_date', 'event_type', 'latitude', 'longitude'] as const;
const READ: ReadonlySet<string> = new Set([
  ...NEEDED,
  'actor1',
  'actor2',
  'country',
  'admin1',
  'location',
  'source',
  'notes',
  'fatalities',
  'year',
  'timestamp',
]);

export function isAcled(header: Header): boolean {
  const hasId = header.has('event_id_cnty') || header.has('data_id');
  return header.has('event_type') && header.has('event_date') && (hasId || header.has('sub_event_type'));
}

/** ACLED's export files of 2020 and of 2023 and after, and those without sub-events of before. */
export function acledFormat(header: Header, order: DayOrder): RowFormat {
  const missing = NEEDED.filter((name) => !header.has(name));
  if (missing.length > 0) {
    throw new DatasetError(reasonFor('acled', { columns: nameList(missing) }));
  }
  const codeNames = [...header.keys()].filter((name) => !READ.has(name));
  const codeColumns = codeNames.map((name) => columnReader(header, [name]));
  const names = [...header.keys()];
  const get = new Map(names.map((name) => [name, columnReader(header, [name])]));
  const readers = makeReaders(order);
  return {
    dataset: 'ACLED',
    licence: LICENCE,
    codeNames,
    read: (fields) =>
      readAcledRow(
        (name) => get.get(name)?.(fields).trim() ?? '',
        () => codeColumns.map((code) => code(fields)),
        readers,
      ),
  };
}

type Get = (name: string) => string;

/** Fields that many rows share, each read once. */
interface Readers {
  readonly day: (field: string) => ReadDay;
  readonly sources: (field: string) => CodedRow['sources'];
}

function makeReaders(order: DayOrder): Readers {
  return {
    day: remember((field) => readDay(field, order)),
    sources: remember((field) =>
      field
        .split(';')
        .flatMap((office) =>
          office.trim() === '' ? [] : [{ office: office.trim(), date: '', headline: '' }],
        ),
    ),
  };
}

function readAcledRow(get: Get, codes: () => readonly string[], readers: Readers): RowResult {
  const row = get('event_id_cnty') || get('data_id');
  if (row === '') return refuse(reasonFor('column-empty', { column: 'event_id_cnty' }));
  const type = typeOfAcled(get('event_type'), get('sub_event_type'));
  if (!type) {
    return refuse(reasonFor('acled-type', { type: get('event_type'), sub: get('sub_event_type') }));
  }
  const date = readDate(get, readers.day);
  if (typeof date === 'string') return refuse(date);
  const place = readPlace(get);
  if (typeof place === 'string') return refuse(place);
  const fatalities = readCount(get('fatalities'), 'number of fatalities');
  if (fatalities.kind === 'bad') return refuse(fatalities.reason);
  const killed: Count | null =
    fatalities.kind === 'number' ? { min: fatalities.value, max: fatalities.value, text: '' } : null;
  const { actors, targets } = sidesOf(get);
  const made: CodedRow = {
    id: row,
    type: type.type,
    sameType: isSame(type, fatalities.kind === 'number' ? fatalities.value : 0),
    label: get('sub_event_type') || get('event_type'),
    status: 'reported',
    date: date.range,
    place,
    actors,
    targets,
    casualties: killed ? { killed } : {},
    text: get('notes'),
    sources: readers.sources(get('source')),
    codes: codes(),
    flags: date.flags,
  };
  return { kind: 'coded', row: made };
}

/** An attack on civilians that killed is a killing; of any other ours only sorts it. */
function isSame({ type, same }: TypeOfOurs, killed: number): boolean {
  return same || (type === 'killing' && killed > 0);
}

interface ReadDate {
  readonly range: CodedRow['date'];
  readonly flags: readonly string[];
}

/** time_precision of the codebook: 1 the day; 2 some time in the week; 3 only the month, its middle written. */
function readDate(get: Get, readDay: Readers['day']): ReadDate | string {
  const read = readDay(get('event_date'));
  if (read.kind === 'bad') return read.reason;
  if (read.kind === 'none') return reasonFor('column-empty', { column: 'event_date' });
  if (read.kind === 'either') {
    const range = { start: read.first, end: read.last, precision: 'year' as const };
    return { range, flags: [`The date "${get('event_date')}" could be ${read.first} or ${read.last}.`] };
  }
  return { range: widen(read.day, get('time_precision')), flags: [] };
}

function widen(day: IsoDate, timePrecision: string): NonNullable<CodedRow['date']> {
  if (timePrecision !== '2' && timePrecision !== '3') return { start: day, end: day, precision: 'day' };
  const at = toDay(day) ?? 0;
  if (timePrecision === '2') return { start: fromDay(at - 3), end: fromDay(at + 3), precision: 'week' };
  const { year, month } = yearMonth(at);
  const [first, next] = [monthStart(year, month), monthStart(year, month + 1)];
  return { start: fromDay(first), end: fromDay(next - 1), precision: 'month' };
}

function readPlace(get: Get): PlaceFacts | null | string {
  const point = readPoint(get('latitude'), get('longitude'));
  if (point.kind === 'bad') return point.reason;
  if (point.kind === 'none') return null;
  return {
    name: get('location') || get('admin2') || get('admin1') || get('country'),
    lat: point.lat,
    lon: point.lon,
    geonameId: null,
    country: countryCode(get('country')) ?? countryCode(get('iso3')) ?? countryCode(get('iso')),
    admin1: get('admin1') || null,
    precision: GEO_PRECISION[get('geo_precision')] ?? 'admin2',
    radiusKm: 0,
  };
}

/** Who did what to whom is only said where one side are civilians, who bear no arms (inter 7, "Civilians"). */
function sidesOf(get: Get): { readonly actors: readonly Actor[]; readonly targets: readonly string[] } {
  const [first, second] = [get('actor1'), get('actor2')];
  const isTarget = /^(?:7|civilians)$/i.test(get('inter2'));
  const actors: Actor[] = [];
  if (first !== '') actors.push({ name: first, role: isTarget || second === '' ? 'initiator' : 'party' });
  if (second !== '' && !isTarget) actors.push({ name: second, role: 'party' });
  return { actors, targets: isTarget && second !== '' ? [second] : [] };
}

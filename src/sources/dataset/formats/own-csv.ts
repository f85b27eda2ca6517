import type { PlaceFacts } from '../../../core/query/table/place-table.ts';
import type { CodedRow } from '../coded-row.ts';
import { EVENT_TYPES } from '../../../core/events/families.ts';
import type {
  Actor,
  Article,
  Casualties,
  CasualtyKind,
  Count,
  EventId,
  Precision,
  Report,
  Status,
} from '../../../core/model.ts';
import { toDay } from '../../../core/query/days.ts';
import { cleanLine, cleanUrl } from '../../clean-fields.ts';
import { columnReader, type Header } from '../csv/header.ts';
import { readCount } from '../fields/read-number.ts';
import { readPeriod } from '../fields/read-period.ts';
import { readPoint } from '../fields/read-point.ts';
import { refuse, type RowFormat, type RowResult } from './format.ts';
import { reasonFor } from '../../reasons.ts';

const SHAPE = ['id', 'type', 'status', 'date_start', 'date_precision', 'lat', 'lon', 'radius_km'];
const KINDS: readonly CasualtyKind[] = ['killed', 'injured', 'missing', 'displaced'];
const ROLES: readonly Actor['role'][] = ['initiator', 'party', 'claimed', 'blamed', 'denied'];
const STATUSES: readonly Status[] = ['reported', 'claimed', 'denied', 'planned', 'background'];
const PRECISIONS: readonly Precision[] = ['exact', 'neighbourhood', 'city', 'admin2', 'admin1', 'country'];

export type GetText = (name: string) => string;

/** Whether the columns are those that Dateline exports. */
export function isOwn(has: (name: string) => boolean): boolean {
  return SHAPE.every(has);
}

export function ownFormat(header: Header): RowFormat {
  const columns = new Map([...header.keys()].map((name) => [name, columnReader(header, [name])]));
  return {
    dataset: 'Dateline',
    licence: '',
    codeNames: [],
    read: (fields) => readOwnRow((name) => unescape(columns.get(name)?.(fields) ?? '')),
  };
}

/** Our CSV puts an apostrophe before what a spreadsheet would run as a formula. */
function unescape(cell: string): string {
  return /^'[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(cell) ? cell.slice(1) : cell;
}

/** A flat event as Dateline exports it to CSV, or as the properties of GeoJSON. */
export function readOwnRow(get: GetText): RowResult {
  const id = get('id');
  const type = EVENT_TYPES.find((name) => name === get('type'));
  const status = STATUSES.find((name) => name === get('status'));
  if (id === '') return refuse(reasonFor('column-empty', { column: 'id' }));
  if (!type) return refuse(reasonFor('own-type', { value: get('type') }));
  if (!status) return refuse(reasonFor('own-status', { value: get('status') }));
  const period = readPeriod(get('date_start'), get('date_end'), 'unknown');
  if (period.kind === 'bad') return refuse(period.reason);
  const place = readPlace(get);
  if (typeof place === 'string') return refuse(place);
  const casualties = readTolls(get);
  if (typeof casualties === 'string') return refuse(casualties);
  const precision = (['day', 'week', 'month', 'year'] as const).find((p) => p === get('date_precision'));
  const fields = {
    id,
    type,
    status,
    date: period.range && { ...period.range, precision: precision ?? period.range.precision },
    actors: list(get('actors')).map(readActor),
    casualties,
  };
  // Events of a dataset have its name in their id, and go back to it; all others were read from articles.
  const [, dataset, row] = /^([^:]+):(.+)$/s.exec(id) ?? [];
  if (dataset !== undefined && row !== undefined)
    return codedRow(get, dataset, { ...fields, id: row, place });
  return ownEvent(get, fields, place);
}

type Fields = Pick<CodedRow, 'id' | 'type' | 'status' | 'date' | 'actors' | 'casualties'>;

function codedRow(get: GetText, dataset: string, fields: Fields & Pick<CodedRow, 'place'>): RowResult {
  const sources = list(get('sources')).map((office) => ({ office, date: '', headline: '' }));
  return {
    kind: 'coded',
    dataset,
    row: {
      ...fields,
      label: get('coded_as'),
      sameType: get('coded_as') === '' || get('type_is_nearest') !== 'true',
      targets: list(get('targets')),
      text: get('titles'),
      url: cleanUrl(list(get('urls'))[0]),
      sources,
      codes: [],
      flags: [],
    },
  };
}

function ownEvent(get: GetText, fields: Fields, facts: PlaceFacts | null): RowResult {
  const confidence = Number(get('confidence')) || 0;
  const place = facts && { ...facts, text: facts.name, confidence };
  const record = {
    ...fields,
    id: fields.id as EventId,
    date: fields.date && { ...fields.date, text: '' },
    place,
    targets: list(get('targets')).map((name) => ({ name })),
    attribution: list(get('attribution')).map((name) => ({ name })),
    confidence,
  };
  const [articleId = fields.id] = list(get('articles'));
  const [day] = list(get('published'));
  const report: Report = { ...record, articleId, evidence: [] };
  const article: Article = {
    id: articleId,
    text: get('evidence'),
    title: cleanLine(list(get('titles'))[0]),
    source: cleanLine(list(get('sources'))[0]),
    url: cleanUrl(list(get('urls'))[0]),
    publishedAt: toDay(day ?? '') === null ? undefined : day,
  };
  return { kind: 'own', event: { ...record, reports: [report], mergeReasons: [] }, article };
}

function readPlace(get: GetText): PlaceFacts | null | string {
  const point = readPoint(get('lat'), get('lon'));
  if (point.kind === 'bad') return point.reason;
  if (point.kind === 'none') return null;
  return {
    name: get('place'),
    lat: point.lat,
    lon: point.lon,
    geonameId: Number(get('geoname_id')) || null,
    country: get('country') || null,
    admin1: get('admin1') || null,
    precision: PRECISIONS.find((name) => name === get('precision')) ?? 'city',
    radiusKm: Number(get('radius_km')) || 0,
  };
}

function readTolls(get: GetText): Casualties | string {
  const casualties: Partial<Record<CasualtyKind, Count>> = {};
  for (const kind of KINDS) {
    const [min, max] = (['min', 'max'] as const).map((end) =>
      readCount(get(`${kind}_${end}`), `${kind}_${end}`),
    );
    if (min?.kind === 'bad') return min.reason;
    if (max?.kind === 'bad') return max.reason;
    const count = {
      min: min?.kind === 'number' ? min.value : null,
      max: max?.kind === 'number' ? max.value : null,
    };
    if (count.min !== null || count.max !== null) casualties[kind] = { ...count, text: '' };
  }
  return casualties;
}

function list(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split('; ');
}

function readActor(text: string): Actor {
  const m = /^(.*) \((\w+)\)$/.exec(text);
  const role = ROLES.find((name) => name === m?.[2]);
  return role ? { name: m?.[1] ?? text, role } : { name: text, role: 'party' };
}

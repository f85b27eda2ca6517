import type { CodedPlace, CodedRow } from '../../../core/coded/coded-row.ts';
import { EVENT_TYPES } from '../../../core/events/families.ts';
import type { Actor, Casualties, CasualtyKind, Count, Precision, Status } from '../../../core/model.ts';
import { columnReader, type Header } from '../csv/header.ts';
import { readCount } from '../fields/read-number.ts';
import { readPeriod } from '../fields/read-period.ts';
import { readPoint } from '../fields/read-point.ts';
import { refuse, type RowFormat, type RowResult } from './format.ts';

const SHAPE = ['id', 'type', 'status', 'date_start', 'date_precision', 'lat', 'lon', 'radius_km'];
const KINDS: readonly CasualtyKind[] = ['killed', 'injured', 'missing', 'displaced'];
const ROLES: readonly Actor['role'][] = ['initiator', 'party', 'claimed', 'blamed', 'denied'];
const STATUSES: readonly Status[] = ['reported', 'claimed', 'denied', 'planned', 'background'];
const PRECISIONS: readonly Precision[] = ['exact', 'neighbourhood', 'city', 'admin2', 'admin1', 'country'];
/** Columns without a field in a flat event: they come back as codes. */
const CODES = ['geoname_id', 'confidence', 'reports', 'articles', 'urls', 'published', 'evidence'];

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
    codeNames: CODES,
    read: (fields, line) => readOwnRow((name) => unescape(columns.get(name)?.(fields) ?? ''), line),
  };
}

/** Our CSV puts an apostrophe before what a spreadsheet would run as a formula. */
function unescape(cell: string): string {
  return /^'[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(cell) ? cell.slice(1) : cell;
}

/** A flat event as Dateline exports it to CSV, or as the properties of GeoJSON. */
export function readOwnRow(get: GetText, line: number): RowResult {
  const id = get('id');
  const type = EVENT_TYPES.find((name) => name === get('type'));
  const status = STATUSES.find((name) => name === get('status'));
  if (id === '') return refuse('The column id is empty.');
  if (!type) return refuse(`"${get('type')}" is no event type of Dateline.`);
  if (!status) return refuse(`"${get('status')}" is no status of Dateline.`);
  const period = readPeriod(get('date_start'), get('date_end'), 'unknown');
  if (period.kind === 'bad') return refuse(period.reason);
  const place = readPlace(get);
  if (typeof place === 'string') return refuse(place);
  const casualties = readTolls(get);
  if (typeof casualties === 'string') return refuse(casualties);
  const precision = (['day', 'week', 'month', 'year'] as const).find((p) => p === get('date_precision'));
  const row: CodedRow = {
    id,
    row: id,
    line,
    type,
    sameType: true,
    label: '',
    status,
    date: period.range && { ...period.range, precision: precision ?? period.range.precision },
    place,
    actors: list(get('actors')).map(readActor),
    targets: list(get('targets')),
    casualties,
    text: get('titles'),
    sources: list(get('sources')).map((office) => ({
      office,
      date: get('published'),
      headline: get('titles'),
    })),
    codes: CODES.map(get),
    flags: period.flags,
  };
  return { ok: true, row };
}

function readPlace(get: GetText): CodedPlace | null | string {
  const point = readPoint(get('lat'), get('lon'));
  if (point.kind === 'bad') return point.reason;
  if (point.kind === 'none') return null;
  return {
    name: get('place'),
    lat: point.lat,
    lon: point.lon,
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

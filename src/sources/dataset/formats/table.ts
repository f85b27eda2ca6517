import type { PlaceFacts } from '../../../core/query/table/place-table.ts';
import type { CodedRow } from '../coded-row.ts';
import { EVENT_TYPES } from '../../../core/events/families.ts';
import type { Casualties, Count, EventType } from '../../../core/model.ts';
import { cleanUrl } from '../../clean-fields.ts';
import { articleIdOf } from '../../article-id.ts';
import { columnReader, type Header } from '../csv/header.ts';
import { typeOfAcled, type TypeOfOurs } from '../fields/acled-types.ts';
import { countryCode } from '../fields/country-code.ts';
import type { DayOrder } from '../fields/read-day.ts';
import { readCount } from '../fields/read-number.ts';
import { readPeriod } from '../fields/read-period.ts';
import { readPoint } from '../fields/read-point.ts';
import { refuse, type RowFormat, type RowResult } from './format.ts';
import { TABLE_FIELDS, type TableField, type TableMatch } from './table-fields.ts';
import { reasonFor } from '../../reasons.ts';

export interface TableOptions {
  /** The file's name without its ending: it stands for the dataset, and keeps ids of two files apart. */
  readonly name: string;
  readonly match: TableMatch;
  readonly order: DayOrder;
}

type Get = (field: TableField) => string;

/** Any table, by the columns that the reader has agreed to. */
export function tableFormat(header: Header, options: TableOptions): RowFormat {
  const { name, match } = options;
  const used = new Set(Object.values(match));
  const codeNames = [...header.keys()].filter((column) => !used.has(column));
  const codeColumns = codeNames.map((column) => columnReader(header, [column]));
  const columns = Object.fromEntries(
    TABLE_FIELDS.map((field) => [
      field,
      columnReader(header, match[field] === undefined ? [] : [match[field]]),
    ]),
  ) as Record<TableField, (fields: readonly string[]) => string>;
  return {
    dataset: name,
    licence: '',
    codeNames,
    read: (fields) => {
      const get: Get = (field) => columns[field](fields).trim();
      // A table without ids gives each row one from what it says, so that the same row twice is found out.
      const row = match.id === undefined ? articleIdOf(fields.join('\u001f')) : get('id');
      if (row === '') return refuse(reasonFor('column-empty', { column: match.id ?? 'id' }));
      return readTableRow(get, row, options, () => codeColumns.map((code) => code(fields)));
    },
  };
}

function readTableRow(
  get: Get,
  row: string,
  { order }: TableOptions,
  codes: () => readonly string[],
): RowResult {
  const period = readPeriod(get('date'), get('endDate'), order);
  if (period.kind === 'bad') return refuse(period.reason);
  const place = readPlace(get);
  if (typeof place === 'string') return refuse(place);
  if (!place && !period.range) return refuse(reasonFor('nothing-known'));
  const casualties = readTolls(get);
  if (typeof casualties === 'string') return refuse(casualties);
  const { type, same } = typeOfLabel(get('type'));
  const text = get('text') || get('type');
  const made: CodedRow = {
    id: row,
    type,
    sameType: same,
    label: get('type'),
    status: 'reported',
    date: period.range,
    place,
    actors: get('actor') === '' ? [] : [{ name: get('actor'), role: 'party' }],
    targets: get('target') === '' ? [] : [get('target')],
    casualties,
    text,
    url: cleanUrl(get('url')),
    sources: get('source') === '' ? [] : [{ office: get('source'), date: '', headline: '' }],
    codes: codes(),
    flags: period.flags,
  };
  return { kind: 'coded', row: made };
}

/** A type under our own name or one of ACLED's; any other keeps its name and is filed under statements. */
export function typeOfLabel(label: string): TypeOfOurs {
  const folded = label.toLowerCase().replace(/[\s_]+/g, '-');
  const own = (EVENT_TYPES as readonly string[]).includes(folded) ? (folded as EventType) : null;
  return own ? { type: own, same: true } : (typeOfAcled(label, label) ?? { type: 'statement', same: false });
}

function readPlace(get: Get): PlaceFacts | null | string {
  const point = readPoint(get('lat'), get('lon'));
  if (point.kind === 'bad') return point.reason;
  if (point.kind === 'none') return null;
  const { lat, lon } = point;
  return {
    name: get('place') || get('admin1') || get('country') || `${lat.toFixed(3)}, ${lon.toFixed(3)}`,
    lat,
    lon,
    geonameId: null,
    country: countryCode(get('country')),
    admin1: get('admin1') || null,
    precision: 'city',
    radiusKm: 0,
  };
}

function readTolls(get: Get): Casualties | string {
  const casualties: { killed?: Count; injured?: Count } = {};
  for (const kind of ['killed', 'injured'] as const) {
    const read = readCount(get(kind), `number of ${kind}`);
    if (read.kind === 'bad') return read.reason;
    if (read.kind === 'number') casualties[kind] = { min: read.value, max: read.value, text: '' };
  }
  return casualties;
}

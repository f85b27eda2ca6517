import { COARSE_STEPS, LINE_END } from './format.ts';
import { decodeUtf8, GazetteerError, type Part } from './read-sections.ts';

/** The entries of all parts, one typed array a property; an `Entry` is made only when asked for. */
export interface Columns {
  readonly count: number;
  /** In steps of `COORDINATE_STEP`. */
  readonly lat: Int32Array;
  readonly lon: Int32Array;
  readonly population: Uint8Array;
  readonly radius: Uint8Array;
  readonly feature: Uint16Array;
  readonly country: Uint16Array;
  readonly admin1: Uint16Array;
  readonly geonameId: Uint32Array;
  /** Which part an entry stands in, and where its line of names starts there. */
  readonly part: Uint16Array;
  readonly line: Uint32Array;
  readonly names: readonly Uint8Array[];
  readonly features: readonly (readonly [string, string, string])[];
  readonly countries: readonly string[];
  readonly admin1Names: readonly string[];
  /** Ids of the entries that have no GeoNames id, but those that `derivedId` makes. */
  readonly otherIds: ReadonlyMap<number, string>;
}

/** Puts the columns of all parts end to end. Throws `GazetteerError` when a column is too short or too long. */
export function joinColumns(parts: readonly Part[]): Columns {
  const count = parts.reduce((sum, part) => sum + part.meta.count, 0);
  const columns = {
    count,
    lat: new Int32Array(count),
    lon: new Int32Array(count),
    population: new Uint8Array(count),
    radius: new Uint8Array(count),
    feature: new Uint16Array(count),
    country: new Uint16Array(count),
    admin1: new Uint16Array(count),
    geonameId: new Uint32Array(count),
    part: new Uint16Array(count),
    line: new Uint32Array(count),
    names: [] as Uint8Array[],
    features: [] as (readonly [string, string, string])[],
    countries: [''],
    admin1Names: [''],
    otherIds: new Map<number, string>(),
  };
  let from = 0;
  for (const [index, part] of parts.entries()) {
    const to = from + part.meta.count;
    readInto(columns.lat.subarray(from, to), part, 'LATS', true);
    readInto(columns.lon.subarray(from, to), part, 'LONS', true);
    addFine(columns.lat.subarray(from, to), columns.lon.subarray(from, to), part);
    readInto(columns.geonameId.subarray(from, to), part, 'GNID', true);
    readInto(columns.population.subarray(from, to), part, 'POPS', false);
    readInto(columns.radius.subarray(from, to), part, 'RADI', false);
    readInto(columns.feature.subarray(from, to), part, 'FEAT', false, columns.features.length);
    const shift = columns.admin1Names.length - 1;
    readInto(columns.admin1.subarray(from, to), part, 'ADM1', false);
    for (let i = from; i < to; i++)
      if (columns.admin1[i]) columns.admin1[i] = (columns.admin1[i] ?? 0) + shift;
    columns.features.push(...part.meta.features);
    columns.admin1Names.push(...part.meta.admin1);
    columns.part.fill(index, from, to);
    fillCountries(columns, part, from);
    findLines(columns.line.subarray(from, to), part);
    columns.names.push(part.sections.get('NAME') ?? new Uint8Array());
    readOtherIds(columns, part, from, to);
    nameUnits(columns, part, from, to);
    from = to;
  }
  return columns;
}

type Column = Int32Array | Uint8Array | Uint16Array | Uint32Array;
type Tag = 'LATS' | 'LONS' | 'GNID' | 'POPS' | 'RADI' | 'FEAT' | 'ADM1';

function damaged(part: Part, tag: string): GazetteerError {
  return new GazetteerError(`Gazetteer part ${part.meta.part}: section ${tag} does not fit its entries`);
}

/** LEB128 integers; `deltas` are zigzag-coded differences to the entry before. */
function readInto(column: Column, part: Part, tag: Tag, deltas: boolean, shift = 0): void {
  const bytes = part.sections.get(tag) ?? new Uint8Array();
  let at = 0;
  let previous = 0;
  for (let i = 0; i < column.length; i++) {
    let value = 0;
    let scale = 1;
    let byte: number;
    do {
      if (at >= bytes.length) throw damaged(part, tag);
      byte = bytes[at++] ?? 0;
      value += (byte & 0x7f) * scale;
      scale *= 128;
    } while (byte > 0x7f);
    if (deltas) {
      previous += value % 2 === 1 ? -(value + 1) / 2 : value / 2;
      column[i] = previous;
    } else column[i] = value + shift;
  }
  if (at !== bytes.length) throw damaged(part, tag);
}

function addFine(lat: Int32Array, lon: Int32Array, part: Part): void {
  const fine = part.sections.get('FINE') ?? new Uint8Array();
  if (fine.length !== lat.length) throw damaged(part, 'FINE');
  for (let i = 0; i < fine.length; i++) {
    const rest = fine[i] ?? 0;
    lat[i] = (lat[i] ?? 0) * COARSE_STEPS + Math.floor(rest / COARSE_STEPS);
    lon[i] = (lon[i] ?? 0) * COARSE_STEPS + (rest % COARSE_STEPS);
  }
}

function fillCountries(
  columns: { country: Uint16Array; countries: string[] },
  part: Part,
  from: number,
): void {
  let at = from;
  for (const [code, count] of part.meta.countries) {
    let index = columns.countries.indexOf(code);
    if (index < 0) index = columns.countries.push(code) - 1;
    columns.country.fill(index, at, at + count);
    at += count;
  }
}

/** Fills in the names of units that the part's own ADM1 entries bear. */
function nameUnits(
  columns: {
    feature: Uint16Array;
    features: readonly (readonly [string, string, string])[];
    admin1: Uint16Array;
    admin1Names: string[];
    line: Uint32Array;
  },
  part: Part,
  from: number,
  to: number,
): void {
  const bytes = part.sections.get('NAME') ?? new Uint8Array();
  for (let i = from; i < to; i++) {
    const unit = columns.admin1[i] ?? 0;
    if (unit === 0 || columns.admin1Names[unit] !== '') continue;
    if (columns.features[columns.feature[i] ?? 0]?.[1] !== 'ADM1') continue;
    const start = columns.line[i] ?? 0;
    let end = start;
    while ((bytes[end] ?? LINE_END) >= 0x20) end++;
    columns.admin1Names[unit] = decodeUtf8(bytes, start, end);
  }
}

function findLines(lines: Uint32Array, part: Part): void {
  const bytes = part.sections.get('NAME') ?? new Uint8Array();
  let start = 0;
  for (let i = 0; i < lines.length; i++) {
    lines[i] = start;
    const end = bytes.indexOf(LINE_END, start);
    if (end < 0) throw damaged(part, 'NAME');
    start = end + 1;
  }
  if (start !== bytes.length) throw damaged(part, 'NAME');
}

function readOtherIds(
  columns: { geonameId: Uint32Array; otherIds: Map<number, string> },
  part: Part,
  from: number,
  to: number,
): void {
  const bytes = part.sections.get('IDTX') ?? new Uint8Array();
  let at = 0;
  for (let i = from; i < to; i++) {
    if (columns.geonameId[i] !== 0) continue;
    let id = '';
    for (; at < bytes.length && bytes[at] !== LINE_END; at++) id += String.fromCharCode(bytes[at] ?? 0);
    if (at++ >= bytes.length) throw damaged(part, 'IDTX');
    if (id) columns.otherIds.set(i, id);
  }
}

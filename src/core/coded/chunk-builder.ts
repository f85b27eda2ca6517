import { UNKNOWN } from '../query/columns.ts';
import { toDay } from '../query/days.ts';
import type { CasualtyKind, Count } from '../model.ts';
import type { CodedLists, CodedStrings, EventChunk, RowDetail } from './chunk.ts';
import type { CodedRow } from './coded-row.ts';

export interface DatasetInfo {
  readonly dataset: string;
  readonly licence: string;
  readonly codeNames: readonly string[];
}

/** Packs rows into columns; see `EventChunk`. */
export function packRows(info: DatasetInfo, rows: readonly CodedRow[]): EventChunk {
  const dayOf = rememberDays();
  const { details, offsets } = packDetails(rows);
  const killed = (row: CodedRow): Count | undefined => row.casualties.killed;
  return {
    ...info,
    count: rows.length,
    ids: rows.map(({ id }) => id),
    line: fill(new Uint32Array(rows.length), rows, ({ line }) => line),
    type: strings(rows, ({ type }) => type),
    status: strings(rows, ({ status }) => status),
    label: strings(rows, ({ label }) => label),
    startDay: fill(new Int32Array(rows.length), rows, ({ date }) => dayOf(date?.start)),
    endDay: fill(new Int32Array(rows.length), rows, ({ date }) => dayOf(date?.end)),
    datePrecision: strings(rows, ({ date }) => date?.precision ?? ''),
    lat: fill(new Float64Array(rows.length), rows, ({ place }) => place?.lat ?? NaN),
    lon: fill(new Float64Array(rows.length), rows, ({ place }) => place?.lon ?? NaN),
    radiusKm: fill(new Float32Array(rows.length), rows, ({ place }) => place?.radiusKm ?? NaN),
    precision: strings(rows, ({ place }) => place?.precision ?? ''),
    placeName: strings(rows, ({ place }) => place?.name ?? ''),
    country: strings(rows, ({ place }) => place?.country ?? ''),
    admin1: strings(rows, ({ place }) => place?.admin1 ?? ''),
    killedMin: fill(new Int32Array(rows.length), rows, (row) => killed(row)?.min ?? UNKNOWN),
    killedBest: fill(new Int32Array(rows.length), rows, (row) => killed(row)?.best ?? UNKNOWN),
    killedMax: fill(new Int32Array(rows.length), rows, (row) => killed(row)?.max ?? UNKNOWN),
    actors: lists(rows, ({ actors }) => actors.map(({ name, role }) => `${name}\t${role}`)),
    targets: lists(rows, ({ targets }) => targets),
    sources: lists(rows, ({ sources }) => sources.map(({ office }) => office)),
    codes: info.codeNames.map((_, k) => strings(rows, ({ codes }) => codes[k] ?? '')),
    details,
    detailOffsets: offsets,
  };
}

function packDetails(rows: readonly CodedRow[]): { details: string; offsets: Uint32Array } {
  const offsets = new Uint32Array(rows.length + 1);
  const parts = rows.map((row, i) => {
    const json = JSON.stringify(detailOf(row));
    offsets[i + 1] = (offsets[i] ?? 0) + json.length;
    return json;
  });
  return { details: parts.join(''), offsets };
}

function detailOf({ row, text, sources, flags, sameType, casualties }: CodedRow): RowDetail {
  const others = Object.fromEntries(
    Object.entries(casualties).filter(([kind, count]) => kind !== 'killed' || needsDetail(count)),
  ) as Partial<Record<CasualtyKind, Count>>;
  const cited = sources.map(({ date, headline }) => [date, headline] as const);
  return { row, text, cited, flags, sameType, casualties: others };
}

/** Deaths stand in columns, unless words go with them or no bound is known. */
function needsDetail({ text, min, max }: Count): boolean {
  return text !== '' || (min === null && max === null);
}

function strings(rows: readonly CodedRow[], value: (row: CodedRow) => string): CodedStrings {
  const encode = encoder();
  const codes = rows.map((row) => encode.code(value(row)));
  return { values: encode.values, codes: narrow(codes, encode.values.length) };
}

function lists(rows: readonly CodedRow[], values: (row: CodedRow) => readonly string[]): CodedLists {
  const encode = encoder();
  const codes: number[] = [];
  const offsets = new Uint32Array(rows.length + 1);
  rows.forEach((row, i) => {
    for (const value of values(row)) codes.push(encode.code(value));
    offsets[i + 1] = codes.length;
  });
  return { values: encode.values, codes: narrow(codes, encode.values.length), offsets };
}

function narrow(codes: readonly number[], values: number): CodedStrings['codes'] {
  if (values <= 256) return Uint8Array.from(codes);
  return values <= 65_536 ? Uint16Array.from(codes) : Uint32Array.from(codes);
}

function encoder(): { readonly values: string[]; code(value: string): number } {
  const codes = new Map([['', 0]]);
  const values = [''];
  return {
    values,
    code(value) {
      if (value === '') return 0;
      let code = codes.get(value);
      if (code === undefined) {
        code = values.length;
        codes.set(value, code);
        values.push(value);
      }
      return code;
    },
  };
}

/** `from` with a mapping walks an iterator, which is many times slower than this. */
function fill<T extends Uint32Array | Int32Array | Float32Array | Float64Array>(
  column: T,
  rows: readonly CodedRow[],
  value: (row: CodedRow) => number,
): T {
  rows.forEach((row, i) => {
    column[i] = value(row);
  });
  return column;
}

/** Many rows share a day: each is read once. */
function rememberDays(): (iso: string | undefined) => number {
  const days = new Map<string, number>();
  return (iso) => {
    if (iso === undefined) return UNKNOWN;
    let day = days.get(iso);
    if (day === undefined) days.set(iso, (day = toDay(iso) ?? UNKNOWN));
    return day;
  };
}

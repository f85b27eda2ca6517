import { UNKNOWN } from '../query/columns.ts';
import { fromDay } from '../query/days.ts';
import type {
  Actor,
  Article,
  Casualties,
  Coded,
  DatePrecision,
  EventId,
  EventPlace,
  EventType,
  LinkedEvent,
  Precision,
  Report,
  Status,
} from '../model.ts';
import type { CodedLists, CodedStrings, EventChunk, RowDetail } from './chunk.ts';

export interface ReadRow {
  readonly event: LinkedEvent;
  /** Stands in for the report that the coders read: their notes, or the headlines that they cite. */
  readonly article: Article;
}

/** Row `i` of a chunk as the views know events. Its one report is the row itself. */
export function readRow(chunk: EventChunk, i: number): ReadRow {
  const detail = JSON.parse(
    chunk.details.slice(chunk.detailOffsets[i] ?? 0, chunk.detailOffsets[i + 1]),
  ) as RowDetail;
  const id = (chunk.ids[i] ?? '') as EventId;
  const coded = codedOf(chunk, i, detail);
  const fields = {
    id,
    type: at(chunk.type, i) as EventType,
    status: at(chunk.status, i) as Status,
    date: dateOf(chunk, i),
    place: placeOf(chunk, i),
    actors: listAt(chunk.actors, i).map(actorOf),
    targets: listAt(chunk.targets, i).map((name) => ({ name })),
    casualties: casualtiesOf(chunk, i, detail),
    attribution: [...new Set(coded.sources.map(({ office }) => office).filter(Boolean))].map((name) => ({
      name,
    })),
    confidence: 1,
  };
  const report: Report = { ...fields, articleId: id, evidence: [] };
  const event: LinkedEvent = { ...fields, reports: [report], mergeReasons: [], coded };
  return { event, article: articleOf(chunk, coded, id, detail.text) };
}

function codedOf(chunk: EventChunk, i: number, { row, cited, flags, sameType }: RowDetail): Coded {
  const offices = listAt(chunk.sources, i);
  return {
    dataset: chunk.dataset,
    row,
    label: at(chunk.label, i),
    sameType,
    sources: cited.map(([date, headline], k) => ({ office: offices[k] ?? '', date, headline })),
    codes: Object.fromEntries(
      chunk.codes.flatMap((column, k) => {
        const value = at(column, i);
        return value === '' ? [] : [[chunk.codeNames[k] ?? '', value] as const];
      }),
    ),
    flags,
  };
}

function articleOf(chunk: EventChunk, { sources }: Coded, id: string, text: string): Article {
  const [first] = sources;
  const day = /^\d{4}-\d{2}-\d{2}$/.exec(first?.date ?? '')?.[0];
  return {
    id,
    text,
    source: first?.office ?? chunk.dataset,
    ...(first?.headline ? { title: first.headline } : {}),
    ...(day === undefined ? {} : { publishedAt: day }),
    ...(chunk.licence === '' ? {} : { licence: chunk.licence }),
  };
}

function dateOf(chunk: EventChunk, i: number): Report['date'] {
  const start = chunk.startDay[i] ?? UNKNOWN;
  if (start === UNKNOWN) return null;
  return {
    start: fromDay(start),
    end: fromDay(chunk.endDay[i] ?? start),
    precision: at(chunk.datePrecision, i) as DatePrecision,
    text: '',
  };
}

function placeOf(chunk: EventChunk, i: number): EventPlace | null {
  const lat = chunk.lat[i] ?? NaN;
  if (Number.isNaN(lat)) return null;
  const name = at(chunk.placeName, i);
  return {
    text: name,
    name,
    lat,
    lon: chunk.lon[i] ?? NaN,
    geonameId: null,
    country: at(chunk.country, i) || null,
    admin1: at(chunk.admin1, i) || null,
    precision: at(chunk.precision, i) as Precision,
    radiusKm: chunk.radiusKm[i] ?? 0,
    confidence: 1,
  };
}

function casualtiesOf(chunk: EventChunk, i: number, detail: RowDetail): Casualties {
  const others = detail.casualties as Casualties;
  const [min, best, max] = [chunk.killedMin, chunk.killedBest, chunk.killedMax].map((column) => {
    const value = column[i] ?? UNKNOWN;
    return value === UNKNOWN ? null : value;
  });
  if (others.killed || ((min ?? null) === null && (max ?? null) === null)) return others;
  const killed = { min: min ?? null, max: max ?? null, text: '', ...(best == null ? {} : { best }) };
  return { ...others, killed };
}

function actorOf(value: string): Actor {
  const [name = '', role = 'party'] = value.split('\t');
  return { name, role: role as Actor['role'] };
}

function at({ values, codes }: CodedStrings, i: number): string {
  return values[codes[i] ?? 0] ?? '';
}

function listAt({ values, codes, offsets }: CodedLists, i: number): string[] {
  return Array.from(codes.subarray(offsets[i], offsets[i + 1]), (code) => values[code] ?? '');
}

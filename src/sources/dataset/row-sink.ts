import type { Article, Count, IsoDate, LinkedEvent } from '../../core/model.ts';
import { toDay } from '../../core/query/days.ts';
import { ChunkBuilder, CHUNK_ROWS } from '../../core/query/table/build-chunk.ts';
import type { Bounds, CodedEvent, EventChunk } from '../../core/query/table/coded-event.ts';
import { writeCitation, writeCoding } from '../../core/query/table/coding.ts';
import type { CodedRow } from './coded-row.ts';
import type { RowFormat } from './formats/format.ts';
import { rowReject, type RowReject } from './reject.ts';
import { reasonFor } from '../reasons.ts';

/** Rows of the first chunk: few, so that the map shows something soon. */
const FIRST_CHUNK = 2_000;
/** Rejects that are kept word for word; more are counted. */
export const MAX_REJECTS = 100_000;

export interface RowReceiver {
  chunk(chunk: EventChunk): void;
  /** Events of our own, read from articles before, with the articles that came along. */
  events(events: readonly LinkedEvent[], articles: readonly Article[]): void;
  rejects(rejects: readonly RowReject[]): void;
}

/** Takes rows one by one and hands on chunks of events and of rejects; every row is in one of the two. */
export class RowSink {
  rows = 0;
  events = 0;
  rejected = 0;
  /** Events whose type is only the nearest of ours, and events with something that a reader should know. */
  otherType = 0;
  flagged = 0;
  private readonly format: RowFormat;
  private readonly width: number | null;
  private readonly receiver: RowReceiver;
  /** By dataset, then by id. */
  private readonly lines = new Map<string, Map<string, number>>();
  private readonly dayOf = rememberDays();
  private readonly builders = new Map<string, ChunkBuilder>();
  private own: { readonly event: LinkedEvent; readonly article: Article }[] = [];
  private waitingRejects: RowReject[] = [];

  /** `width` is the number of columns that each row must have; `null` where rows have none. */
  constructor(format: RowFormat, width: number | null, receiver: RowReceiver) {
    this.format = format;
    this.width = width;
    this.receiver = receiver;
  }

  get dataset(): string {
    return this.format.dataset;
  }

  add(fields: readonly string[], line: number, raw: () => string): void {
    const problem = this.width === null ? null : widthProblem(fields, this.width);
    if (problem !== null) return this.reject(line, problem, raw());
    const result = this.format.read(fields);
    if (result.kind === 'refused') return this.reject(line, result.reason, raw());
    const dataset = result.kind === 'own' ? '' : (result.dataset ?? this.format.dataset);
    const id = result.kind === 'own' ? result.event.id : result.row.id;
    const lineOfId = this.lineOfIdIn(dataset);
    const earlier = lineOfId.get(id);
    if (earlier !== undefined) return this.reject(line, reasonFor('id-twice', { id, line: earlier }), raw());
    lineOfId.set(id, line);
    this.rows++;
    this.events++;
    if (result.kind === 'own') this.own.push(result);
    else this.addCoded(dataset, result.row);
  }

  private lineOfIdIn(dataset: string): Map<string, number> {
    let lines = this.lines.get(dataset);
    if (!lines) this.lines.set(dataset, (lines = new Map()));
    return lines;
  }

  private addCoded(dataset: string, row: CodedRow): void {
    if (!row.sameType) this.otherType++;
    if (row.flags.length > 0) this.flagged++;
    let builder = this.builders.get(dataset);
    if (!builder) {
      const { licence, codeNames } = this.format;
      this.builders.set(dataset, (builder = new ChunkBuilder(dataset, { licence, codeNames })));
    }
    builder.add(toCodedEvent(row, this.dayOf));
    if (builder.rows >= (this.events <= FIRST_CHUNK ? FIRST_CHUNK : CHUNK_ROWS)) this.flush();
  }

  reject(line: number, reason: string, raw: string): void {
    this.rows++;
    this.rejected++;
    if (this.rejected <= MAX_REJECTS) this.waitingRejects.push(rowReject(line, reason, raw));
  }

  flush(): void {
    for (const builder of this.builders.values()) this.receiver.chunk(builder.finish());
    this.builders.clear();
    if (this.own.length > 0) {
      this.receiver.events(
        this.own.map(({ event }) => event),
        this.own.map(({ article }) => article),
      );
    }
    if (this.waitingRejects.length > 0) this.receiver.rejects(this.waitingRejects);
    this.own = [];
    this.waitingRejects = [];
  }
}

type DayOf = (iso: IsoDate) => number;

function toCodedEvent(row: CodedRow, dayOf: DayOf): CodedEvent {
  const { killed, injured } = row.casualties;
  const { id, type, status, place, actors, targets, date } = row;
  const { offices, citation, published } = cite(row.sources);
  return {
    id,
    type,
    status,
    place,
    actors,
    targets,
    date: date && { first: dayOf(date.start), last: dayOf(date.end), precision: date.precision },
    killed: boundsOf(killed),
    injured: boundsOf(injured),
    sources: offices,
    note: row.text,
    citation,
    url: row.url ?? '',
    published,
    coding: writeCoding({
      label: row.label,
      sameType: row.sameType,
      best: killed?.best ?? null,
      flags: row.flags,
      codes: row.codes,
    }),
  };
}

interface Cited {
  readonly offices: readonly string[];
  readonly citation: string;
  /** The earliest day of the cited reports. */
  readonly published: number | null;
}

const cited = new WeakMap<CodedRow['sources'], Cited>();

/** What the columns keep of a row's sources; rows of one format that name the same may share the list of them. */
function cite(sources: CodedRow['sources']): Cited {
  let known = cited.get(sources);
  if (!known) cited.set(sources, (known = readSources(sources)));
  return known;
}

function readSources(sources: CodedRow['sources']): Cited {
  const days = sources.flatMap(({ date }) => (date === '' ? [] : (toDay(date) ?? [])));
  return {
    offices: [...new Set(sources.map(({ office }) => office).filter((office) => office !== ''))],
    citation: writeCitation(sources),
    published: days.length === 0 ? null : Math.min(...days),
  };
}

function boundsOf(count: Count | undefined): Bounds | null {
  return count ? { min: count.min, max: count.max } : null;
}

/** Many rows share a day: each is read once. */
function rememberDays(): DayOf {
  const days = new Map<IsoDate, number>();
  return (iso) => {
    let day = days.get(iso);
    if (day === undefined) days.set(iso, (day = toDay(iso) ?? 0));
    return day;
  };
}

function widthProblem(fields: readonly string[], width: number): string | null {
  if (fields.length === width) return null;
  if (fields.length > width && fields.slice(width).every((field) => field.trim() === '')) return null;
  return reasonFor('width', { count: fields.length, width });
}

import { EVENT_TYPES } from '../../events/families.ts';
import type { Actor, Article, ArticleId, EventType, LinkedEvent } from '../../model.ts';
import type { Facet, TimeBasis } from '../filter.ts';
import type { DaySpan } from '../time-bins.ts';
import { appendRecord } from './append-record.ts';
import { TEXTS, UNKNOWN, type TextName } from './coded-event.ts';
import { dayColumns } from './day-columns.ts';
import type { DatasetForm } from './coding.ts';
import { FacetColumn } from './facet-column.ts';
import { grown, type NumberArray } from './grown.ts';
import { ListColumn } from './list-column.ts';
import { PlaceTable } from './place-table.ts';
import { provinceId } from './province-key.ts';
import { TextColumn } from './text-column.ts';
import { FAMILY_OF_TYPE } from './vocabulary.ts';

/** Columns of numbers with one value a row; they are longer than there are rows. */
export interface NumberColumns {
  /** First and last possible day, days since 1970, or `UNKNOWN`. */
  startDay: Int32Array;
  endDay: Int32Array;
  /** Day on which the first report of it was published, or `UNKNOWN`. */
  publishedDay: Int32Array;
  /** Counts, or `UNKNOWN`. */
  killedMin: Int32Array;
  killedMax: Int32Array;
  injuredMin: Int32Array;
  injuredMax: Int32Array;
  /** Index in `places`; 0 is none. */
  place: Uint32Array;
}

/** Rows from `firstRow` on, up to those of the next run. */
export interface DatasetRun {
  readonly name: string;
  readonly firstRow: number;
  readonly form: DatasetForm;
  /** The file that they were read from, by a number that whoever takes rows in gives it. */
  readonly origin: number;
}

/**
 * All events as columns: what filters, counts, map and timeline read. Rows of imported datasets ("coded") come first
 * and exist as columns only; the events read from articles ("records") come last and keep their full objects. Chunks
 * of coded rows are appended as they arrive; nothing that is there is coded again but the records behind them.
 *
 * The table changes in place. `version` says whether it has.
 */
export class EventTable {
  rows = 0;
  /** Rows before this one are coded. */
  codedRows = 0;
  /** Coded rows taken in (`takeIn`) that are no rows of the table yet. */
  pending = 0;
  version = 0;
  /** How often coded rows changed their places. */
  moves = 0;
  readonly columns: NumberColumns = {
    startDay: new Int32Array(0),
    endDay: new Int32Array(0),
    publishedDay: new Int32Array(0),
    killedMin: new Int32Array(0),
    killedMax: new Int32Array(0),
    injuredMin: new Int32Array(0),
    injuredMax: new Int32Array(0),
    place: new Uint32Array(0),
  };
  readonly facets: Readonly<Record<Facet, FacetColumn>> = {
    family: new FacetColumn(true),
    type: new FacetColumn(true),
    status: new FacetColumn(true),
    country: new FacetColumn(false),
    province: new FacetColumn(false, provinceId),
    actor: new FacetColumn(false),
    source: new FacetColumn(false),
    precision: new FacetColumn(true),
    datePrecision: new FacetColumn(true),
  };
  readonly places = new PlaceTable();
  /** Of coded rows: the actors with their roles, and the targets. */
  readonly actors = new ListColumn<Actor>((actor) => `${actor.role} ${actor.name}`);
  readonly targets = new ListColumn<string>((name) => name);
  readonly ids = new TextColumn();
  readonly texts = Object.fromEntries(TEXTS.map((name) => [name, new TextColumn()])) as Record<
    TextName,
    TextColumn
  >;
  /** The datasets' own words and codes; searched by nobody. */
  readonly codings = new TextColumn();
  /** Runs of rows of one import, in row order. */
  readonly datasets: DatasetRun[] = [];
  /** By code of the facets `type` and `datePrecision`: index in `EVENT_TYPES` and in `FAMILIES`, and the code of "day". */
  typeIndex = new Uint8Array(0);
  familyOf = new Uint8Array(0);
  dayCode = 0;
  records: readonly LinkedEvent[] = [];
  articles: ReadonlyMap<ArticleId, Article> = new Map();
  private readonly spans = new Map<TimeBasis, { readonly version: number; readonly days: DaySpan | null }>();

  /** Puts the rows taken in since the last time before the records. */
  commit(): void {
    const { codedRows, rows, pending } = this;
    if (pending === 0) return;
    if (rows > codedRows)
      for (const column of this.allColumns()) column.copyWithin(codedRows, rows, rows + pending);
    this.codedRows += pending;
    this.pending = 0;
    this.setRecords(this.records, this.articles);
  }

  /** Replaces the events read from articles. */
  setRecords(records: readonly LinkedEvent[], articles: ReadonlyMap<ArticleId, Article>): void {
    this.records = records;
    this.articles = articles;
    // Rows that were taken in come first; committing them comes back here.
    if (this.pending > 0) return this.commit();
    this.rows = this.codedRows;
    this.makeRoom(this.rows + records.length);
    for (const event of records) appendRecord(this, event);
    this.indexTypes();
    this.version++;
  }

  /** From the first to the last possible day of any event; `null` when none has a date. */
  extent(basis: TimeBasis = 'event'): DaySpan | null {
    const kept = this.spans.get(basis);
    if (kept?.version === this.version) return kept.days;
    const { startDay, endDay } = dayColumns(this, basis);
    let [first, last] = [Infinity, -Infinity];
    for (let row = 0; row < this.rows; row++) {
      const start = startDay[row] ?? UNKNOWN;
      if (start === UNKNOWN) continue;
      first = Math.min(first, start);
      last = Math.max(last, start, endDay[row] ?? start);
    }
    const days = first === Infinity ? null : { first, last };
    this.spans.set(basis, { version: this.version, days });
    return days;
  }

  /** The record of a row, `null` for a coded row. */
  recordAt(row: number): LinkedEvent | null {
    return row < this.codedRows ? null : (this.records[row - this.codedRows] ?? null);
  }

  private indexTypes(): void {
    const { type, datePrecision } = this.facets;
    this.typeIndex = Uint8Array.from(type.sets, (_, set) =>
      Math.max(0, EVENT_TYPES.indexOf(type.valuesOf(set)[0] as EventType)),
    );
    this.familyOf = this.typeIndex.map((index) => FAMILY_OF_TYPE[index] ?? 0);
    this.dayCode = datePrecision.codeOne('day');
  }

  /** Every column with one value a row. */
  allColumns(): readonly NumberArray[] {
    const facets = Object.values(this.facets).map(({ codes }) => codes);
    return [...Object.values(this.columns), ...facets, this.actors.codes, this.targets.codes];
  }

  /** Room for so many rows; an importer that knows how many come spares the columns growing step by step. */
  makeRoom(rows: number): void {
    const { columns } = this;
    for (const name of Object.keys(columns) as (keyof NumberColumns)[]) {
      if (name === 'place') columns.place = grown(columns.place, rows);
      else columns[name] = grown(columns[name], rows);
    }
    for (const facet of Object.values(this.facets)) facet.makeRoom(rows);
    this.actors.makeRoom(rows);
    this.targets.makeRoom(rows);
  }
}

/** A table of records alone. */
export function tableOf(
  records: readonly LinkedEvent[],
  articles: ReadonlyMap<ArticleId, Article>,
): EventTable {
  const table = new EventTable();
  table.setRecords(records, articles);
  return table;
}

/** A count of the columns. */
export function known(value: number | undefined): number | null {
  return value === undefined || value === UNKNOWN ? null : value;
}

import type { Actor, DatePrecision, EventType, Status } from '../../model.ts';
import type { DatasetForm } from './coding.ts';
import type { PlaceFacts } from './place-table.ts';
import type { TextRun } from './text-run.ts';

/** Day of an event without a date, and number of deaths that nobody states. */
export const UNKNOWN = -2_147_483_648;

/** Lower and upper bound; `null` is open or not stated. */
export interface Bounds {
  readonly min: number | null;
  readonly max: number | null;
}

/** One row of a dataset of coded events, as an importer hands it to a `ChunkBuilder`. */
export interface CodedEvent {
  /** As the dataset has it; unique within the dataset. */
  readonly id: string;
  readonly type: EventType;
  readonly status: Status;
  /** Days since 1970-01-01, both inclusive (`toDay`). */
  readonly date: { readonly first: number; readonly last: number; readonly precision: DatePrecision } | null;
  /** Day on which the first source of it was published, where the dataset says so. */
  readonly published?: number | null;
  readonly place: PlaceFacts | null;
  readonly actors: readonly Actor[];
  readonly targets: readonly string[];
  readonly killed: Bounds | null;
  readonly injured: Bounds | null;
  /** Outlets, by name: a facet that readers tick, so no headlines and no dates here. */
  readonly sources: readonly string[];
  /** What the dataset says of the event, in words. */
  readonly note: string;
  /** The sources as the dataset cites them, with headline and date. */
  readonly citation: string;
  readonly url: string;
  /** The dataset's own words and codes (`writeCoding`); nothing that its coders knew is lost. */
  readonly coding?: string | undefined;
}

export const TEXTS = ['note', 'citation', 'url'] as const;
export type TextName = (typeof TEXTS)[number];

/**
 * A run of coded events as plain columns: what a worker posts and the table takes in. Every number column has `rows`
 * values. A lists column holds an index into the list beside it, and the same list is there once a chunk.
 */
export interface EventChunk {
  readonly rows: number;
  /** Name of the import that the rows belong to, part of every event's id. */
  readonly dataset: string;
  /** Index in `EVENT_TYPES`, `STATUSES`, `DATE_PRECISIONS`. */
  readonly type: Uint8Array;
  readonly status: Uint8Array;
  readonly datePrecision: Uint8Array;
  /** Day numbers or `UNKNOWN`. */
  readonly startDay: Int32Array;
  readonly endDay: Int32Array;
  readonly publishedDay: Int32Array;
  /** Counts or `UNKNOWN`. */
  readonly killedMin: Int32Array;
  readonly killedMax: Int32Array;
  readonly injuredMin: Int32Array;
  readonly injuredMax: Int32Array;
  /** Indexes in the lists below; of places 0 is none and `i` is `places[i - 1]`. */
  readonly place: Uint32Array;
  readonly actors: Uint32Array;
  readonly targets: Uint32Array;
  readonly sources: Uint32Array;
  readonly places: readonly PlaceFacts[];
  readonly actorLists: readonly (readonly Actor[])[];
  readonly targetLists: readonly (readonly string[])[];
  readonly sourceLists: readonly (readonly string[])[];
  /** One string for all rows, made by `joinTexts`. */
  readonly ids: string;
  readonly texts: Readonly<Record<TextName, TextRun>>;
  readonly codings: TextRun;
  readonly form: DatasetForm;
}

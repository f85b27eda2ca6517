import type {
  Actor,
  Casualties,
  CodedSource,
  DatePrecision,
  EventType,
  IsoDate,
  Precision,
  Status,
} from '../model.ts';

/** Where a coded event happened, as the dataset says it. */
export interface CodedPlace {
  readonly name: string;
  /** Degrees, WGS84. */
  readonly lat: number;
  readonly lon: number;
  /** ISO 3166-1 alpha-2; `null` where the dataset's country has none. */
  readonly country: string | null;
  readonly admin1: string | null;
  readonly precision: Precision;
  readonly radiusKm: number;
}

/** One row of a coded dataset, read and checked, on its way into columns. */
export interface CodedRow {
  /** Unique in all datasets: "ucdp-214797". */
  readonly id: string;
  /** The dataset's own id. */
  readonly row: string;
  /** Line of the file in which the row begins, from 1. */
  readonly line: number;
  readonly type: EventType;
  readonly status: Status;
  readonly label: string;
  readonly sameType: boolean;
  readonly date: { readonly start: IsoDate; readonly end: IsoDate; readonly precision: DatePrecision } | null;
  readonly place: CodedPlace | null;
  readonly actors: readonly Actor[];
  readonly targets: readonly string[];
  readonly casualties: Casualties;
  /** Notes, description or headline: what the search finds. */
  readonly text: string;
  readonly sources: readonly CodedSource[];
  /** In the order of the reader's `codeNames`. */
  readonly codes: readonly string[];
  readonly flags: readonly string[];
}

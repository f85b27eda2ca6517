import type { Family } from '../events/families.ts';
import type { DatePrecision, EventType, IsoDate, Precision, Status } from '../model.ts';

/** A part of the map. */
export type Area =
  | {
      readonly kind: 'box';
      readonly west: number;
      readonly south: number;
      readonly east: number;
      readonly north: number;
    }
  | {
      readonly kind: 'circle';
      readonly lat: number;
      readonly lon: number;
      readonly km: number;
      readonly label: string;
    }
  | {
      readonly kind: 'polygon';
      /** Longitude, latitude; the last point is joined to the first. */
      readonly points: readonly (readonly [number, number])[];
      /** What it is the outline of; empty for one that a reader drew. */
      readonly label: string;
    };

/** Facets whose values are ticked in a list; an empty list means "all". */
export interface FacetSelection {
  readonly family: readonly Family[];
  readonly type: readonly EventType[];
  readonly status: readonly Status[];
  /** ISO 3166-1 alpha-2. */
  readonly country: readonly string[];
  /** `SY/Aleppo`: country code, slash, English name of the first-level unit. */
  readonly province: readonly string[];
  readonly actor: readonly string[];
  /** Outlet of at least one of the event's reports. */
  readonly source: readonly string[];
  readonly precision: readonly (Precision | 'none')[];
  readonly datePrecision: readonly (DatePrecision | 'none')[];
}

export type Facet = keyof FacetSelection;

/** Which day of an event dates are about: when it happened, or when the first report of it was published. */
export type TimeBasis = 'event' | 'published';

/** All that narrows what is shown. Immutable; the conditions hold together. */
export interface Filter extends FacetSelection {
  /** Inclusive ISO days. Events whose span of possible days meets the range are in. */
  readonly time: { readonly start: IsoDate; readonly end: IsoDate } | null;
  readonly timeBasis: TimeBasis;
  /** Months of any year, 1 to 12; empty for all. */
  readonly months: readonly number[];
  readonly area: Area | null;
  /** Smallest and largest number of deaths (by the event's lower bound); `null` is open. */
  readonly minKilled: number | null;
  readonly maxKilled: number | null;
  /** Words that must all stand in the event's articles, folded for case and marks. */
  readonly text: string;
}

/** Nothing is filtered out. */
export const NO_FILTER: Filter = {
  family: [],
  type: [],
  status: [],
  country: [],
  province: [],
  actor: [],
  source: [],
  precision: [],
  datePrecision: [],
  time: null,
  timeBasis: 'event',
  months: [],
  area: null,
  minKilled: null,
  maxKilled: null,
  text: '',
};

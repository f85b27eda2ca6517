import type { Precision, Reason } from './model.ts';

/** Another place of the gazetteer that an event's place name may mean: what "Why here?" lists. */
export interface PlaceAlternative {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly country: string | null;
  readonly admin1: string | null;
  /** Absent in files of earlier versions, as are the two below: such a candidate cannot be chosen instead. */
  readonly precision?: Precision | undefined;
  readonly radiusKm?: number | undefined;
  readonly geonameId?: number | null | undefined;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

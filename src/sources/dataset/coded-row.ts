import type { CodedSource } from '../../core/coded.ts';
import type { Actor, Casualties, DatePrecision, EventType, IsoDate, Status } from '../../core/model.ts';
import type { PlaceFacts } from '../../core/query/table/place-table.ts';

/** One row of a dataset, read and checked, on its way into columns. */
export interface CodedRow {
  /** The dataset's own id. */
  readonly id: string;
  readonly type: EventType;
  readonly status: Status;
  /** The dataset's own name of what happened. */
  readonly label: string;
  /** Whether our type says the same; otherwise it is the nearest, and the label is shown. */
  readonly sameType: boolean;
  readonly date: { readonly start: IsoDate; readonly end: IsoDate; readonly precision: DatePrecision } | null;
  readonly place: PlaceFacts | null;
  readonly actors: readonly Actor[];
  readonly targets: readonly string[];
  readonly casualties: Casualties;
  /** Notes or description; empty where the sources' headlines are all that there is. */
  readonly text: string;
  readonly url?: string | undefined;
  readonly sources: readonly CodedSource[];
  /** In the order of the format's `codeNames`. */
  readonly codes: readonly string[];
  readonly flags: readonly string[];
}

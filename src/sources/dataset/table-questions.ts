import { dayOrderOf, needsOrder, type DayOrder } from './fields/read-day.ts';
import type { TableMatch } from './formats/table-fields.ts';

/** Values that are shown beside a column. */
const SAMPLES = 3;

export interface SampledColumn {
  /** As the file writes it. */
  readonly name: string;
  /** As a `TableMatch` names it. */
  readonly key: string;
  /** The first values that are not empty. */
  readonly samples: readonly string[];
}

export type DateQuestion =
  /** Days are written so that no order is needed. */
  | { readonly kind: 'none' }
  /** Some day fits only one order. */
  | { readonly kind: 'shown'; readonly order: DayOrder; readonly example: string }
  /** All days fit both orders, or some fit one and some the other. */
  | { readonly kind: 'ask'; readonly example: string };

/** Whether the column of dates leaves open which figure is the day. */
export function questionOf(columns: readonly SampledColumn[], match: TableMatch): DateQuestion {
  const samples = columns.find(({ key }) => key === match.date)?.samples ?? [];
  const numeric = samples.filter(needsOrder);
  const [example] = numeric;
  if (example === undefined) return { kind: 'none' };
  const orders = new Set(numeric.map(dayOrderOf).filter((order) => order !== null));
  const [only] = orders;
  if (orders.size !== 1 || only === undefined) return { kind: 'ask', example };
  const clear = numeric.find((value) => dayOrderOf(value) === only);
  return { kind: 'shown', order: only, example: clear ?? example };
}

/** Whether the latitudes can only be longitudes: some are beyond 90, and no longitude is. */
export function looksSwapped(columns: readonly SampledColumn[], { lat, lon }: TableMatch): boolean {
  const numbers = (wanted: string | undefined) =>
    (columns.find(({ key }) => key === wanted)?.samples ?? []).map(Number).filter((n) => !Number.isNaN(n));
  const [lats, lons] = [numbers(lat), numbers(lon)];
  const beyond = (value: number) => Math.abs(value) > 90;
  return lats.some(beyond) && lons.length > 0 && !lons.some(beyond);
}

/** Values to show beside a column. */
export function shownSamples({ samples }: SampledColumn): readonly string[] {
  return [...new Set(samples)].slice(0, SAMPLES);
}

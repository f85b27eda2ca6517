import { PRECISIONS } from '../../core/query/table/vocabulary.ts';
import type { Shown } from '../../state/shown.ts';
import type { Bounds } from '../scene/bounds.ts';

/** Share of the events at either end of each axis that the opening view may leave out: one far event must not
 *  shrink all others to a dot. */
const TAIL = 0.04;
const COUNTRY = PRECISIONS.indexOf('country');

/** The bounds that hold all placed events that are shown, or, with `trimmed`, all but the outliers. `null` without any. */
export function eventBounds(
  { table, failures }: Pick<Shown, 'table' | 'failures'>,
  trimmed = false,
): Bounds | null {
  const { place } = table.columns;
  const atPlace = new Uint32Array(table.places.size);
  for (let row = 0; row < table.rows; row++) {
    const at = place[row] ?? 0;
    if (failures[row] === 0) atPlace[at] = (atPlace[at] ?? 0) + 1;
  }
  const all = Array.from(atPlace, (_, at) => at).filter((at) => at > 0 && (atPlace[at] ?? 0) > 0);
  const exact = all.filter((at) => table.places.precision[at] !== COUNTRY);
  const used = exact.length > 0 ? exact : all;
  if (used.length === 0) return null;
  const [west, east] = range(used, table.places.lon, atPlace, trimmed);
  const [south, north] = range(used, table.places.lat, atPlace, trimmed);
  return { west, south, east, north };
}

/** The least and the greatest value; trimmed, those of the event at the given share from either end. */
function range(
  places: number[],
  values: Float64Array,
  weights: Uint32Array,
  trimmed: boolean,
): [number, number] {
  const at = (place: number): number => values[place] ?? 0;
  const sorted = places.sort((a, b) => at(a) - at(b));
  const total = sorted.reduce((sum, place) => sum + (weights[place] ?? 0), 0);
  const skip = trimmed ? Math.floor(total * TAIL) : 0;
  return [at(nth(sorted, weights, skip)), at(nth(sorted, weights, total - 1 - skip))];
}

/** The place of the n-th event, counted from 0. */
function nth(places: readonly number[], weights: Uint32Array, n: number): number {
  let before = 0;
  for (const place of places) {
    before += weights[place] ?? 0;
    if (before > n) return place;
  }
  return places.at(-1) ?? 0;
}

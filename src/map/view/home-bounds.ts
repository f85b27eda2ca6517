import type { LinkedEvent } from '../../core/model.ts';
import type { Bounds } from '../scene/bounds.ts';

/** Share of the events at either end of each axis that the opening view may leave out: one far event must not
 *  shrink all others to a dot. */
const TAIL = 0.04;

/** The bounds that hold all placed events, or, with `trimmed`, all but the outliers. `null` without any. */
export function eventBounds(events: readonly LinkedEvent[], trimmed = false): Bounds | null {
  const places = events.flatMap(({ place }) => (place && place.precision !== 'country' ? [place] : []));
  const used = places.length > 0 ? places : events.flatMap(({ place }) => (place ? [place] : []));
  if (used.length === 0) return null;
  const [west, east] = range(
    used.map(({ lon }) => lon),
    trimmed,
  );
  const [south, north] = range(
    used.map(({ lat }) => lat),
    trimmed,
  );
  return { west, south, east, north };
}

function range(values: number[], trimmed: boolean): [number, number] {
  values.sort((a, b) => a - b);
  const skip = trimmed ? Math.floor(values.length * TAIL) : 0;
  return [values[skip] ?? 0, values[values.length - 1 - skip] ?? 0];
}

import type { EventTable } from '../../core/query/table/event-table.ts';
import { PRECISIONS } from '../../core/query/table/vocabulary.ts';
import type { WeightedPlaces } from './cluster-places.ts';

/** Known to a district, province or country only: drawn as an area, never as a pin at its middle. */
const AREAS = ['admin2', 'admin1', 'country'].map((name) => PRECISIONS.indexOf(name as 'admin2'));

const weighed = new WeakMap<EventTable, { readonly version: number; readonly places: WeightedPlaces }>();

/** The places of a table with the number of all their events, whatever the filter. Kept for each version. */
export function weighPlaces(table: EventTable): WeightedPlaces {
  const kept = weighed.get(table);
  if (kept?.version === table.version) return kept.places;
  const { size, x, y, precision } = table.places;
  const weights = new Uint32Array(size);
  const { place } = table.columns;
  for (let row = 0; row < table.rows; row++) {
    const at = place[row] ?? 0;
    weights[at] = (weights[at] ?? 0) + 1;
  }
  const isPoint = Uint8Array.from({ length: size }, (_, at) => (at > 0 && !isAreaAt(precision, at) ? 1 : 0));
  const places = { x: x.subarray(0, size), y: y.subarray(0, size), weights, isPoint };
  weighed.set(table, { version: table.version, places });
  return places;
}

/** Whether a place is drawn as an area. */
export function isAreaAt(precision: Uint8Array, place: number): boolean {
  return AREAS.includes(precision[place] ?? 0);
}

import { distanceKm } from '../gazetteer/distance.ts';
import type { Entry, Precision, Toponym } from '../model.ts';

const RANK: Readonly<Record<Precision, number>> = {
  exact: 0,
  neighbourhood: 1,
  city: 2,
  admin2: 3,
  admin1: 4,
  country: 5,
};

/** The gazetteer's entry of a name; `null` when it has none. */
export function entryOf(toponym: Toponym): Entry | null {
  if (toponym.resolution.kind !== 'resolved') return null;
  // A guess from the names beside it is no pin.
  return toponym.resolution.inferred ? null : toponym.resolution.entry;
}

/** Whether the area that `outer` names holds `inner`. */
export function contains(outer: Entry, inner: Entry): boolean {
  if (outer.id === inner.id) return true;
  if (RANK[outer.precision] < RANK[inner.precision]) return false;
  if (outer.precision === 'country') return outer.country === inner.country;
  if (outer.precision === 'admin1' && outer.country === inner.country && inner.admin1 !== null) {
    if (inner.admin1 === outer.name || inner.admin1 === outer.admin1) return true;
    // A neighbouring province's town may lie within the circle, and lies in its own province all the same.
    return false;
  }
  return distanceKm(outer, inner) <= Math.max(outer.radiusKm, 15) + 5;
}

/** 0 for an exact spot to 5 for a country. */
export function precisionRank(precision: Precision): number {
  return RANK[precision];
}

import type { Entry } from '../../model.ts';

export type Vector = readonly [x: number, y: number, z: number];

const cache = new WeakMap<Entry, Vector>();
const DEGREE = Math.PI / 180;
export const EARTH_RADIUS_KM = 6371;

/** A place as a point on the unit sphere: distances between many pairs then need no sine. */
export function unitVector(entry: Entry): Vector {
  let vector = cache.get(entry);
  if (!vector) {
    const lat = entry.lat * DEGREE;
    const lon = entry.lon * DEGREE;
    vector = [Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)];
    cache.set(entry, vector);
  }
  return vector;
}

/** Straight-line (chord) distance in km: within 1 % of the great circle up to 3,000 km. */
export function chordKm(a: Vector, b: Vector): number {
  const x = a[0] - b[0];
  const y = a[1] - b[1];
  const z = a[2] - b[2];
  // Math.hypot would guard against overflow that cannot happen here, at ten times the price.
  return EARTH_RADIUS_KM * Math.sqrt(x * x + y * y + z * z);
}

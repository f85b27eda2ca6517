/** Mean Earth radius in km (IUGG). */
const EARTH_RADIUS_KM = 6371;
const DEGREE = Math.PI / 180;

export interface Point {
  /** Degrees, WGS84. */
  readonly lat: number;
  readonly lon: number;
}

/** Great-circle distance in km by the haversine formula, which stays accurate for small distances. */
export function distanceKm(a: Point, b: Point): number {
  const dLat = (b.lat - a.lat) * DEGREE;
  const dLon = (b.lon - a.lon) * DEGREE;
  const h =
    Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * DEGREE) * Math.cos(b.lat * DEGREE) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

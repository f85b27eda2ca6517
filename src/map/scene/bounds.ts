import type { AreaShape, Place } from './scene.ts';

/** A part of the map in degrees; `west` may be beyond -180 and `east` beyond 180. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

const KM_PER_DEGREE = 111.2;

export function contains(bounds: Bounds, { lon, lat }: Place): boolean {
  return lon >= bounds.west && lon <= bounds.east && lat >= bounds.south && lat <= bounds.north;
}

export function meets(a: Bounds, b: Bounds): boolean {
  return a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north;
}

/** The nearest place inside. */
export function clampTo({ west, south, east, north }: Bounds, { lon, lat }: Place): Place {
  return { lon: Math.max(west, Math.min(east, lon)), lat: Math.max(south, Math.min(north, lat)) };
}

/** Half the height and width of a circle on the ground, in degrees at its latitude. */
export function circleReach(lat: number, km: number): { readonly lat: number; readonly lon: number } {
  const degrees = km / KM_PER_DEGREE;
  return { lat: degrees, lon: degrees / Math.max(0.1, Math.cos((lat * Math.PI) / 180)) };
}

export function shapeBounds(shape: AreaShape, middle: Place): Bounds {
  if (shape.kind === 'circle') {
    const { lat, lon } = circleReach(middle.lat, shape.km);
    return {
      west: middle.lon - lon,
      south: middle.lat - lat,
      east: middle.lon + lon,
      north: middle.lat + lat,
    };
  }
  if (shape.kind === 'none')
    return { west: middle.lon, south: middle.lat, east: middle.lon, north: middle.lat };
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of shape.rings)
    for (const [x, y] of ring) {
      west = Math.min(west, x);
      east = Math.max(east, x);
      south = Math.min(south, y);
      north = Math.max(north, y);
    }
  return { west, south, east, north };
}

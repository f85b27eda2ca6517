import { readNumber } from './read-number.ts';
import { reasonFor } from '../../reasons.ts';

export type ReadPoint =
  | { readonly kind: 'point'; readonly lat: number; readonly lon: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'bad'; readonly reason: string };

/** A point in degrees. Nothing is swapped: where it would only fit the other way round, the reason says so. */
export function readPoint(latText: string, lonText: string): ReadPoint {
  const lat = readNumber(latText, 'latitude');
  const lon = readNumber(lonText, 'longitude');
  if (lat.kind === 'bad') return lat;
  if (lon.kind === 'bad') return lon;
  if (lat.kind === 'none' && lon.kind === 'none') return { kind: 'none' };
  if (lat.kind === 'none' || lon.kind === 'none') {
    return bad(reasonFor(lat.kind === 'none' ? 'lat-missing' : 'lon-missing'));
  }
  return checkPoint(lat.value, lon.value);
}

export function checkPoint(lat: number, lon: number): ReadPoint {
  if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180) return { kind: 'point', lat, lon };
  if (Math.abs(lat) <= 180 && Math.abs(lon) <= 90) {
    return bad(reasonFor('swapped', { lat, lon }));
  }
  return Math.abs(lat) > 90 ? bad(reasonFor('lat-beyond', { lat })) : bad(reasonFor('lon-beyond', { lon }));
}

function bad(reason: string): ReadPoint {
  return { kind: 'bad', reason };
}

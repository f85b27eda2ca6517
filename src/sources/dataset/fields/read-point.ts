import { readNumber } from './read-number.ts';

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
    const [missing, given] = lat.kind === 'none' ? ['latitude', 'longitude'] : ['longitude', 'latitude'];
    return bad(`The ${missing} is missing, though there is a ${given}.`);
  }
  return checkPoint(lat.value, lon.value);
}

export function checkPoint(lat: number, lon: number): ReadPoint {
  if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180) return { kind: 'point', lat, lon };
  if (Math.abs(lat) <= 180 && Math.abs(lon) <= 90) {
    return bad(
      `The latitude ${lat} is beyond 90°, the longitude is ${lon}: are latitude and longitude the wrong way round?`,
    );
  }
  return Math.abs(lat) > 90
    ? bad(`The latitude ${lat} is beyond 90°: not degrees, or another projection?`)
    : bad(`The longitude ${lon} is beyond 180°: not degrees, or another projection?`);
}

function bad(reason: string): ReadPoint {
  return { kind: 'bad', reason };
}

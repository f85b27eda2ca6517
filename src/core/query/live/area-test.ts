import { distanceKm } from '../../gazetteer/distance.ts';
import type { Area } from '../filter.ts';
import type { PlaceTable } from '../table/place-table.ts';
import { polygonTest } from './polygon-test.ts';

/** A little less than any degree of latitude has: a bound, not a measure. */
const KM_OF_A_DEGREE = 110;

/**
 * For each place whether it lies in an area, by its point. Circle and polygon leave out places wider than a circle of
 * their size: "somewhere in the province" is not "within 25 km of here". A box may cross the 180th meridian.
 */
export function placesIn(places: PlaceTable, area: Area): Uint8Array {
  const inside = new Uint8Array(places.size);
  const test = areaTest(places, area);
  for (let place = 1; place < places.size; place++) inside[place] = test(place) ? 1 : 0;
  return inside;
}

function areaTest({ lat, lon, radiusKm }: PlaceTable, area: Area): (place: number) => boolean {
  if (area.kind === 'box') {
    const { west, south, east, north } = area;
    return (place) => {
      const [x, y] = [lon[place] ?? NaN, lat[place] ?? NaN];
      const inLon = west <= east ? x >= west && x <= east : x >= west || x <= east;
      return y >= south && y <= north && inLon;
    };
  }
  if (area.kind === 'circle') {
    const reach = area.km / KM_OF_A_DEGREE;
    return (place) =>
      // Most places are too far north or south; that is told without a sine.
      Math.abs((lat[place] ?? NaN) - area.lat) <= reach &&
      (radiusKm[place] ?? NaN) <= area.km &&
      distanceKm({ lat: lat[place] ?? NaN, lon: lon[place] ?? NaN }, area) <= area.km;
  }
  const widest = reachKm(area.points);
  const isInside = polygonTest(area.points);
  return (place) => isInside(lon[place] ?? NaN, lat[place] ?? NaN) && (radiusKm[place] ?? NaN) <= widest;
}

/** Half of the longer side of a polygon's bounding box. */
function reachKm(points: readonly (readonly [number, number])[]): number {
  const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const middle = { lat: (south + north) / 2, lon: (west + east) / 2 };
  return Math.max(
    distanceKm(middle, { lat: middle.lat, lon: east }),
    distanceKm(middle, { lat: north, lon: middle.lon }),
  );
}

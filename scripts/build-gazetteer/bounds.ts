import type { Geometry, Position } from 'geojson';
import { distanceKm } from '../../src/core/gazetteer/distance.ts';

/** Middle of a shape's bounding box, and half its diagonal in km. */
export function boundsOf(geometry: Geometry): { lat: number; lon: number; radiusKm: number } {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  eachPosition(geometry, ([lon = 0, lat = 0]) => {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  });
  const diagonal = distanceKm({ lat: south, lon: west }, { lat: north, lon: east });
  return { lat: (south + north) / 2, lon: (west + east) / 2, radiusKm: diagonal / 2 };
}

const KM_PER_DEGREE = 111.2;

/** Radius in km of the circle that covers as much as a polygon, within a few per cent; 0 for other shapes. */
export function radiusOfArea(geometry: Geometry): number {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return 0;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  // A polygon's first ring is its outside, the others are holes.
  const areas = polygons.flatMap((rings) => rings.map((ring, i) => (i === 0 ? 1 : -1) * ringArea(ring)));
  return Math.sqrt(
    Math.max(
      0,
      areas.reduce((sum, area) => sum + area, 0),
    ) / Math.PI,
  );
}

/** Shoelace formula, with degrees of longitude as long as they are in the ring's middle. */
function ringArea(ring: readonly Position[]): number {
  const lats = ring.map(([, lat = 0]) => lat);
  const shrink = Math.cos((((Math.min(...lats) + Math.max(...lats)) / 2) * Math.PI) / 180);
  let twice = 0;
  ring.forEach(([lon = 0, lat = 0], i) => {
    const [nextLon = 0, nextLat = 0] = ring[(i + 1) % ring.length] ?? [];
    twice += lon * nextLat - nextLon * lat;
  });
  return (Math.abs(twice) / 2) * shrink * KM_PER_DEGREE ** 2;
}

export function eachPosition(geometry: Geometry, visit: (position: Position) => void): void {
  if (geometry.type === 'GeometryCollection') geometry.geometries.forEach((g) => eachPosition(g, visit));
  else walk(geometry.coordinates, visit);
}

type Nested = Position | Position[] | Position[][] | Position[][][];

function walk(coordinates: Nested, visit: (position: Position) => void): void {
  if (typeof coordinates[0] === 'number') visit(coordinates as Position);
  else for (const part of coordinates as Position[][]) walk(part, visit);
}

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

export function eachPosition(geometry: Geometry, visit: (position: Position) => void): void {
  if (geometry.type === 'GeometryCollection') geometry.geometries.forEach((g) => eachPosition(g, visit));
  else walk(geometry.coordinates, visit);
}

type Nested = Position | Position[] | Position[][] | Position[][][];

function walk(coordinates: Nested, visit: (position: Position) => void): void {
  if (typeof coordinates[0] === 'number') visit(coordinates as Position);
  else for (const part of coordinates as Position[][]) walk(part, visit);
}

import fs from 'node:fs';
import path from 'node:path';
import type { FeatureCollection, GeometryCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { tileFeature, type TileFeature } from './features.ts';
import { inBox, LEVANT, ringAreaKm2, simplifyLine, type Box, type LonLat } from './geometry.ts';

/** Smaller ones only clutter at zoom 12. */
const SMALLEST_KM2 = 8;
/** Salt flats between Deir ez-Zor and Sinjar that OpenStreetMap's extract holds as lakes. */
const SALT_FLATS: Box = { west: 40.2, south: 34.3, east: 41.6, north: 35.6 };
/** Degrees: the extract's steps of some 300 m go, the shape stays. */
const TOLERANCE = 0.004;

/** Natural Earth's lakes, but OpenStreetMap's in the Levant and Iraq, where Natural Earth has none of the reservoirs. */
export function readLakes(naturalEarth: string, openStreetMap: string): TileFeature[] {
  return [...worldLakes(naturalEarth), ...levantLakes(openStreetMap)];
}

function worldLakes(folder: string): TileFeature[] {
  const file = path.join(folder, 'dist/lakes.json');
  const lakes = JSON.parse(fs.readFileSync(file, 'utf8')) as FeatureCollection<Polygon | MultiPolygon>;
  return lakes.features
    .filter(({ geometry }) => !inBox(firstPoint(geometry), LEVANT))
    .map(({ geometry, properties }) =>
      tileFeature(geometry, { z: Math.round(Number(properties?.['scalerank'] ?? 5)) }),
    );
}

function levantLakes(folder: string): TileFeature[] {
  const file = path.join(folder, 'map.geo.json');
  const world = JSON.parse(fs.readFileSync(file, 'utf8')) as GeometryCollection<MultiPolygon>;
  const polygons = world.geometries[0]?.coordinates ?? [];
  return polygons.flatMap((rings) => {
    const outer = (rings[0] ?? []).map(toLonLat);
    if (!outer[0] || !inBox(outer[0], LEVANT) || inBox(outer[0], SALT_FLATS)) return [];
    const area = ringAreaKm2(outer);
    if (area < SMALLEST_KM2) return [];
    const coordinates = rings
      .map((ring) => roundCorners(simplifyLine(ring.map(toLonLat), TOLERANCE)))
      .filter((ring) => ring.length > 8);
    return [tileFeature<Polygon>({ type: 'Polygon', coordinates }, { z: lakeZoom(area) })];
  });
}

function lakeZoom(km2: number): number {
  if (km2 > 300) return 3;
  if (km2 > 50) return 5;
  return 7;
}

function firstPoint(geometry: Polygon | MultiPolygon): LonLat {
  const ring = geometry.type === 'Polygon' ? geometry.coordinates[0] : geometry.coordinates[0]?.[0];
  return toLonLat(ring?.[0] ?? [0, 0]);
}

function toLonLat([lon = 0, lat = 0]: Position): LonLat {
  return [lon, lat];
}

/** Chaikin's corner cutting, twice: the extract follows the edges of raster cells. */
export function roundCorners(ring: readonly LonLat[]): [number, number][] {
  let points = ring.slice(0, -1).map(([x, y]): [number, number] => [x, y]);
  for (let pass = 0; pass < 2; pass++)
    points = points.flatMap(([x, y], i) => {
      const [nextX, nextY] = points[(i + 1) % points.length] ?? [x, y];
      return [
        [0.75 * x + 0.25 * nextX, 0.75 * y + 0.25 * nextY],
        [0.25 * x + 0.75 * nextX, 0.25 * y + 0.75 * nextY],
      ] as [number, number][];
    });
  const [first] = points;
  return first ? [...points, first] : [];
}

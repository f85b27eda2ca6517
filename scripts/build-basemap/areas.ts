import type { Position } from 'geojson';
import { merge } from 'topojson-client';
import type { MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon } from 'topojson-specification';
import type { AreasFile, PackedArea } from '../../src/core/areas/decode-areas.ts';
import { ringAreaKm2, simplifyLine, type LonLat } from './geometry.ts';
import type { Unit, Units } from './topology.ts';

type Shape = TopoPolygon<Unit> | TopoMultiPolygon<Unit>;

/** Steps a degree: 1/500° is some 200 m, finer than the outlines are. */
const SCALE = 500;
/** Degrees. An outline says "somewhere in here", so it need not follow every bend. */
const PROVINCE_TOLERANCE = 0.008;
const COUNTRY_TOLERANCE = 0.03;
/** Islets add bytes and no meaning, unless they are all there is. */
const SMALLEST_RING_KM2 = 200;
/** Countries whose provinces get outlines: where most reports come from. The others get their own outline only. */
const DETAILED = new Set(
  'SY IQ LB IL PS JO TR YE UA LY EG IR SA AF PK SD SS SO ET ML NE BF NG CD CF MM AM AZ GE'.split(' '),
);
/** Crimea and Sevastopol: listed under Ukraine by ISO 3166-2, which gazetteers and articles follow. */
const FILED_ELSEWHERE: Readonly<Record<string, string>> = { 'UA-43': 'UA', 'UA-40': 'UA' };

/** One outline file a country, by ISO 3166-1 alpha-2. `labels` are the countries' label points. */
export function packAreas(units: Units, labels: ReadonlyMap<string, LonLat>): Map<string, AreasFile> {
  const countries = new Map<string, Shape[]>();
  for (const shape of units.objects.units.geometries as Shape[]) {
    const unit = shape.properties as Unit;
    const country = FILED_ELSEWHERE[unit.code] ?? unit.iso;
    if (!/^[A-Z]{2}$/.test(country)) continue;
    const shapes = countries.get(country);
    if (shapes) shapes.push(shape);
    else countries.set(country, [shape]);
  }
  return new Map(
    [...countries].map(([country, shapes]) => [
      country,
      packCountry(units, country, shapes, labels.get(country)),
    ]),
  );
}

function packCountry(units: Units, country: string, shapes: readonly Shape[], label?: LonLat): AreasFile {
  const whole = merge(units, [...shapes]);
  const at = label ?? (shapes[0]?.properties as Unit).label;
  const provinces = DETAILED.has(country) ? shapes.map((shape) => packProvince(units, shape)) : [];
  return { scale: SCALE, country: pack(whole.coordinates, at, COUNTRY_TOLERANCE), provinces };
}

function packProvince(units: Units, shape: Shape): AreasFile['provinces'][number] {
  const unit = shape.properties as Unit;
  // Of one unit alone: merging gives its polygons in one form, whether it has one or several.
  const polygons = merge(units, [shape]).coordinates;
  const names = [unit.english, unit.name, ...unit.alternates.split('|')].filter((name) => name !== '');
  const packed = pack(polygons, unit.label, PROVINCE_TOLERANCE);
  return { id: unit.geonameId, names: [...new Set(names)], ...packed };
}

function pack(polygons: readonly Position[][][], label: LonLat, tolerance: number): PackedArea {
  const rings = polygons
    // Holes are enclaves: too small to matter for "somewhere in here".
    .flatMap((polygon) => polygon.slice(0, 1))
    .map((ring) => ring.map(([x = 0, y = 0]): LonLat => [x, y]))
    .sort((a, b) => ringAreaKm2(b) - ringAreaKm2(a))
    .filter((ring, i) => i === 0 || ringAreaKm2(ring) > SMALLEST_RING_KM2)
    .map((ring) => encodeRing(simplifyLine(ring, tolerance)));
  return { label: [Math.round(label[0] * SCALE), Math.round(label[1] * SCALE)], rings };
}

/** A flat list of whole steps: the first point, then the difference of each to the one before. */
export function encodeRing(ring: readonly LonLat[]): number[] {
  const steps: number[] = [];
  let [x, y] = [0, 0];
  for (const [lon, lat] of ring) {
    const [nextX, nextY] = [Math.round(lon * SCALE), Math.round(lat * SCALE)];
    if (steps.length > 0 && nextX === x && nextY === y) continue;
    steps.push(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
  }
  return steps;
}

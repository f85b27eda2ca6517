import type { Polygon } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type { GeometryObject, MultiPolygon, Polygon as TopoPolygon } from 'topojson-specification';
import { tileFeature, type TileFeature } from './features.ts';
import type { Unit, Units } from './topology.ts';

/**
 * Territories whose status or outer line is disputed between states or by their inhabitants: Western Sahara,
 * Kashmir, Northern Cyprus, Somaliland, Gaza and the West Bank, Kosovo, Baikonur's and Cyprus' base areas and the
 * buffer zones. Their lines are dashed, whoever is on the other side.
 */
const DISPUTED = new Set('SAH KAS CYN SOL PSX KOS KAB ESB WSB CNM USG SPI'.split(' '));
/** Crimea and Sevastopol by ISO 3166-2, which lists them under Ukraine; Natural Earth files them under Russia. */
const CRIMEA = new Set(['UA-43', 'UA-40']);
/** Pairs of states whose common line is a ceasefire or unsettled line as a whole. */
const DISPUTED_PAIRS = new Set(['ISR SYR', 'SDN SDS']);

export type BorderKind = 'country' | 'disputed' | 'region';

/** What the line between two units is. `null` for a unit with itself, which is a coast. */
export function borderKind(a: Unit, b: Unit): BorderKind | null {
  if (a === b) return null;
  if (CRIMEA.has(a.code) !== CRIMEA.has(b.code)) return a.country === b.country ? 'region' : 'disputed';
  if (a.name === 'UNDOF' || b.name === 'UNDOF') return 'disputed';
  if (a.country === b.country) return 'region';
  if (DISPUTED.has(a.country) || DISPUTED.has(b.country)) return 'disputed';
  return DISPUTED_PAIRS.has([a.country, b.country].sort().join(' ')) ? 'disputed' : 'country';
}

/** Land as one feature a polygon, so that a renderer can skip those out of sight. */
export function landFeatures(units: Units): TileFeature[] {
  const shapes = units.objects.units.geometries as (TopoPolygon<Unit> | MultiPolygon<Unit>)[];
  return merge(units, shapes).coordinates.map((coordinates) =>
    tileFeature<Polygon>({ type: 'Polygon', coordinates }, {}),
  );
}

/** All inner lines, each drawn once, however many units share it. */
export function borderFeatures(units: Units): TileFeature[] {
  const features: TileFeature[] = [];
  const add = (kind: BorderKind, z: number | undefined, test: (a: Unit, b: Unit) => boolean): void => {
    const lines = mesh(units, units.objects.units, (a, b) => test(unitOf(a), unitOf(b)));
    for (const coordinates of lines.coordinates)
      features.push(tileFeature({ type: 'LineString', coordinates }, { kind, ...(z && { z }) }));
  };
  for (const kind of ['country', 'disputed'] as const)
    add(kind, undefined, (a, b) => borderKind(a, b) === kind);
  const zooms = new Set(units.objects.units.geometries.map((shape) => unitOf(shape).minZoom));
  for (const zoom of zooms)
    add(
      'region',
      regionZoom(zoom),
      (a, b) => borderKind(a, b) === 'region' && Math.min(a.minZoom, b.minZoom) === zoom,
    );
  return features;
}

/** Natural Earth's ranks run from 2 (states of the largest countries) to 11; below zoom 4 such lines only clutter. */
function regionZoom(natural: number): number {
  return Math.max(4, Math.min(8, natural - 1));
}

function unitOf(shape: GeometryObject<object>): Unit {
  return shape.properties as Unit;
}

import { NO_CELL } from '../../core/query/live/cell-group.ts';
import type { EventTable } from '../../core/query/table/event-table.ts';
import { clusterRadius } from '../symbols/symbol-size.ts';
import { meets, shapeBounds, type Bounds } from './bounds.ts';
import { clusterPlaces, type PlaceCluster } from './cluster-places.ts';
import { foldAreas, foldSmallAreas } from './fold-areas.ts';
import { placeBadges, type Obstacle, type PlacedBadge } from './place-badges.ts';
import type { AreaShape, Place } from './scene.ts';
import { weighPlaces } from './weigh-places.ts';
import { toPixel, toPlace } from './world-pixels.ts';

/** An area with its places, ready to be drawn; `at` is its label point, or the middle of its circle. */
export interface PlacedArea {
  readonly key: string;
  readonly title: string;
  readonly country: string | null;
  /** Whether it is a whole country. */
  readonly isCountry: boolean;
  readonly places: readonly number[];
  readonly shape: AreaShape;
  readonly at: Place;
}

/** What part of the map is to be drawn. */
export interface SceneView {
  /** Symbols in here are drawn: what is on screen, and a little more. */
  readonly bounds: Bounds;
  /** Badges stay in here: what no panel covers. */
  readonly free: Bounds;
  /** Whole number. */
  readonly zoom: number;
}

/** Where something is drawn, if its places have events that the filter lets through. */
export interface Cell extends Place {
  readonly key: string;
  readonly area: PlacedArea | null;
  /** CSS pixels that its symbol may take when no filter is set; 0 for an area, which has a badge. */
  readonly radius: number;
}

/** What may be drawn of a part of the map, whatever the filter: only another view or other events change it. */
export interface Layout {
  readonly zoom: number;
  readonly bounds: Bounds;
  readonly free: Bounds;
  readonly cells: readonly Cell[];
  /** Cell of each place, or `NO_CELL`. */
  readonly cellOf: Uint32Array;
}

/** Places clusters and areas of a view. */
export function layOut(
  table: EventTable,
  areas: readonly PlacedArea[],
  { bounds, free, zoom }: SceneView,
): Layout {
  const cellOf = new Uint32Array(table.places.size).fill(NO_CELL);
  const clusters = clusterPlaces(weighPlaces(table), worldBox(bounds), zoom, cellOf);
  const inSight = foldSmallAreas(areas, zoom, widthOf(free, zoom)).filter(({ shape, at }) =>
    meets(bounds, shapeBounds(shape, at)),
  );
  const obstacles = clusters.map(toObstacle);
  const { seen, badges } = placeAreas(byWeight(table, inSight), obstacles, zoom, free);
  seen.forEach(({ places }, i) => {
    for (const place of places) cellOf[place] = clusters.length + i;
  });
  return {
    zoom,
    bounds,
    free,
    cellOf,
    cells: [
      ...clusters.map((cluster) => ({
        key: `cluster:${cluster.key}`,
        area: null,
        radius: clusterRadius(cluster.weight),
        ...placeOf(cluster),
      })),
      ...seen.map((area, i) => ({
        key: `area:${area.key}`,
        area,
        radius: 0,
        ...placeOnMap(badges[i] ?? area.at),
      })),
    ],
  };
}

/** Where there is no room for the badge of a province, it is counted under its country: nothing hides anything. */
function placeAreas(
  inSight: readonly PlacedArea[],
  obstacles: readonly Obstacle[],
  zoom: number,
  free: Bounds,
): { readonly seen: readonly PlacedArea[]; readonly badges: readonly PlacedBadge[] } {
  const badges = placeBadges(inSight, obstacles, zoom, free);
  const crowded = new Set(inSight.filter((_, i) => (badges[i]?.hides ?? 0) > 0));
  const seen = foldAreas(inSight, (area) => crowded.has(area));
  return seen.length === inSight.length
    ? { seen: inSight, badges }
    : { seen, badges: placeBadges(seen, obstacles, zoom, free) };
}

/** The area with the most events first: it chooses its place first. */
function byWeight(table: EventTable, areas: readonly PlacedArea[]): readonly PlacedArea[] {
  const { weights } = weighPlaces(table);
  const weightOf = ({ places }: PlacedArea) => places.reduce((sum, at) => sum + (weights[at] ?? 0), 0);
  const weighed = areas.map((area) => ({ area, weight: weightOf(area) }));
  return weighed.sort((a, b) => b.weight - a.weight).map(({ area }) => area);
}

function placeOnMap({ lon, lat }: Place): Place {
  return { lon, lat };
}

/** CSS pixels from the left to the right end of a part of the map. */
function widthOf({ west, east }: Bounds, zoom: number): number {
  return toPixel({ lon: east, lat: 0 }, zoom).x - toPixel({ lon: west, lat: 0 }, zoom).x;
}

function worldBox({ west, south, east, north }: Bounds) {
  // A map that shows more than one world shows it once; the copies beside it stay empty.
  const [left, right] = [west / 360 + 0.5, east / 360 + 0.5];
  const extra = Math.max(0, right - left - 1) / 2;
  const y = (lat: number) => toPixel({ lon: 0, lat }, 0).y / 256;
  return { left: left + extra, right: right - extra, top: y(north), bottom: y(south) };
}

function placeOf({ x, y }: PlaceCluster): Place {
  return toPlace({ x: x * 256, y: y * 256 }, 0);
}

function toObstacle(cluster: PlaceCluster): Obstacle {
  return { ...placeOf(cluster), radius: clusterRadius(cluster.weight) };
}

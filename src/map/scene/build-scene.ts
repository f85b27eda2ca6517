import type { LinkedEvent } from '../../core/model.ts';
import { countFamilies, nameArea } from './names.ts';
import { meets, shapeBounds, type Bounds } from './bounds.ts';
import { foldSmallAreas } from './fold-areas.ts';
import type { PointIndex } from './point-index.ts';
import { clusterRadius } from '../symbols/symbol-size.ts';
import { placeBadges, type Badge, type Obstacle } from './place-badges.ts';
import type { AreaMark, AreaShape, ClusterMark, EventMark, Mark, Place, Ring, Scene } from './scene.ts';

/** An area with its events, ready to be drawn; `at` is its label point, or the middle of its circle. */
export interface PlacedArea {
  readonly key: string;
  readonly title: string;
  readonly events: readonly LinkedEvent[];
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

/** Radii of city names say how large a city is; only a smaller-than-province ring says "somewhere round here". */
const WIDEST_RING_KM = 60;

/** What is drawn of the given part of the map. Marks are ordered as text is read: north to south, west to east. */
export function buildScene(
  index: PointIndex,
  areas: readonly PlacedArea[],
  { bounds, free, zoom }: SceneView,
): Scene {
  const points = index.query(bounds, zoom);
  const seen = foldSmallAreas(areas, zoom).filter(({ shape, at }) => meets(bounds, shapeBounds(shape, at)));
  const badges = placeBadges(seen.map(toBadge), points.map(toObstacle), zoom, free);
  const marks: Mark[] = [...points, ...seen.map((area, i) => areaMark(area, badges[i] ?? area.at))];
  marks.sort((a, b) => b.lat - a.lat || a.lon - b.lon || (a.key < b.key ? -1 : 1));
  return { marks, rings: ringsOf(points.filter((mark) => mark.kind === 'event')) };
}

function toBadge({ at, shape, title }: PlacedArea): Badge {
  return { at, shape, title };
}

function toObstacle(mark: EventMark | ClusterMark): Obstacle {
  const radius = mark.kind === 'event' ? mark.radius : clusterRadius(mark.count);
  return { lon: mark.lon, lat: mark.lat, radius };
}

function areaMark({ key, title, events, shape, at }: PlacedArea, badge: Place): AreaMark {
  return {
    kind: 'area',
    key: `area:${key}`,
    ...badge,
    centre: at,
    events,
    families: countFamilies(events),
    title,
    shape,
    label: nameArea(events, title),
  };
}

/** Rings of events that stand alone; in a cluster they would only pile up. */
function ringsOf(marks: readonly EventMark[]): Ring[] {
  return marks.flatMap(({ key, event, lon, lat }) => {
    const km = event.place?.radiusKm ?? 0;
    return km > 0 && km <= WIDEST_RING_KM ? [{ key: `ring:${key}`, lon, lat, km }] : [];
  });
}

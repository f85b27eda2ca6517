import type { AreaShape, Place } from './scene.ts';
import { circleReach, clampTo, contains, type Bounds } from './bounds.ts';
import { toPixel, toPlace } from './world-pixels.ts';

/** A box in world pixels. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Badge {
  readonly at: Place;
  readonly shape: AreaShape;
  readonly title: string;
}

export interface Obstacle extends Place {
  /** CSS pixels. */
  readonly radius: number;
}

/** CSS pixels a badge takes, from its padding, 11 px type and the count. */
const HEIGHT = 26;
const WIDTH_OF_LETTER = 6.2;
const WIDTH_OF_REST = 34;

/** Half of a badge, about: the middle of one at the edge keeps so far from it, to be whole. CSS pixels. */
export const BADGE_ROOM = { x: 60, y: 20 };

/** What a badge takes about, before its text can be measured; CSS pixels. */
export function badgeSize(title: string): { readonly width: number; readonly height: number } {
  return { width: title.length * WIDTH_OF_LETTER + WIDTH_OF_REST, height: HEIGHT };
}

export interface PlacedBadge extends Place {
  /** Square pixels of symbols and earlier badges that it covers: 0 where there is room. */
  readonly hides: number;
}

/**
 * A place for each badge, in or next to its area, where it hides neither a symbol nor another badge if there is such a
 * place (else where it hides least), and always within `free`, the part of the map that the reader sees: an area whose middle is out of sight has
 * its badge at the edge, on its side. Same input, same places.
 */
export function placeBadges(
  badges: readonly Badge[],
  obstacles: readonly Obstacle[],
  zoom: number,
  free: Bounds,
): PlacedBadge[] {
  const taken = obstacles.map((obstacle) => boxAround(obstacle, zoom, obstacle.radius, obstacle.radius));
  return badges.map((badge) => {
    const { width, height } = badgeSize(badge.title);
    const boxOf = (place: Place): Box => boxAround(place, zoom, width / 2, height / 2);
    const seen = [...candidates(badge), ...around(badge.at, zoom, width)].filter((place) =>
      contains(free, place),
    );
    const place =
      leastHidden(seen, (candidate) => coverOf(boxOf(candidate), taken)) ?? clampTo(free, badge.at);
    const hides = coverOf(boxOf(place), taken);
    taken.push(boxOf(place));
    return { ...place, hides };
  });
}

/** The first place that hides nothing, else the first of those that hide least. */
function leastHidden(places: readonly Place[], hidden: (place: Place) => number): Place | null {
  let best: Place | null = null;
  let least = Infinity;
  for (const place of places) {
    const cost = hidden(place);
    if (cost < least) [best, least] = [place, cost];
    if (cost === 0) break;
  }
  return best;
}

/** The label point, then points towards the edges, above and below first, and last some just outside. */
function candidates({ at, shape }: Badge): Place[] {
  if (shape.kind === 'none') return [at];
  const reach = shape.kind === 'circle' ? roundReach(at, shape.km) : polygonReach(at, shape.rings);
  const steps = [0.35, 0.7, 1.25].flatMap((share) => [
    { lon: at.lon, lat: at.lat + reach.north * share },
    { lon: at.lon, lat: at.lat - reach.south * share },
    { lon: at.lon + reach.east * share, lat: at.lat },
    { lon: at.lon - reach.west * share, lat: at.lat },
  ]);
  return [at, ...steps];
}

/** CSS pixels to the middle of a badge beside a small area that symbols cover. */
const ROWS = [36, 62, 88];

/** Places round a point, near ones first, as far as a badge's own size asks for. */
function around(at: Place, zoom: number, width: number): Place[] {
  const { x, y } = toPixel(at, zoom);
  const across = width / 2 + 24;
  return ROWS.flatMap((row, i) =>
    [
      [0, -row],
      [0, row],
      [across * (1 + i / 2), 0],
      [-across * (1 + i / 2), 0],
      [across, -row],
      [-across, -row],
      [across, row],
      [-across, row],
    ].map(([dx = 0, dy = 0]) => toPlace({ x: x + dx, y: y + dy }, zoom)),
  );
}

/** Degrees from a point to the edge of its area, by direction. */
interface Reach {
  readonly north: number;
  readonly south: number;
  readonly east: number;
  readonly west: number;
}

function roundReach(at: Place, km: number): Reach {
  const { lat, lon } = circleReach(at.lat, km);
  return { north: lat, south: lat, east: lon, west: lon };
}

function polygonReach(
  { lon, lat }: Place,
  rings: readonly (readonly (readonly [number, number])[])[],
): Reach {
  const reach = { north: Infinity, south: Infinity, east: Infinity, west: Infinity };
  for (const ring of rings)
    ring.forEach(([x2, y2], i) => {
      const [x1, y1] = ring[i - 1] ?? [x2, y2];
      if (x1 > lon !== x2 > lon) {
        const d = y1 + ((lon - x1) / (x2 - x1)) * (y2 - y1) - lat;
        if (d > 0) reach.north = Math.min(reach.north, d);
        else reach.south = Math.min(reach.south, -d);
      }
      if (y1 > lat !== y2 > lat) {
        const d = x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1) - lon;
        if (d > 0) reach.east = Math.min(reach.east, d);
        else reach.west = Math.min(reach.west, -d);
      }
    });
  const finite = (value: number): number => (Number.isFinite(value) ? value : 0);
  return {
    north: finite(reach.north),
    south: finite(reach.south),
    east: finite(reach.east),
    west: finite(reach.west),
  };
}

function boxAround(place: Place, zoom: number, halfWidth: number, halfHeight: number): Box {
  const { x, y } = toPixel(place, zoom);
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight };
}

/** Square pixels of a box that others cover. */
function coverOf(box: Box, others: readonly Box[]): number {
  let sum = 0;
  for (const { left, top, right, bottom } of others) {
    const width = Math.min(box.right, right) - Math.max(box.left, left);
    const height = Math.min(box.bottom, bottom) - Math.max(box.top, top);
    if (width > 0 && height > 0) sum += width * height;
  }
  return sum;
}

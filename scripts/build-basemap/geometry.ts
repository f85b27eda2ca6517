/** Longitude, latitude in degrees. */
export type LonLat = readonly [number, number];

export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Where events are expected first: there the map keeps all the detail that its sources have. */
const FOCUS: readonly Box[] = [
  { west: 24, south: 28, east: 50, north: 42.5 }, // Levant, Iraq, Turkey, Lower Egypt
  { west: 41, south: 11.5, east: 56, north: 19.5 }, // Yemen
  { west: 21.5, south: 43.5, east: 41, north: 53 }, // Ukraine
  { west: 9, south: 29, east: 25.5, north: 33.5 }, // coast of Libya
];

/** The area whose smaller rivers and lakes are drawn. */
export const LEVANT: Box = { west: 33, south: 29, east: 49, north: 39.5 };

export function inBox([lon, lat]: LonLat, box: Box): boolean {
  return lon > box.west && lon < box.east && lat > box.south && lat < box.north;
}

export function inFocus(point: LonLat): boolean {
  return FOCUS.some((box) => inBox(point, box));
}

/** Area of a ring in km², good enough to rank lakes (equirectangular at the ring's first latitude). */
export function ringAreaKm2(ring: readonly LonLat[]): number {
  const KM_PER_DEGREE = 111.2;
  let doubled = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    const [x1, y1] = ring[i] ?? [0, 0];
    const [x2, y2] = ring[i + 1] ?? [0, 0];
    doubled += x1 * y2 - x2 * y1;
  }
  const lat = ring[0]?.[1] ?? 0;
  return (Math.abs(doubled) / 2) * KM_PER_DEGREE ** 2 * Math.cos((lat * Math.PI) / 180);
}

/**
 * Douglas–Peucker: keeps the ends and every point further than `tolerance` degrees from the line without it.
 * Longitudes are scaled by the latitude so that the tolerance means the same on the ground everywhere.
 */
export function simplifyLine<P extends LonLat>(line: readonly P[], tolerance: number): P[] {
  const keep = new Uint8Array(line.length);
  keep[0] = keep[line.length - 1] = 1;
  const stack: [number, number][] = [[0, line.length - 1]];
  for (let range = stack.pop(); range; range = stack.pop()) {
    const [first, last] = range;
    const [index, distance] = farthest(line, first, last);
    if (index < 0 || distance <= tolerance) continue;
    keep[index] = 1;
    stack.push([first, index], [index, last]);
  }
  return line.filter((_, i) => keep[i] === 1);
}

function farthest(line: readonly LonLat[], first: number, last: number): [number, number] {
  const [ax, ay] = line[first] ?? [0, 0];
  const [bx, by] = line[last] ?? [0, 0];
  const k = Math.cos((ay * Math.PI) / 180);
  const dx = (bx - ax) * k;
  const dy = by - ay;
  const length2 = dx * dx + dy * dy;
  let index = -1;
  let most = -1;
  for (let i = first + 1; i < last; i++) {
    const [x, y] = line[i] ?? [0, 0];
    const px = (x - ax) * k;
    const py = y - ay;
    const t = length2 > 0 ? Math.max(0, Math.min(1, (px * dx + py * dy) / length2)) : 0;
    const distance = Math.hypot(px - t * dx, py - t * dy);
    if (distance > most) [index, most] = [i, distance];
  }
  return [index, most];
}

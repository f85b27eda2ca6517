import type { PreparedTile } from 'protomaps-leaflet';
import { shown } from '../basemap/paint-rules.ts';
import type { LabelStyle, Obstacles } from './label.ts';
import { meet, touches } from './place-labels.ts';
import { nameOf, type LabelLanguage } from './read-labels.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A river's name along a straight reach of it: the middle of the text, and its slope in radians. */
export interface RiverLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly slope: number;
}

interface Options {
  readonly zoom: number;
  readonly language: LabelLanguage;
  readonly style: LabelStyle;
  readonly measure: (text: string) => number;
}

/** Rivers are named from this zoom on. */
const FROM = 5;
/** The same name again after so many CSS pixels. */
const REPEAT = 500;
/** How far a reach may bend from a straight line, and how far above it the name stands, in CSS pixels. */
const BEND = 5;
const LIFT = 6;

/** Names of rivers where they run straight for as long as the name is, and nothing is in the way. */
export function riverLabels(
  tiles: readonly PreparedTile[],
  obstacles: Obstacles,
  { zoom, language, style, measure }: Options,
): RiverLabel[] {
  const placed: RiverLabel[] = [];
  if (zoom < FROM) return placed;
  for (const { data, scale, origin } of tiles)
    for (const feature of data.get('riverLabels') ?? []) {
      const text = nameOf(feature, language);
      if (!text || !shown(zoom, feature)) continue;
      const length = measure(text);
      for (const line of feature.geom) {
        const points = line.map(({ x, y }) => ({ x: x * scale + origin.x, y: y * scale + origin.y }));
        const label = alongLine(text, points, length + 8);
        if (!label || isTaken(label, length, style, obstacles)) continue;
        if (placed.some((other) => other.text === text && distance(other, label) < REPEAT)) continue;
        placed.push(label);
      }
    }
  return placed;
}

/** The reach nearest the middle of a line that is straight for at least `length`. */
function alongLine(text: string, points: readonly Point[], length: number): RiverLabel | null {
  const middle = points.length / 2;
  let best: RiverLabel | null = null;
  let least = Infinity;
  points.forEach((start, i) => {
    const j = points.findIndex((point, k) => k > i && distance(start, point) >= length);
    const end = points[j];
    const off = Math.abs((i + j) / 2 - middle);
    if (!end || off >= least || bendOf(points.slice(i, j + 1), start, end) > BEND) return;
    least = off;
    const [from, to] = start.x <= end.x ? [start, end] : [end, start];
    const slope = Math.atan2(to.y - from.y, to.x - from.x);
    const at = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    best = { text, x: at.x + Math.sin(slope) * LIFT, y: at.y - Math.cos(slope) * LIFT, slope };
  });
  return best;
}

/** Largest distance of the points from the line between two of them. */
function bendOf(points: readonly Point[], start: Point, end: Point): number {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(dx, dy);
  return Math.max(...points.map(({ x, y }) => Math.abs(dx * (start.y - y) - (start.x - x) * dy) / length));
}

/** A slanted name, as a row of squares. */
function isTaken(
  { x, y, slope }: RiverLabel,
  length: number,
  { height }: LabelStyle,
  { circles, boxes }: Obstacles,
): boolean {
  const half = height / 2;
  const steps = Math.ceil(length / height);
  return Array.from({ length: steps + 1 }, (_, i) => (i / steps - 0.5) * length).some((along) => {
    const at = { x: x + Math.cos(slope) * along, y: y + Math.sin(slope) * along };
    const square = { left: at.x - half, right: at.x + half, top: at.y - half, bottom: at.y + half };
    return circles.some((circle) => touches(square, circle)) || boxes.some((box) => meet(square, box));
  });
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

import type { Box, Circle, Label, LabelStyle, PlacedLabel, Room } from './label.ts';

/** Width in CSS pixels of a line in a label's style. */
export type Measure = (text: string, style: LabelStyle) => number;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Between a dot or a symbol and the name beside it, in CSS pixels. */
const GAP = 4;

/**
 * Finds each name a place where it covers neither a symbol, nor a badge, nor a name before it, and is not cut off; one
 * that finds none is left out. The most important city under a symbol has its name beside the symbol, so that a reader
 * sees where the events were.
 */
export function placeLabels(labels: readonly Label[], room: Room, measure: Measure): PlacedLabel[] {
  const { circles, free } = room;
  const taken: Box[] = [...room.boxes];
  const named = new Set<Circle>();
  const placed: PlacedLabel[] = [];
  for (const label of labels) {
    const cover = label.kind === 'city' ? coverOf(label, circles) : null;
    if (cover && named.has(cover)) continue;
    const width = Math.max(...label.lines.map((line) => measure(line, label.style)));
    const half = { x: width / 2, y: (label.lines.length * label.style.height) / 2 };
    const mustFit = isInside({ left: label.x, right: label.x, top: label.y, bottom: label.y }, free);
    for (const at of spots(label, cover, half)) {
      const box = boxOf(at, half, label.style.padding);
      if (mustFit && !isInside(box, free)) continue;
      if (taken.some((other) => meet(box, other)) || circles.some((circle) => touches(box, circle))) continue;
      const hasDot = label.dot > 0 && !cover;
      taken.push(box);
      if (hasDot) taken.push(boxOf(label, { x: label.dot, y: label.dot }, 1));
      if (cover) named.add(cover);
      placed.push({ label, ...at, box, hasDot });
      break;
    }
  }
  return placed;
}

/** The symbol that hides a city's dot. */
function coverOf({ x, y, dot }: Label, circles: readonly Circle[]): Circle | null {
  return circles.find((circle) => Math.hypot(circle.x - x, circle.y - y) < circle.radius + dot) ?? null;
}

/** Where the middle of a name may be, best first. */
function spots(label: Label, cover: Circle | null, half: Point): Point[] {
  const { x, y } = label;
  if (label.kind !== 'city') {
    const step = half.y + label.style.padding;
    return [0, -step, step, -2 * step, 2 * step].map((dy) => ({ x, y: y + dy }));
  }
  const from = cover ?? { x, y, radius: label.dot };
  const across = from.radius + GAP + half.x;
  const down = from.radius + half.y + 1;
  // Beside a symbol the name keeps to the height at which the city lies.
  const level = Math.max(from.y - from.radius / 2, Math.min(from.y + from.radius / 2, y));
  return [
    { x: from.x + across, y: level },
    { x: from.x - across, y: level },
    { x: from.x, y: from.y + down },
    { x: from.x, y: from.y - down },
  ];
}

function isInside(box: Box, { left, top, right, bottom }: Box): boolean {
  return box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom;
}

function boxOf(at: Point, half: Point, padding: number): Box {
  return {
    left: at.x - half.x - padding,
    top: at.y - half.y - padding,
    right: at.x + half.x + padding,
    bottom: at.y + half.y + padding,
  };
}

export function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function touches({ left, top, right, bottom }: Box, { x, y, radius }: Circle): boolean {
  const dx = x - Math.max(left, Math.min(right, x));
  const dy = y - Math.max(top, Math.min(bottom, y));
  return dx * dx + dy * dy < radius * radius;
}

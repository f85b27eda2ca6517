import { FAMILIES, familyOf, type Family } from '../../core/events/families.ts';
import type { LinkedEvent } from '../../core/model.ts';
import { isSpot, type Projection } from './project.ts';

/** Events of one spot of the picture. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly count: number;
  /** The family of most of them. */
  readonly family: Family;
  /** Pixels. */
  readonly radius: number;
}

/** Side of the squares in which events become one mark. Pixels. */
const CELL = 56;
/** As on the map: the area of a mark says how many. */
const [LEAST, MOST] = [11, 34];

/** Events at a known spot as marks, largest first; those of whole provinces and countries are no spots. */
export function gatherMarks(events: readonly LinkedEvent[], { x, y }: Projection): Mark[] {
  const cells = new Map<string, { x: number; y: number; families: Family[] }>();
  for (const { place, type } of events) {
    if (!place || !isSpot(place)) continue;
    const [left, top] = [x(place.lon), y(place.lat)];
    const key = `${Math.floor(left / CELL)},${Math.floor(top / CELL)}`;
    const cell = cells.get(key) ?? { x: 0, y: 0, families: [] };
    cell.x += left;
    cell.y += top;
    cell.families.push(familyOf(type));
    cells.set(key, cell);
  }
  const most = Math.max(1, ...[...cells.values()].map(({ families }) => families.length));
  return [...cells.values()]
    .map(({ x: sumX, y: sumY, families }) => ({
      x: sumX / families.length,
      y: sumY / families.length,
      count: families.length,
      family: commonest(families),
      radius: families.length === 1 ? LEAST : LEAST + (MOST - LEAST) * Math.sqrt(families.length / most),
    }))
    .sort((a, b) => b.count - a.count || a.x - b.x || a.y - b.y);
}

function commonest(families: readonly Family[]): Family {
  const counts = FAMILIES.map((family) => families.filter((one) => one === family).length);
  return FAMILIES[counts.indexOf(Math.max(...counts))] ?? 'talks';
}

import { distanceKm } from '../../core/gazetteer/distance.ts';
import type { Area } from '../../core/query/filter.ts';
import { circleReach } from '../scene/bounds.ts';
import { boxBetween, boxCorners, polygonOf, type Corner } from './area-shape.ts';

/** What can be taken hold of to change a shape. */
export interface Grip {
  /** `corner` and `between` count along the outline; a circle has its middle and one point of its edge. */
  readonly kind: 'corner' | 'between' | 'middle' | 'edge';
  readonly index: number;
  readonly at: Corner;
}

/** No link holds a polygon of more corners. */
export const MOST_CORNERS = 100;
const FEWEST_CORNERS = 3;
const LEAST_KM = 1;

export function gripsOf(area: Area): readonly Grip[] {
  if (area.kind === 'circle')
    return [
      { kind: 'middle', index: 0, at: [area.lon, area.lat] },
      { kind: 'edge', index: 0, at: [area.lon + circleReach(area.lat, area.km).lon, area.lat] },
    ];
  const points = area.kind === 'box' ? boxCorners(area) : area.points;
  const corners = points.map((at, index): Grip => ({ kind: 'corner', index, at }));
  if (area.kind === 'box' || points.length >= MOST_CORNERS) return corners;
  return corners.flatMap((corner, index) => {
    const next = points[(index + 1) % points.length] ?? corner.at;
    const at: Corner = [(corner.at[0] + next[0]) / 2, (corner.at[1] + next[1]) / 2];
    return [corner, { kind: 'between', index, at }];
  });
}

/** The shape with a grip moved to a point. `label` names a circle whose middle is no longer the place it is named after. */
export function moveGrip(area: Area, { kind, index }: Grip, to: Corner, label: string): Area {
  if (area.kind === 'circle') {
    const [lon, lat] = to;
    if (kind === 'middle') return { ...area, lon, lat, label };
    return { ...area, km: Math.max(LEAST_KM, Math.round(distanceKm(area, { lon, lat }))) };
  }
  if (area.kind === 'box') return boxBetween(boxCorners(area)[(index + 2) % 4] ?? to, to);
  if (kind === 'between')
    return polygonOf([...area.points.slice(0, index + 1), to, ...area.points.slice(index + 1)]);
  return polygonOf(area.points.map((point, i) => (i === index ? to : point)));
}

/** The grip that holds the same point after a move: a box may turn over, a new corner takes its place in the row. */
export function gripAfter(area: Area, { kind, index }: Grip, to: Corner): Grip {
  const grips = gripsOf(area);
  if (kind === 'between')
    return (
      grips.find((grip) => grip.kind === 'corner' && grip.index === index + 1) ?? {
        kind: 'corner',
        index,
        at: to,
      }
    );
  if (area.kind !== 'box') return { kind, index, at: to };
  const nearest = [...grips].sort((a, b) => apart(a.at, to) - apart(b.at, to))[0];
  return nearest ?? { kind, index, at: to };
}

/** A polygon without a corner; `null` where it needs them all, and for other shapes. */
export function withoutCorner(area: Area, { kind, index }: Grip): Area | null {
  if (area.kind !== 'polygon' || kind !== 'corner' || area.points.length <= FEWEST_CORNERS) return null;
  return polygonOf(area.points.filter((_, i) => i !== index));
}

function apart([x1, y1]: Corner, [x2, y2]: Corner): number {
  return Math.hypot(x1 - x2, y1 - y2);
}

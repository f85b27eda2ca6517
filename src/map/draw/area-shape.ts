import type { Area } from '../../core/query/filter.ts';
import { circleReach } from '../scene/bounds.ts';

/** Longitude, latitude. */
export type Corner = readonly [lon: number, lat: number];
export type Rings = readonly (readonly Corner[])[];

const CIRCLE_POINTS = 72;

/** The corners of a box, from the north-west clockwise. */
export function boxCorners({ west, south, east, north }: Extract<Area, { kind: 'box' }>): readonly Corner[] {
  const right = east < west ? east + 360 : east;
  return [
    [west, north],
    [right, north],
    [right, south],
    [west, south],
  ];
}

/** What an area looks like on the map. */
export function ringsOf(area: Area): Rings {
  if (area.kind === 'polygon') return [area.points];
  if (area.kind === 'box') return [boxCorners(area)];
  const reach = circleReach(area.lat, area.km);
  const ring = Array.from({ length: CIRCLE_POINTS }, (_, i): Corner => {
    const angle = (2 * Math.PI * i) / CIRCLE_POINTS;
    return [area.lon + reach.lon * Math.cos(angle), area.lat + reach.lat * Math.sin(angle)];
  });
  return [ring];
}

/** The box between two opposite corners, whichever they are. */
export function boxBetween([x1, y1]: Corner, [x2, y2]: Corner): Area {
  return onOneWorld({
    kind: 'box',
    west: Math.min(x1, x2),
    south: Math.min(y1, y2),
    east: Math.max(x1, x2),
    north: Math.max(y1, y2),
  });
}

export function polygonOf(points: readonly Corner[]): Area {
  return onOneWorld({ kind: 'polygon', points, label: '' });
}

/** A shape drawn on a copy of the world beside the first belongs to the first. */
function onOneWorld(area: Exclude<Area, { kind: 'circle' }>): Area {
  const lons = area.kind === 'box' ? [area.west, area.east] : area.points.map(([lon]) => lon);
  const shift = -360 * Math.round((Math.min(...lons) + Math.max(...lons)) / 720);
  if (shift === 0) return area;
  if (area.kind === 'box') return { ...area, west: area.west + shift, east: area.east + shift };
  return { ...area, points: area.points.map(([lon, lat]) => [lon + shift, lat]) };
}

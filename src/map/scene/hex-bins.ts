import { NO_CELL } from '../../core/query/live/cell-group.ts';
import type { Bounds } from './bounds.ts';
import type { WeightedPlaces } from './cluster-places.ts';
import type { Place } from './scene.ts';
import { toPixel, toPlace } from './world-pixels.ts';

/** From the middle of a hexagon to its corners, in CSS pixels. */
export const HEX = 10;
const ROW = HEX * 1.5;
const COLUMN = HEX * Math.sqrt(3);

/** The hexagons of the density view, and which place is in which. */
export interface HexBins {
  readonly middles: readonly Place[];
  readonly cellOf: Uint32Array;
}

/** Sorts the places of a part of the map into hexagons that are fixed to the world. */
export function binHexes(places: WeightedPlaces, bounds: Bounds, zoom: number): HexBins {
  const { x, y, weights, isPoint } = places;
  const world = 256 * 2 ** zoom;
  const [topLeft, bottomRight] = [
    toPixel({ lon: bounds.west, lat: bounds.north }, zoom),
    toPixel({ lon: bounds.east, lat: bounds.south }, zoom),
  ];
  const cellOf = new Uint32Array(x.length).fill(NO_CELL);
  const known = new Map<number, number>();
  const middles: Place[] = [];
  for (let place = 1; place < x.length; place++) {
    const [u, v] = [(x[place] ?? 0) * world, (y[place] ?? 0) * world];
    if (weights[place] === 0 || isPoint[place] !== 1) continue;
    if (!(u >= topLeft.x && u <= bottomRight.x && v >= topLeft.y && v <= bottomRight.y)) continue;
    const [column, row] = hexAt(u, v);
    const key = row * 4_194_304 + column;
    let cell = known.get(key);
    if (cell === undefined) {
      cell = middles.length;
      known.set(key, cell);
      middles.push(toPlace(middleOf(column, row), zoom));
    }
    cellOf[place] = cell;
  }
  return { middles, cellOf };
}

function middleOf(column: number, row: number): { readonly x: number; readonly y: number } {
  return { x: (column + (row % 2) / 2) * COLUMN, y: row * ROW };
}

/** Of the two rows that a point may be in, the hexagon whose middle is nearer. */
function hexAt(x: number, y: number): readonly [column: number, row: number] {
  const above = Math.floor(y / ROW);
  const [a, b] = [above, above + 1].map((row) => {
    const column = Math.round(x / COLUMN - (row % 2) / 2);
    const middle = middleOf(column, row);
    return { column, row, distance: Math.hypot(middle.x - x, middle.y - y) };
  });
  const nearest = a && b && b.distance < a.distance ? b : a;
  return [nearest?.column ?? 0, nearest?.row ?? 0];
}

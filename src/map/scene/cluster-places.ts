import { NO_CELL } from '../../core/query/live/cell-group.ts';

/** CSS pixels: symbols of the usual size stand free of each other from here on. */
const CLUSTER_PIXELS = 34;
/** Side of the whole world at zoom 0, in CSS pixels (Leaflet's tile). */
const WORLD = 256;

/** Places as points of the world from 0 to 1, each with the number of its events. */
export interface WeightedPlaces {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly weights: Uint32Array;
  /** Places that are points; areas and places without events are left out. */
  readonly isPoint: Uint8Array;
}

/** A part of the world; x may run below 0 or beyond 1 where the map shows the 180th meridian. */
export interface WorldBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One cluster: the middle of its heaviest part, and a key that stays while the map moves. */
export interface PlaceCluster {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
  readonly key: string;
}

/**
 * Groups the places of a part of the world so that no two groups are closer than a symbol is wide. Places fall into a
 * grid that is fixed to the world; a cell whose middle is too close to that of a heavier neighbour joins it. Grid and
 * weights are those of all events and not of those shown, so that nothing moves while a filter changes.
 *
 * Writes the cluster of each place into `cellOf` (places outside are left as they are). Time grows with the number of
 * places: some 10 ms a million; what is in sight decides the rest.
 */
export function clusterPlaces(
  places: WeightedPlaces,
  box: WorldBox,
  zoom: number,
  cellOf: Uint32Array,
): PlaceCluster[] {
  const grid = makeGrid(box, zoom);
  const cellAt = fillGrid(places, box, grid, cellOf);
  const rootOf = chooseRoots(grid);
  const clusters: PlaceCluster[] = [];
  const numberOf = new Uint32Array(grid.weight.length).fill(NO_CELL);
  for (const cell of grid.used) {
    if (rootOf[cell] !== cell) continue;
    numberOf[cell] = clusters.length;
    clusters.push(clusterAt(grid, cell, zoom));
  }
  for (const place of cellAt) cellOf[place] = numberOf[rootOf[cellOf[place] ?? 0] ?? 0] ?? NO_CELL;
  return clusters;
}

interface Grid {
  /** Side of a cell as a share of the world. */
  readonly side: number;
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly weight: Float64Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly used: number[];
}

function makeGrid({ left, top, right, bottom }: WorldBox, zoom: number): Grid {
  const side = CLUSTER_PIXELS / (WORLD * 2 ** zoom);
  const [column, row] = [Math.floor(left / side), Math.floor(top / side)];
  const columns = Math.floor(right / side) - column + 1;
  const cells = columns * (Math.floor(bottom / side) - row + 1);
  const numbers = () => new Float64Array(cells);
  return { side, column, row, columns, weight: numbers(), x: numbers(), y: numbers(), used: [] };
}

/** Adds every place to its cell of the grid; the list is of the places that were in the box. */
function fillGrid(
  { x, y, weights, isPoint }: WeightedPlaces,
  { left, top, right, bottom }: WorldBox,
  grid: Grid,
  cellOf: Uint32Array,
): number[] {
  const inside: number[] = [];
  for (let place = 1; place < x.length && place < cellOf.length; place++) {
    const weight = weights[place] ?? 0;
    const v = y[place] ?? 0;
    if (weight === 0 || isPoint[place] !== 1 || !(v >= top && v <= bottom)) continue;
    let u = x[place] ?? 0;
    if (u < left) u += 1;
    else if (u > right) u -= 1;
    if (!(u >= left && u <= right)) continue;
    const cell =
      (Math.floor(v / grid.side) - grid.row) * grid.columns + Math.floor(u / grid.side) - grid.column;
    if (grid.weight[cell] === 0) grid.used.push(cell);
    grid.weight[cell] = (grid.weight[cell] ?? 0) + weight;
    grid.x[cell] = (grid.x[cell] ?? 0) + weight * u;
    grid.y[cell] = (grid.y[cell] ?? 0) + weight * v;
    cellOf[place] = cell;
    inside.push(place);
  }
  return inside;
}

/** Heaviest cells first: each stands for itself unless a neighbour that does so is too close. */
function chooseRoots(grid: Grid): Int32Array {
  const { weight, columns, used, side } = grid;
  const rootOf = new Int32Array(weight.length).fill(-1);
  used.sort((a, b) => (weight[b] ?? 0) - (weight[a] ?? 0) || a - b);
  for (const cell of used) {
    let nearest = cell;
    let distance = side;
    for (const step of [-columns - 1, -columns, -columns + 1, -1, 1, columns - 1, columns, columns + 1]) {
      const other = cell + step;
      // A step past the side of the grid lands on the row above or below, too far away to count.
      if (rootOf[other] !== other) continue;
      const apart = Math.hypot(
        meanX(grid, cell) - meanX(grid, other),
        meanY(grid, cell) - meanY(grid, other),
      );
      if (apart >= distance) continue;
      nearest = other;
      distance = apart;
    }
    rootOf[cell] = nearest;
  }
  return rootOf;
}

function clusterAt(grid: Grid, cell: number, zoom: number): PlaceCluster {
  const column = grid.column + (cell % grid.columns);
  const row = grid.row + Math.floor(cell / grid.columns);
  return {
    x: meanX(grid, cell),
    y: meanY(grid, cell),
    weight: grid.weight[cell] ?? 0,
    key: `${String(zoom)}:${String(column)}:${String(row)}`,
  };
}

function meanX({ x, weight }: Grid, cell: number): number {
  return (x[cell] ?? 0) / (weight[cell] ?? 1);
}

function meanY({ y, weight }: Grid, cell: number): number {
  return (y[cell] ?? 0) / (weight[cell] ?? 1);
}

/** Cells to a side of the grid that is laid over a polygon. */
const SIDE = 64;
const OUTSIDE = 0;
const INSIDE = 1;
/** The outline runs through the cell: points in it are tested one by one. */
const MIXED = 2;

/** Longitude, latitude. */
export type Outline = readonly (readonly [number, number])[];

/** A box of degrees cut into cells. */
interface Grid {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The test of a point against a polygon, by the even-odd rule on plain degrees: right for outlines of a few hundred km,
 * and none crosses the 180th meridian. Made for very many points: those outside of the bounding box are told at once,
 * those in a cell of a grid that no side runs through by the cell. (flatbush and kdbush would have to index the places
 * first, and a million points are sooner compared with a box than indexed.)
 */
export function polygonTest(points: Outline): (x: number, y: number) => boolean {
  const xs = Float64Array.from(points, ([x]) => x);
  const ys = Float64Array.from(points, ([, y]) => y);
  const grid = gridOver(xs, ys);
  const { west, south, east, north, width, height } = grid;
  const cells = new Uint8Array(SIDE * SIDE);
  markSides(xs, ys, grid, cells);
  for (let cell = 0; cell < cells.length; cell++) {
    if (cells[cell] === MIXED) continue;
    const x = west + ((cell % SIDE) + 0.5) * width;
    const y = south + (Math.floor(cell / SIDE) + 0.5) * height;
    cells[cell] = isInside(xs, ys, x, y) ? INSIDE : OUTSIDE;
  }
  return (x, y) => {
    if (!(x >= west && x <= east && y >= south && y <= north)) return false;
    const cell = cells[clamp((y - south) / height) * SIDE + clamp((x - west) / width)];
    return cell === MIXED ? isInside(xs, ys, x, y) : cell === INSIDE;
  };
}

function gridOver(xs: Float64Array, ys: Float64Array): Grid {
  const least = (values: Float64Array) => values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (values: Float64Array) => values.reduce((a, b) => Math.max(a, b), -Infinity);
  const [west, east, south, north] = [least(xs), most(xs), least(ys), most(ys)];
  return { west, east, south, north, width: (east - west) / SIDE || 1, height: (north - south) / SIDE || 1 };
}

/** The number of a line or column, kept within the grid. */
function clamp(at: number): number {
  return Math.min(SIDE - 1, Math.max(0, Math.floor(at)));
}

/** Marks the cells that a side may run through, line by line, and those beside them: rounding then does no harm. */
function markSides(xs: Float64Array, ys: Float64Array, grid: Grid, cells: Uint8Array): void {
  const { west, south, width, height } = grid;
  let [x1, y1] = [xs.at(-1) ?? 0, ys.at(-1) ?? 0];
  for (let i = 0; i < xs.length; i++) {
    const [x2, y2] = [xs[i] ?? 0, ys[i] ?? 0];
    const [low, high] = [Math.min(y1, y2), Math.max(y1, y2)];
    const xAt = (y: number) =>
      y2 === y1 ? x2 : x1 + ((Math.min(high, Math.max(low, y)) - y1) / (y2 - y1)) * (x2 - x1);
    for (let line = clamp((low - south) / height); line <= clamp((high - south) / height); line++) {
      const [a, b] = y2 === y1 ? [x1, x2] : [xAt(south + line * height), xAt(south + (line + 1) * height)];
      const from = clamp((Math.min(a, b) - west) / width - 1);
      cells.fill(MIXED, line * SIDE + from, line * SIDE + clamp((Math.max(a, b) - west) / width + 1) + 1);
    }
    [x1, y1] = [x2, y2];
  }
}

function isInside(xs: Float64Array, ys: Float64Array, x: number, y: number): boolean {
  let inside = false;
  let [x1, y1] = [xs.at(-1) ?? NaN, ys.at(-1) ?? NaN];
  for (let i = 0; i < xs.length; i++) {
    const x2 = xs[i] ?? NaN;
    const y2 = ys[i] ?? NaN;
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    x1 = x2;
    y1 = y2;
  }
  return inside;
}

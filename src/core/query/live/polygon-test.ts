/** Cells to a side of the grid that is laid over a polygon. */
const SIDE = 64;
const OUTSIDE = 0;
const INSIDE = 1;
/** The outline runs through the cell: points in it are tested one by one. */
const MIXED = 2;

/** Longitude, latitude. */
export type Outline = readonly (readonly [number, number])[];

/**
 * The test of a point against a polygon, by the even-odd rule on plain degrees: right for outlines of a few hundred km,
 * and none crosses the 180th meridian. Made for very many points: those outside of the bounding box are told at once, those
 * in a cell of a grid that no side touches by the cell. (flatbush and kdbush would have to index the places first, and
 * a million points are sooner compared with a box than indexed.)
 */
export function polygonTest(points: Outline): (x: number, y: number) => boolean {
  const xs = Float64Array.from(points, ([x]) => x);
  const ys = Float64Array.from(points, ([, y]) => y);
  const [west, east] = [
    xs.reduce((a, b) => Math.min(a, b), Infinity),
    xs.reduce((a, b) => Math.max(a, b), -Infinity),
  ];
  const [south, north] = [
    ys.reduce((a, b) => Math.min(a, b), Infinity),
    ys.reduce((a, b) => Math.max(a, b), -Infinity),
  ];
  const [width, height] = [(east - west) / SIDE || 1, (north - south) / SIDE || 1];
  const column = (x: number): number => Math.min(SIDE - 1, Math.max(0, Math.floor((x - west) / width)));
  const line = (y: number): number => Math.min(SIDE - 1, Math.max(0, Math.floor((y - south) / height)));
  const cells = new Uint8Array(SIDE * SIDE);
  markSides(xs, ys, cells, column, line);
  for (let cell = 0; cell < cells.length; cell++) {
    if (cells[cell] === MIXED) continue;
    const x = west + ((cell % SIDE) + 0.5) * width;
    const y = south + (Math.floor(cell / SIDE) + 0.5) * height;
    cells[cell] = isInside(xs, ys, x, y) ? INSIDE : OUTSIDE;
  }
  return (x, y) => {
    if (!(x >= west && x <= east && y >= south && y <= north)) return false;
    const cell = cells[line(y) * SIDE + column(x)];
    return cell === MIXED ? isInside(xs, ys, x, y) : cell === INSIDE;
  };
}

/** Marks the cells that a side may touch: of each side those of its own bounding box, line by line. */
function markSides(
  xs: Float64Array,
  ys: Float64Array,
  cells: Uint8Array,
  column: (x: number) => number,
  line: (y: number) => number,
): void {
  let [x1, y1] = [xs.at(-1) ?? 0, ys.at(-1) ?? 0];
  for (let i = 0; i < xs.length; i++) {
    const [x2, y2] = [xs[i] ?? 0, ys[i] ?? 0];
    for (let row = line(Math.min(y1, y2)); row <= line(Math.max(y1, y2)); row++)
      cells.fill(MIXED, row * SIDE + column(Math.min(x1, x2)), row * SIDE + column(Math.max(x1, x2)) + 1);
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

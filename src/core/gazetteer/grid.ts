import { COORDINATE_STEP } from './format.ts';
import type { Columns } from './columns.ts';

/** Entries by one-degree cell, made on first use: a counting sort of 360 × 181 cells. */
export interface Grid {
  /** Calls `visit` for every entry in the cells that touch the box. Longitudes may run over ±180. */
  each(south: number, north: number, west: number, east: number, visit: (entry: number) => void): void;
}

const COLUMNS = 360;
const ROWS = 181;

export function makeGrid(columns: Columns): Grid {
  const first = new Uint32Array(COLUMNS * ROWS + 1);
  const cellOf = (entry: number): number =>
    row((columns.lat[entry] ?? 0) * COORDINATE_STEP) * COLUMNS +
    column((columns.lon[entry] ?? 0) * COORDINATE_STEP);
  for (let i = 0; i < columns.count; i++) {
    const cell = cellOf(i) + 1;
    first[cell] = (first[cell] ?? 0) + 1;
  }
  for (let i = 1; i < first.length; i++) first[i] = (first[i] ?? 0) + (first[i - 1] ?? 0);
  const filled = first.slice();
  const members = new Uint32Array(columns.count);
  for (let i = 0; i < columns.count; i++) {
    const cell = cellOf(i);
    members[filled[cell] ?? 0] = i;
    filled[cell] = (filled[cell] ?? 0) + 1;
  }
  return {
    each(south, north, west, east, visit) {
      const width = Math.min(COLUMNS, Math.floor(east) - Math.floor(west) + 1);
      for (let r = row(south); r <= row(north); r++) {
        for (let c = 0; c < width; c++) {
          const cell = r * COLUMNS + column(Math.floor(west) + c);
          const stop = first[cell + 1] ?? 0;
          for (let i = first[cell] ?? 0; i < stop; i++) visit(members[i] ?? 0);
        }
      }
    },
  };
}

function row(lat: number): number {
  return Math.min(ROWS - 1, Math.max(0, Math.floor(lat) + 90));
}

function column(lon: number): number {
  return (((Math.floor(lon) + 180) % COLUMNS) + COLUMNS) % COLUMNS;
}

import { distanceKm, type Point } from '../gazetteer/distance.ts';
import type { EventTable } from './table/event-table.ts';

export interface Near {
  /** Nearest first. */
  readonly rows: Uint32Array;
  /** Distance in km of a row's place. */
  readonly kmOf: (row: number) => number;
}

/**
 * Rows that are shown within `km` of a point. Places wider than the circle are left out: "somewhere in the province"
 * is not near anything.
 */
export function findNear(table: EventTable, failures: Uint16Array, point: Point, km: number): Near {
  const { lat, lon, radiusKm, size } = table.places;
  const { place } = table.columns;
  const distances = new Float64Array(size).fill(Infinity);
  for (let i = 1; i < size; i++) {
    if ((radiusKm[i] ?? Infinity) <= km)
      distances[i] = distanceKm({ lat: lat[i] ?? NaN, lon: lon[i] ?? NaN }, point);
  }
  const kmOf = (row: number) => distances[place[row] ?? 0] ?? Infinity;
  const rows: number[] = [];
  for (let row = 0; row < table.rows; row++) if (failures[row] === 0 && kmOf(row) <= km) rows.push(row);
  return { rows: Uint32Array.from(rows.sort((a, b) => kmOf(a) - kmOf(b))), kmOf };
}

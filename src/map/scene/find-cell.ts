import { NO_CELL, type CellGroup } from '../../core/query/live/cell-group.ts';
import { findRow } from '../../core/query/table/find-row.ts';
import type { EventTable } from '../../core/query/table/event-table.ts';
import { rowOrder, shownInOrder } from '../../core/query/row-order.ts';
import type { EventId } from '../../core/model.ts';
import type { Shown } from '../../state/shown.ts';
import { clusterPlaces, type WeightedPlaces } from './cluster-places.ts';
import { weighPlaces } from './weigh-places.ts';

/** The cell that an event is drawn in, alone or among others; -1 when it is not drawn. */
export function cellOfEvent({ table, failures }: Shown, cells: CellGroup, id: EventId | null): number {
  const row = id === null ? -1 : findRow(table, id);
  if (row < 0 || failures[row] !== 0) return -1;
  const cell = cells.cellOf[table.columns.place[row] ?? 0] ?? NO_CELL;
  return cell === NO_CELL ? -1 : cell;
}

/** The rows of a cell that are shown, newest first. */
export function rowsOfCell({ table, failures }: Shown, cells: CellGroup, cell: number): Uint32Array {
  const { place } = table.columns;
  return shownInOrder(rowOrder(table, 'newest'), failures, (row) => cells.cellOf[place[row] ?? 0] === cell);
}

/** The zoom at which the events of a cluster fall apart; `null` when they share a place, or never do. */
export function splitZoom(
  table: EventTable,
  cells: CellGroup,
  cell: number,
  zoom: number,
  deepest: number,
): number | null {
  if (cells.onlyPlace(cell) > 0) return null;
  const all = weighPlaces(table);
  const members: number[] = [];
  for (let place = 1; place < cells.cellOf.length; place++)
    if (cells.cellOf[place] === cell && cells.countAt(place) > 0) members.push(place);
  for (let deeper = zoom + 1; deeper <= deepest; deeper++) if (isApart(all, members, deeper)) return deeper;
  return null;
}

/** Whether some places are in several clusters at a zoom, all places around them taken into account. */
function isApart(all: WeightedPlaces, members: readonly number[], zoom: number): boolean {
  const [xs, ys] = [members.map((place) => all.x[place] ?? 0), members.map((place) => all.y[place] ?? 0)];
  const room = 0.2 / 2 ** zoom;
  const box = {
    left: least(xs) - room,
    right: -least(xs.map((x) => -x)) + room,
    top: least(ys) - room,
    bottom: -least(ys.map((y) => -y)) + room,
  };
  const cellOf = new Uint32Array(all.x.length).fill(NO_CELL);
  clusterPlaces(all, box, zoom, cellOf);
  const first = cellOf[members[0] ?? 0];
  return members.some((place) => cellOf[place] !== first);
}

function least(values: readonly number[]): number {
  return values.reduce((min, value) => Math.min(min, value), Infinity);
}

import { UNKNOWN } from './table/coded-event.ts';
import type { EventTable } from './table/event-table.ts';
import { timeIndex } from './table/time-index.ts';

export type EventOrder = 'newest' | 'oldest' | 'deaths' | 'reports';

const orders = new WeakMap<
  EventTable,
  { readonly version: number; readonly made: Map<EventOrder, Uint32Array> }
>();

/**
 * All rows in reading order; what is not known (date, toll) comes last in every order, and ties are settled by the
 * newest first, then by the order of the table. It does not depend on the filter, so it is made once and then only sifted.
 */
export function rowOrder(table: EventTable, order: EventOrder): Uint32Array {
  let kept = orders.get(table);
  if (kept?.version !== table.version)
    orders.set(table, (kept = { version: table.version, made: new Map() }));
  let rows = kept.made.get(order);
  if (!rows) kept.made.set(order, (rows = makeOrder(table, order)));
  return rows;
}

/** The rows of an order that are shown and that the test lets through. */
export function shownInOrder(
  order: Uint32Array,
  failures: Uint16Array,
  test: ((row: number) => boolean) | null = null,
): Uint32Array {
  const rows = new Uint32Array(order.length);
  let count = 0;
  for (let i = 0; i < order.length; i++) {
    const row = order[i] ?? 0;
    if (failures[row] === 0 && (test === null || test(row))) rows[count++] = row;
  }
  return rows.slice(0, count);
}

function makeOrder(table: EventTable, order: EventOrder): Uint32Array {
  const { byStart, undated } = timeIndex(table);
  const rows = new Uint32Array(table.rows);
  if (order === 'oldest') {
    rows.set(byStart.rows);
    rows.set(undated, byStart.rows.length);
    return rows;
  }
  let filled = 0;
  for (let day = byStart.starts.length - 2; day >= 0; day--) {
    const ofDay = byStart.rows.subarray(byStart.starts[day], byStart.starts[day + 1]);
    rows.set(ofDay, filled);
    filled += ofDay.length;
  }
  rows.set(undated, filled);
  if (order === 'newest') return rows;
  const weight = order === 'deaths' ? table.columns.killedMin : reportCounts(table);
  // Sorting is stable: rows of equal weight stay newest first.
  return rows.sort((a, b) => (weight[b] ?? UNKNOWN) - (weight[a] ?? UNKNOWN));
}

function reportCounts(table: EventTable): Int32Array {
  const counts = new Int32Array(table.rows).fill(1);
  table.records.forEach(({ reports }, i) => (counts[table.codedRows + i] = reports.length));
  return counts;
}

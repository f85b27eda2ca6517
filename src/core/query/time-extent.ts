import type { TimeBasis } from './filter.ts';
import { dayColumns } from './table/day-columns.ts';
import type { EventTable } from './table/event-table.ts';
import { positionOf, timeIndex } from './table/time-index.ts';
import type { DaySpan } from './time-bins.ts';
import { UNKNOWN } from './table/coded-event.ts';

/** Share of the events that may lie outside the window on which the timeline opens, on either side. */
const TAIL = 0.03;
/** The whole extent is shown unless it is this many times longer than what holds nearly all events. */
const STRETCH = 1.6;

/**
 * The window on which the timeline opens: the whole extent, unless a few events far back (the background of a story)
 * would squeeze all others to one side.
 */
export function homeWindow(table: EventTable, basis: TimeBasis = 'event'): DaySpan | null {
  const extent = table.extent(basis);
  if (!extent) return null;
  const { byStart, byEnd } = timeIndex(table, basis);
  const dated = byStart.rows.length;
  const { startDay, endDay } = dayColumns(table, basis);
  const first = dayAt(startDay, byStart.rows[Math.floor(dated * TAIL)]) ?? extent.first;
  const last = dayAt(endDay, byEnd.rows[Math.ceil(dated * (1 - TAIL)) - 1]) ?? extent.last;
  const length = Math.max(last - first + 1, 1);
  if (extent.last - extent.first + 1 <= length * STRETCH) return extent;
  const margin = Math.ceil(length * 0.03);
  return { first: Math.max(extent.first, first - margin), last: Math.min(extent.last, last + margin) };
}

/** How many events lie wholly before and wholly after a window. */
export function countOutside(
  table: EventTable,
  window: DaySpan,
  basis: TimeBasis = 'event',
): { before: number; after: number } {
  const { byStart, byEnd } = timeIndex(table, basis);
  return {
    before: positionOf(byEnd, window.first),
    after: byStart.rows.length - positionOf(byStart, window.last + 1),
  };
}

function dayAt(days: Int32Array, row: number | undefined): number | null {
  const day = row === undefined ? UNKNOWN : (days[row] ?? UNKNOWN);
  return day === UNKNOWN ? null : day;
}

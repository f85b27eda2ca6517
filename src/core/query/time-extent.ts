import { UNKNOWN, type Columns } from './columns.ts';
import type { DaySpan } from './time-bins.ts';

/** From the first to the last possible day of any event; `null` when none has a date. */
export function timeExtent({ startDay, endDay }: Columns): DaySpan | null {
  let first = Infinity;
  let last = -Infinity;
  for (let row = 0; row < startDay.length; row++) {
    const start = startDay[row] ?? UNKNOWN;
    if (start === UNKNOWN) continue;
    first = Math.min(first, start);
    last = Math.max(last, endDay[row] ?? start);
  }
  return first === Infinity ? null : { first, last };
}

/** Share of the events that may lie outside the window on which the timeline opens, on either side. */
const TAIL = 0.03;
/** The whole extent is shown unless it is this many times longer than what holds nearly all events. */
const STRETCH = 1.6;

/**
 * The window on which the timeline opens: the whole extent, unless a few events far back (the background of a story)
 * would squeeze all others to one side.
 */
export function homeWindow(columns: Columns): DaySpan | null {
  const extent = timeExtent(columns);
  if (!extent) return null;
  const starts = columns.startDay.filter((day) => day !== UNKNOWN).sort();
  const ends = columns.endDay.filter((day) => day !== UNKNOWN).sort();
  const first = starts[Math.floor(starts.length * TAIL)] ?? extent.first;
  const last = ends[Math.ceil(ends.length * (1 - TAIL)) - 1] ?? extent.last;
  const length = Math.max(last - first + 1, 1);
  if (extent.last - extent.first + 1 <= length * STRETCH) return extent;
  const margin = Math.ceil(length * 0.03);
  return { first: Math.max(extent.first, first - margin), last: Math.min(extent.last, last + margin) };
}

/** How many events lie wholly before and wholly after a window. */
export function countOutside(
  { startDay, endDay }: Columns,
  window: DaySpan,
): { before: number; after: number } {
  let before = 0;
  let after = 0;
  for (let row = 0; row < startDay.length; row++) {
    const start = startDay[row] ?? UNKNOWN;
    if (start === UNKNOWN) continue;
    if ((endDay[row] ?? start) < window.first) before++;
    else if (start > window.last) after++;
  }
  return { before, after };
}

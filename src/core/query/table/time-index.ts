import type { TimeBasis } from '../filter.ts';
import { UNKNOWN } from './coded-event.ts';
import { dayColumns } from './day-columns.ts';
import type { EventTable } from './event-table.ts';

/** Rows in the order of a day column, with the position at which each day begins. */
export interface DayOrder {
  /** Dated rows, earliest first; rows of one day in row order. */
  readonly rows: Uint32Array;
  /** `starts[day - first]`: how many rows are before this day; one more at the end. */
  readonly starts: Uint32Array;
  readonly first: number;
}

/** What a moving range of dates is answered from: rows by first and by last possible day. */
export interface TimeIndex {
  readonly byStart: DayOrder;
  readonly byEnd: DayOrder;
  /** Rows without a date. */
  readonly undated: Uint32Array;
}

interface Kept {
  readonly version: number;
  readonly made: Map<TimeBasis, TimeIndex>;
}

const indexes = new WeakMap<EventTable, Kept>();

/** The time index of the table as it is now; made when first asked for, in some 30 ms a million rows. */
export function timeIndex(table: EventTable, basis: TimeBasis = 'event'): TimeIndex {
  let kept = indexes.get(table);
  if (kept?.version !== table.version)
    indexes.set(table, (kept = { version: table.version, made: new Map() }));
  let index = kept.made.get(basis);
  if (!index) kept.made.set(basis, (index = makeIndex(table, basis)));
  return index;
}

function makeIndex(table: EventTable, basis: TimeBasis): TimeIndex {
  const { startDay, endDay } = dayColumns(table, basis);
  const undated: number[] = [];
  for (let row = 0; row < table.rows; row++) if (startDay[row] === UNKNOWN) undated.push(row);
  const byStart = orderByDay(startDay, table.rows);
  return {
    byStart,
    byEnd: startDay === endDay ? byStart : orderByDay(endDay, table.rows),
    undated: Uint32Array.from(undated),
  };
}

/** Position of the first row of this day or later. */
export function positionOf({ starts, first }: DayOrder, day: number): number {
  const last = starts.length - 1;
  return starts[Math.max(0, Math.min(last, day - first))] ?? 0;
}

/** A counting sort; rows of one day stay in row order. The years 100 to 9999 make 3.6 million days at most. */
function orderByDay(days: Int32Array, count: number): DayOrder {
  let [first, last, dated] = [Infinity, -Infinity, 0];
  for (let row = 0; row < count; row++) {
    const day = days[row] ?? UNKNOWN;
    if (day === UNKNOWN) continue;
    first = Math.min(first, day);
    last = Math.max(last, day);
    dated++;
  }
  if (dated === 0) return { rows: new Uint32Array(0), starts: new Uint32Array(1), first: 0 };
  const starts = new Uint32Array(last - first + 2);
  for (let row = 0; row < count; row++) {
    const day = days[row] ?? UNKNOWN;
    if (day !== UNKNOWN) starts[day - first + 1] = (starts[day - first + 1] ?? 0) + 1;
  }
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const next = starts.slice();
  const rows = new Uint32Array(dated);
  for (let row = 0; row < count; row++) {
    const day = days[row] ?? UNKNOWN;
    if (day === UNKNOWN) continue;
    const at = next[day - first] ?? 0;
    next[day - first] = at + 1;
    rows[at] = row;
  }
  return { rows, starts, first };
}

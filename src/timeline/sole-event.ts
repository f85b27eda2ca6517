import { idAt } from '../core/query/table/read-event.ts';
import { dayColumns } from '../core/query/table/day-columns.ts';
import { positionOf, timeIndex } from '../core/query/table/time-index.ts';
import type { DaySpan } from '../core/query/time-bins.ts';
import type { EventId } from '../core/model.ts';
import type { Shown } from '../state/shown.ts';

/** Bars over more rows than this stand for several events as good as always, and are not looked through. */
const FEW = 20_000;

/** The event of a bar that stands for one event only; `null` when there is none or there are several. */
export function soleEventIn({ table, failures, filter }: Shown, { first, last }: DaySpan): EventId | null {
  const { byStart, byEnd } = timeIndex(table, filter.timeBasis);
  const startsBy = positionOf(byStart, last + 1);
  const endsBefore = positionOf(byEnd, first);
  // Rows that end in the bar or later; of these, those that begin in it or before. The shorter way is taken.
  const order = startsBy < byEnd.rows.length - endsBefore ? byStart : byEnd;
  const [from, to] = order === byStart ? [0, startsBy] : [endsBefore, byEnd.rows.length];
  if (startsBy - endsBefore > FEW) return null;
  const { startDay, endDay } = dayColumns(table, filter.timeBasis);
  let found = -1;
  for (let i = from; i < to; i++) {
    const row = order.rows[i] ?? 0;
    if (failures[row] !== 0 || (startDay[row] ?? 0) > last || (endDay[row] ?? 0) < first) continue;
    if (found >= 0) return null;
    found = row;
  }
  return found < 0 ? null : idAt(table, found);
}

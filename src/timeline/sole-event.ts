import { UNKNOWN, type Columns } from '../core/query/columns.ts';
import type { Matches } from '../core/query/match-events.ts';
import type { DaySpan } from '../core/query/time-bins.ts';
import type { EventId } from '../core/model.ts';

/** The event of a bar that stands for one event only; `null` when there is none or there are several. */
export function soleEventIn(
  columns: Columns,
  { failures }: Matches,
  { first, last }: DaySpan,
): EventId | null {
  let found: EventId | null = null;
  for (let row = 0; row < failures.length; row++) {
    const start = columns.startDay[row] ?? UNKNOWN;
    if (failures[row] !== 0 || start === UNKNOWN || start > last) continue;
    if ((columns.endDay[row] ?? start) < first) continue;
    if (found) return null;
    found = columns.events[row]?.id ?? null;
  }
  return found;
}

import type { TimeBasis } from '../filter.ts';
import type { EventTable } from './event-table.ts';

/** First and last possible day of each row, or `UNKNOWN`; of publication, both are the day of the first report. */
export function dayColumns(
  { columns }: EventTable,
  basis: TimeBasis,
): { readonly startDay: Int32Array; readonly endDay: Int32Array } {
  return basis === 'event' ? columns : { startDay: columns.publishedDay, endDay: columns.publishedDay };
}

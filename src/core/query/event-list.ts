import type { LinkedEvent } from '../model.ts';
import type { EventTable } from './table/event-table.ts';
import { eventAt } from './table/read-event.ts';

/** Events by position, made when somebody asks: what lists of very many events are drawn from. */
export interface EventList {
  readonly length: number;
  /** `null` outside of the list. */
  at(index: number): LinkedEvent | null;
}

/** The events of some rows, in their order. */
export function listRows(table: EventTable, rows: Uint32Array): EventList {
  return { length: rows.length, at: (index) => eventAt(table, rows[index] ?? -1) };
}

export const NO_EVENTS: EventList = { length: 0, at: () => null };

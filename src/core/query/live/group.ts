import type { EventTable } from '../table/event-table.ts';

/** Rows of which one condition's bit was turned over. Their masks are the new ones. */
export interface Flips {
  readonly bit: number;
  /** The first `count` of these. */
  readonly rows: Uint32Array;
  readonly count: number;
  readonly failures: Uint16Array;
}

/**
 * Counts over the rows that meet all conditions but its own. A group is built by one pass over all rows and then
 * follows the rows that change; one that nobody reads is left alone until somebody does.
 */
export interface Group {
  /** The bits of the conditions that it leaves out; 0 for none. */
  readonly own: number;
  /** Counts all rows anew. */
  build(table: EventTable, failures: Uint16Array): void;
  /** Counts rows in and out: a row with another failure than `own` and `flips.bit` is in neither count. */
  follow(table: EventTable, flips: Flips): void;
}

import type { EventTable } from '../table/event-table.ts';

/** Some rows: the first `count` of these, in no order. */
export interface RowList {
  readonly rows: Uint32Array;
  readonly count: number;
}

/**
 * Counts over the rows that meet all conditions but its own. `LiveFilter` counts all such rows once, and after a change
 * those that came in and those that went out; a group that nobody reads is left alone until somebody does.
 */
export interface Group {
  /** The bits of the conditions that it leaves out; 0 for none. */
  readonly own: number;
  /** Forgets all counts; for a table that may have other rows than before. */
  reset(table: EventTable): void;
  /** Counts rows in (`by` 1) or out (-1). Called with very many rows: a loop of its own, on columns of one kind. */
  count(table: EventTable, list: RowList, by: 1 | -1): void;
}

/** All rows of a table. */
export function allRows({ rows }: EventTable): RowList {
  return { rows: Uint32Array.from({ length: rows }, (_, row) => row), count: rows };
}

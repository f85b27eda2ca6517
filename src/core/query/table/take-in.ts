import { appendChunk } from './append-chunk.ts';
import type { EventChunk } from './coded-event.ts';
import type { EventTable, NumberColumns } from './event-table.ts';

/**
 * Writes coded rows behind all others, where nobody reads them: `commit` makes them rows of the table. So a page can take
 * in chunk after chunk, each in a task of its own, and work out once for many what all its views show.
 */
export function takeIn(table: EventTable, chunk: EventChunk, origin = 0): void {
  const start = table.rows + table.pending;
  table.makeRoom(start + chunk.rows);
  appendChunk(table, chunk, { start, row: table.codedRows + table.pending, origin });
  table.pending += chunk.rows;
}

/** Takes in coded rows, before the records, at once. */
export function appendRows(table: EventTable, chunk: EventChunk): void {
  takeIn(table, chunk);
  table.commit();
}

/** Lets go of the room that is left over: columns grow by half, and a file that was read to its end grows no more. */
export function trim(table: EventTable): void {
  const { columns, facets, rows } = table;
  for (const name of Object.keys(columns) as (keyof NumberColumns)[]) {
    if (name === 'place') columns.place = columns.place.slice(0, rows);
    else columns[name] = columns[name].slice(0, rows);
  }
  for (const facet of Object.values(facets)) facet.codes = facet.codes.slice(0, rows);
  for (const list of [table.actors, table.targets]) list.codes = list.codes.slice(0, rows);
}

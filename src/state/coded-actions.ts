import type { EventChunk } from '../core/query/table/coded-event.ts';
import { EventTable } from '../core/query/table/event-table.ts';
import { removeOrigin } from '../core/query/table/remove-origin.ts';
import { takeIn, trim } from '../core/query/table/take-in.ts';
import type { DatelineStore, ImportedFile } from './store.ts';

/** Share by which the rows have to grow before the views follow: so that each row is counted some four times in all. */
const GROWTH = 0.35;

/**
 * Adds rows of a dataset that is being read from a file of this number. The first are shown at once; then the views
 * follow whenever there are a third more rows than they show, or when `showCoded` says that no more are coming.
 */
export function takeCoded(store: DatelineStore, chunk: EventChunk, origin = 0): void {
  const { coded } = store.getState();
  const table = coded?.table ?? new EventTable();
  takeIn(table, chunk, origin);
  if (coded && table.pending < GROWTH * table.codedRows) return;
  commitCoded(store, table);
}

/** Shows all rows that were taken in; `file` was read to its end. */
export function showCoded(store: DatelineStore, file: ImportedFile | null = null): void {
  const { coded } = store.getState();
  if (!coded) return;
  if (coded.table.pending > 0) commitCoded(store, coded.table);
  if (file) trim(coded.table);
  if (file)
    store.setState({
      coded: { table: coded.table, rows: coded.table.codedRows, files: [...coded.files, file] },
    });
}

function commitCoded(store: DatelineStore, table: EventTable): void {
  table.commit();
  const files = store.getState().coded?.files ?? [];
  store.setState({ coded: { table, rows: table.codedRows, files } });
}

/** Adds rows of a dataset to what is shown, at once. */
export function appendCoded(store: DatelineStore, chunk: EventChunk): void {
  takeCoded(store, chunk);
  showCoded(store);
}

/** Takes the rows of one file away again, read to its end or not. */
export function removeCoded(store: DatelineStore, origin: number): void {
  const { coded } = store.getState();
  if (!coded) return;
  const { table } = coded;
  removeOrigin(table, origin);
  const files = coded.files.filter((file) => file.origin !== origin);
  store.setState({ coded: table.codedRows === 0 ? null : { table, rows: table.codedRows, files } });
}

import type { DatasetRun, EventTable } from './event-table.ts';

/** Takes all rows of one origin out of a table; those behind them move up. */
export function removeOrigin(table: EventTable, origin: number): void {
  table.commit();
  const { datasets } = table;
  for (let i = datasets.length - 1; i >= 0; i--) {
    const { firstRow, origin: from } = datasets[i] as DatasetRun;
    if (from !== origin) continue;
    const end = datasets[i + 1]?.firstRow ?? table.codedRows;
    for (const column of table.allColumns()) column.copyWithin(firstRow, end, table.rows);
    for (const column of [table.ids, table.codings, ...Object.values(table.texts)])
      column.removeRows(firstRow, end);
    const later = datasets.slice(i + 1);
    const moved = later.map((run) => ({ ...run, firstRow: run.firstRow - (end - firstRow) }));
    datasets.splice(i, later.length + 1, ...moved);
    table.codedRows -= end - firstRow;
    table.rows -= end - firstRow;
  }
  table.moves++;
  table.setRecords(table.records, table.articles);
}

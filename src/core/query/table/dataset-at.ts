import type { EventTable } from './event-table.ts';

/** Name of the import that a coded row belongs to. */
export function datasetAt({ datasets }: Pick<EventTable, 'datasets'>, row: number): string {
  return datasets.findLast(({ firstRow }) => firstRow <= row)?.name ?? '';
}

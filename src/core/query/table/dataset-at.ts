import { NO_FORM, type DatasetForm } from './coding.ts';
import type { EventTable } from './event-table.ts';

/** Name of the import that a coded row belongs to. */
export function datasetAt({ datasets }: Pick<EventTable, 'datasets'>, row: number): string {
  return datasets.findLast(({ firstRow }) => firstRow <= row)?.name ?? '';
}

/** What all rows of that import have in common. */
export function formAt({ datasets }: Pick<EventTable, 'datasets'>, row: number): DatasetForm {
  return datasets.findLast(({ firstRow }) => firstRow <= row)?.form ?? NO_FORM;
}

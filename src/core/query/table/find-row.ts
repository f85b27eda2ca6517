import type { ArticleId, EventId } from '../../model.ts';
import { datasetAt } from './dataset-at.ts';
import type { EventTable } from './event-table.ts';

const records = new WeakMap<EventTable['records'], ReadonlyMap<EventId, number>>();

/** The row of an event, or -1. Records through a map, coded rows by a search of their ids (some ms in a million). */
export function findRow(table: EventTable, id: EventId | ArticleId): number {
  const record = recordIndex(table.records).get(id as EventId);
  if (record !== undefined) return table.codedRows + record;
  const dataset = table.datasets.find(({ name }) => id.startsWith(`${name}:`));
  if (!dataset) return -1;
  const wanted = id.slice(dataset.name.length + 1);
  // Two datasets may use the same ids: the row must be of the dataset that the id names.
  return table.ids.find(wanted, (row) => row < table.codedRows && datasetAt(table, row) === dataset.name);
}

function recordIndex(list: EventTable['records']): ReadonlyMap<EventId, number> {
  let index = records.get(list);
  if (!index) records.set(list, (index = new Map(list.map(({ id }, i) => [id, i]))));
  return index;
}

import { UNKNOWN } from './table/coded-event.ts';
import type { EventTable } from './table/event-table.ts';

/** What a table of events can be sorted by. */
export type SortKey = 'date' | 'type' | 'place' | 'country' | 'status' | 'killed' | 'injured';

export interface Sorting {
  readonly key: SortKey;
  readonly descending: boolean;
}

/** The words that readers see for a value of a facet: names are sorted as they are read. */
export type LabelOf = (key: 'type' | 'country' | 'status', value: string) => string;

/**
 * Rows by one column. What is not known comes last in either direction, and rows that are equal keep their order.
 * `collator` decides the order of names.
 */
export function sortRows(
  table: EventTable,
  rows: Uint32Array,
  { key, descending }: Sorting,
  labelOf: LabelOf,
  collator: Intl.Collator,
): Uint32Array {
  const weightOf = weigher(table, key, labelOf, collator);
  const weights = new Float64Array(table.rows);
  for (const row of rows) weights[row] = weightOf(row);
  const sign = descending ? -1 : 1;
  return rows.slice().sort((a, b) => {
    const [x, y] = [weights[a] ?? NaN, weights[b] ?? NaN];
    if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y));
    return (x - y) * sign;
  });
}

/** A number a row; NaN for what is not known. */
function weigher(
  table: EventTable,
  key: SortKey,
  labelOf: LabelOf,
  collator: Intl.Collator,
): (row: number) => number {
  const { columns, facets, places } = table;
  if (key === 'place') {
    const names = Array.from({ length: places.size }, (_, index) => places.nameOf(index));
    const ranks = rank(names, collator);
    return (row) => ranks[columns.place[row] ?? 0] ?? NaN;
  }
  if (key === 'type' || key === 'country' || key === 'status') {
    const { sets, codes } = facets[key];
    const labels = sets.map((_, set) => {
      const [value] = facets[key].valuesOf(set);
      return value === undefined ? '' : labelOf(key, value);
    });
    const ranks = rank(labels, collator);
    return (row) => ranks[codes[row] ?? 0] ?? NaN;
  }
  const column = { date: columns.startDay, killed: columns.killedMin, injured: columns.injuredMin }[key];
  return (row) => {
    const value = column[row] ?? UNKNOWN;
    return value === UNKNOWN ? NaN : value;
  };
}

/** The position of each name among all, the same for the same name; NaN for an empty one. */
function rank(names: readonly string[], collator: Intl.Collator): Float64Array {
  const sorted = [...new Set(names)].sort(collator.compare);
  const positions = new Map(sorted.map((name, position) => [name, position]));
  return Float64Array.from(names, (name) => (name === '' ? NaN : (positions.get(name) ?? NaN)));
}

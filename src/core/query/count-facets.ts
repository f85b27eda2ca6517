import type { Columns } from './columns.ts';
import { bitOf, FACETS } from './conditions.ts';
import type { ListColumn, SingleColumn } from './dictionary.ts';
import type { Facet } from './filter.ts';
import type { Matches } from './match-events.ts';

export interface FacetValue {
  readonly value: string;
  /** Events that would be shown with this value, all other conditions kept. */
  readonly count: number;
  readonly chosen: boolean;
}

export type FacetCounts = Readonly<Record<Facet, readonly FacetValue[]>>;

/**
 * Counts the values of every facet among the events that meet all conditions but the facet's own, so that a reader
 * sees what ticking another value would bring. Most frequent first; a chosen value stays listed at 0.
 */
export function countFacets(columns: Columns, matches: Matches): FacetCounts {
  const counts = FACETS.map((facet) => [facet, countFacet(columns, matches, facet)] as const);
  return Object.fromEntries(counts) as unknown as FacetCounts;
}

function countFacet(columns: Columns, matches: Matches, facet: Facet): readonly FacetValue[] {
  const column = columns.facets[facet];
  const counts = countCodes(column, matches.failures, ~bitOf(facet));
  const chosen: readonly string[] = matches.filter[facet];
  const values: FacetValue[] = chosen
    .filter((value) => column.dictionary.codeOf(value) < 0)
    .map((value) => ({ value, count: 0, chosen: true }));
  column.dictionary.values.forEach((value, code) => {
    const count = counts[code] ?? 0;
    const isChosen = chosen.includes(value);
    if (code > 0 && (count > 0 || isChosen)) values.push({ value, count, chosen: isChosen });
  });
  return values.sort((a, b) => b.count - a.count || compareText(a.value, b.value));
}

function countCodes(column: SingleColumn | ListColumn, failures: Uint16Array, others: number): Uint32Array {
  const counts = new Uint32Array(column.dictionary.values.length);
  const add = (code: number | undefined) => {
    counts[code ?? 0] = (counts[code ?? 0] ?? 0) + 1;
  };
  for (let row = 0; row < failures.length; row++) {
    if (((failures[row] ?? 0) & others) !== 0) continue;
    if (column.kind === 'single') add(column.codes[row]);
    else for (let i = column.offsets[row] ?? 0; i < (column.offsets[row + 1] ?? 0); i++) add(column.codes[i]);
  }
  return counts;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

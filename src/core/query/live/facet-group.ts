import { bitOf, FACETS } from '../conditions.ts';
import type { Facet, Filter } from '../filter.ts';
import type { EventTable } from '../table/event-table.ts';
import { countSets } from './count-sets.ts';
import type { Group, RowList } from './group.ts';

export interface FacetValue {
  readonly value: string;
  /** Events that would be shown with this value, all other conditions kept. */
  readonly count: number;
  readonly chosen: boolean;
}

/** Rows by set of values of one facet, the facet's own condition left out. */
export class FacetGroup implements Group {
  readonly own: number;
  private readonly facet: Facet;
  private counts = new Int32Array(0);

  constructor(facet: Facet) {
    this.facet = facet;
    this.own = bitOf(facet);
  }

  reset(table: EventTable): void {
    this.counts = new Int32Array(table.facets[this.facet].sets.length);
  }

  count(table: EventTable, list: RowList, by: 1 | -1): void {
    countSets(this.counts, table.facets[this.facet].codes, list, by);
  }

  /** Most frequent first; a chosen value stays listed at 0, even when no row has it. */
  values(table: EventTable, filter: Filter): readonly FacetValue[] {
    const { dictionary, sets } = table.facets[this.facet];
    const totals = new Int32Array(dictionary.values.length);
    this.counts.forEach((count, set) => {
      if (count > 0) for (const code of sets[set] ?? []) totals[code] = (totals[code] ?? 0) + count;
    });
    const wanted: readonly string[] = filter[this.facet];
    // By code, in the filter's own spelling: that is what takes the value back.
    const chosen = new Map(wanted.map((value) => [dictionary.codeOf(value), value]));
    const values: FacetValue[] = [...new Set(wanted)]
      .filter((value) => dictionary.codeOf(value) < 0)
      .map((value) => ({ value, count: 0, chosen: true }));
    dictionary.values.forEach((value, code) => {
      const [count, own] = [totals[code] ?? 0, chosen.get(code)];
      if (code > 0 && (count > 0 || own !== undefined))
        values.push({ value: own ?? value, count, chosen: own !== undefined });
    });
    return values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  }
}

/** One group a facet. */
export function facetGroups(): Readonly<Record<Facet, FacetGroup>> {
  return Object.fromEntries(FACETS.map((facet) => [facet, new FacetGroup(facet)])) as unknown as Readonly<
    Record<Facet, FacetGroup>
  >;
}

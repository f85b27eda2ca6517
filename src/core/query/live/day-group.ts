import { FAMILIES } from '../../events/families.ts';
import { bitOf } from '../conditions.ts';
import type { TimeBasis } from '../filter.ts';
import { UNKNOWN } from '../table/coded-event.ts';
import { dayColumns } from '../table/day-columns.ts';
import type { EventTable } from '../table/event-table.ts';
import { binEdges, chooseUnit, type BinUnit, type DaySpan } from '../time-bins.ts';
import { DayCounts } from './day-counts.ts';
import type { Group, RowList } from './group.ts';

export interface TimeBin {
  /** First and last day of the bin, as day numbers since 1970. */
  readonly first: number;
  readonly last: number;
  /** Events by family (in the order of `FAMILIES`) of which the day is known. */
  readonly solid: readonly number[];
  /** Shares of events of which only the week, month or year is known. */
  readonly hatched: readonly number[];
  /** All that is shown but for the time condition, and all events whatever the filter. */
  readonly total: number;
  readonly silhouette: number;
}

export interface Histogram {
  readonly unit: BinUnit;
  readonly bins: readonly TimeBin[];
  /** The tallest silhouette and the tallest total: one scale for both. */
  readonly max: number;
}

/**
 * Events by day, family and precision. The time condition itself is left out, so that the bars around a brush stay
 * visible. An event of which only the week, month or year is known counts in shares over the days of that span, never
 * as a spike on its first day; one that went on for days spreads as well.
 */
export class DayGroup implements Group {
  private readonly basis: TimeBasis;
  readonly own: number;
  /** Another number whenever the counts are other ones. */
  revision = 0;
  private solid: readonly DayCounts[] = [];
  private hatched: readonly DayCounts[] = [];
  private silhouette = new DayCounts(0, 0);
  private built = { table: null as EventTable | null, version: -1 };

  /** By the day of the event, or by the day of its first report. `own`: the conditions that the counts leave out. */
  constructor(basis: TimeBasis = 'event', own = bitOf('time')) {
    this.basis = basis;
    this.own = own;
  }

  reset(table: EventTable): void {
    this.revision++;
    const { first, last } = table.extent(this.basis) ?? { first: 0, last: 0 };
    this.solid = FAMILIES.map(() => new DayCounts(first, last));
    this.hatched = FAMILIES.map(() => new DayCounts(first, last));
    if (this.built.table === table && this.built.version === table.version) return;
    this.built = { table, version: table.version };
    this.silhouette = new DayCounts(first, last);
    const { startDay, endDay } = dayColumns(table, this.basis);
    for (let row = 0; row < table.rows; row++) {
      const start = startDay[row] ?? UNKNOWN;
      if (start !== UNKNOWN) this.silhouette.add(start, Math.max(start, endDay[row] ?? start), 1);
    }
  }

  count(table: EventTable, { rows, count }: RowList, by: 1 | -1): void {
    this.revision++;
    const { solid, hatched } = this;
    const { familyOf, dayCode } = table;
    // Both are columns of bytes.
    const types = table.facets.type.codes;
    const precisions = table.facets.datePrecision.codes;
    const { startDay, endDay } = dayColumns(table, this.basis);
    const byReport = this.basis === 'published';
    for (let i = 0; i < count; i++) {
      const row = rows[i] ?? 0;
      const start = startDay[row] ?? UNKNOWN;
      if (start === UNKNOWN) continue;
      const family = familyOf[types[row] ?? 0] ?? 0;
      const days = byReport || precisions[row] === dayCode ? solid : hatched;
      days[family]?.add(start, Math.max(start, endDay[row] ?? start), by);
    }
  }

  /** Stacked bins over a span, in the finest unit that needs at most `most` of them. */
  histogram(span: DaySpan, most: number): Histogram {
    const unit = chooseUnit(span, most);
    const bins = this.binsOf(span, unit);
    return { unit, bins, max: bins.reduce((max, bin) => Math.max(max, bin.total, bin.silhouette), 0) };
  }

  /** Bins of one unit that cover the span; the first may begin before it. */
  binsOf(span: DaySpan, unit: BinUnit): readonly TimeBin[] {
    const edges = binEdges(span, unit);
    const solid = this.solid.map((counts) => counts.bins(edges));
    const hatched = this.hatched.map((counts) => counts.bins(edges));
    const silhouette = this.silhouette.bins(edges);
    return Array.from({ length: edges.length - 1 }, (_, i): TimeBin => {
      const inBin = (sums: Float64Array) => sums[i] ?? 0;
      const [solidSums, hatchedSums] = [solid.map(inBin), hatched.map(inBin)];
      return {
        first: edges[i] ?? 0,
        last: (edges[i + 1] ?? 0) - 1,
        solid: solidSums,
        hatched: hatchedSums,
        total: [...solidSums, ...hatchedSums].reduce((sum, share) => sum + share, 0),
        silhouette: inBin(silhouette),
      };
    });
  }
}

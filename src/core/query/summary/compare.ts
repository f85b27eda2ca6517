import type { Filter } from '../filter.ts';
import { DayGroup, type TimeBin } from '../live/day-group.ts';
import { LiveFilter } from '../live/live-filter.ts';
import { timeSpan } from '../live/row-tests.ts';
import type { EventTable } from '../table/event-table.ts';
import { chooseUnit, type BinUnit, type DaySpan } from '../time-bins.ts';
import { summarise, type Summary } from './summarise.ts';

/** What one side asks for instead of the filter's own dates or area. */
export type Side = Partial<Pick<Filter, 'time' | 'area' | 'province' | 'country' | 'months'>>;

export interface ComparedSide {
  readonly filter: Filter;
  readonly summary: Summary;
  readonly bins: readonly TimeBin[];
}

export interface Comparison {
  readonly sides: readonly [ComparedSide, ComparedSide];
  readonly unit: BinUnit;
  /** The tallest bin of both: one scale, so that bars may be compared by eye. */
  readonly max: number;
}

/**
 * Two sides of one question, each the filter with something else asked of it. Both histograms have bins of one unit,
 * chosen for the longer side, and one scale.
 */
export function compareSides(
  table: EventTable,
  filter: Filter,
  sides: readonly [Side, Side],
  mostBins: number,
): Comparison {
  const filters = sides.map((side) => ({ ...filter, ...side }));
  const spans = filters.map((one) => spanOf(table, one));
  const longest = spans.reduce((a, b) => (b.last - b.first > a.last - a.first ? b : a));
  const unit = chooseUnit(longest, mostBins);
  const [a, b] = filters.map((one, i) => compareOne(table, one, spans[i] ?? longest, unit));
  if (!a || !b) throw new Error('a comparison has two sides');
  const max = [...a.bins, ...b.bins].reduce((most, { total }) => Math.max(most, total), 0);
  return { sides: [a, b], unit, max };
}

function compareOne(table: EventTable, filter: Filter, span: DaySpan, unit: BinUnit): ComparedSide {
  const live = new LiveFilter(table);
  live.apply(filter);
  const rows = live.failures.reduce<number[]>((shown, mask, row) => {
    if (mask === 0) shown.push(row);
    return shown;
  }, []);
  return {
    filter,
    summary: summarise(table, Uint32Array.from(rows)),
    bins: live.read(new DayGroup(filter.timeBasis)).binsOf(span, unit),
  };
}

/** The days that a side is about, kept within the data. */
function spanOf(table: EventTable, filter: Filter): DaySpan {
  const extent = table.extent(filter.timeBasis) ?? { first: 0, last: 0 };
  const { first, last } = timeSpan(filter);
  return filter.time ? { first, last } : extent;
}

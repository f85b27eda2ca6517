import { addMonths, monthStart, yearMonth } from './days.ts';

export type BinUnit = 'day' | 'week' | 'month' | 'year';

/** A stretch of days, both inclusive, as day numbers since 1970. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

const TYPICAL_DAYS: readonly (readonly [BinUnit, number])[] = [
  ['day', 1],
  ['week', 7],
  ['month', 30.4],
  ['year', 365.2],
];

/** The finest unit that cuts the span into at most `maxBins` pieces; years when even those are too many. */
export function chooseUnit({ first, last }: DaySpan, maxBins: number): BinUnit {
  const days = last - first + 1;
  return TYPICAL_DAYS.find(([, length]) => days / length <= maxBins)?.[0] ?? 'year';
}

/**
 * First days of the bins that cover the span, with one more at the end as the last bin's limit. Bins are whole
 * units of the calendar, so the first may begin before the span; weeks begin on Monday.
 */
export function binEdges({ first, last }: DaySpan, unit: BinUnit): Int32Array {
  const edges: number[] = [];
  let edge = unitStart(first, unit);
  while (edge <= last) {
    edges.push(edge);
    edge = nextEdge(edge, unit);
  }
  edges.push(edge);
  return Int32Array.from(edges);
}

/** The first day of the unit that holds this day. */
export function unitStart(day: number, unit: BinUnit): number {
  if (unit === 'day') return day;
  // 1970-01-01 was a Thursday: three days after a Monday.
  if (unit === 'week') return day - ((((day + 3) % 7) + 7) % 7);
  const { year, month } = yearMonth(day);
  return monthStart(year, unit === 'month' ? month : 0);
}

function nextEdge(edge: number, unit: BinUnit): number {
  if (unit === 'day') return edge + 1;
  if (unit === 'week') return edge + 7;
  return addMonths(edge, unit === 'month' ? 1 : 12);
}

/** Index of the bin that holds a day: -1 before the first, `edges.length - 1` after the last. */
export function binIndex(edges: Int32Array, day: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? Infinity) <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

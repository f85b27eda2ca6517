import { FAMILIES } from '../events/families.ts';
import { UNKNOWN, type Columns } from './columns.ts';
import { bitOf } from './conditions.ts';
import type { Matches } from './match-events.ts';
import { binEdges, binIndex, chooseUnit, type BinUnit, type DaySpan } from './time-bins.ts';

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

const NONE = 255;

/**
 * Stacks the events by family over time. The time condition itself is left out, so that the bars around a brush stay
 * visible. An event of which only the week, month or year is known counts in shares over the days of that span, never
 * as a spike on its first day; one that went on for days spreads as well.
 */
export function binTimeline(columns: Columns, matches: Matches, span: DaySpan, maxBins: number): Histogram {
  const unit = chooseUnit(span, maxBins);
  const edges = binEdges(span, unit);
  const solid = FAMILIES.map(() => new Spread(edges));
  const hatched = FAMILIES.map(() => new Spread(edges));
  const silhouette = new Spread(edges);
  const families = familyIndexes(columns);
  const isDay = dayPrecision(columns);
  const others = ~bitOf('time');
  for (let row = 0; row < columns.events.length; row++) {
    const first = columns.startDay[row] ?? UNKNOWN;
    if (first === UNKNOWN) continue;
    const last = Math.max(first, columns.endDay[row] ?? first);
    silhouette.add(first, last);
    if (((matches.failures[row] ?? 0) & others) !== 0) continue;
    (isDay(row) ? solid : hatched)[families[row] ?? NONE]?.add(first, last);
  }
  return assemble(unit, edges, solid, hatched, silhouette);
}

function assemble(
  unit: BinUnit,
  edges: Int32Array,
  solid: readonly Spread[],
  hatched: readonly Spread[],
  silhouette: Spread,
): Histogram {
  const [solidBins, hatchedBins] = [solid.map((s) => s.bins()), hatched.map((s) => s.bins())];
  const all = silhouette.bins();
  const bins = Array.from({ length: edges.length - 1 }, (_, i): TimeBin => {
    const inBin = (shares: Float64Array) => shares[i] ?? 0;
    const [solidShares, hatchedShares] = [solidBins.map(inBin), hatchedBins.map(inBin)];
    const total = [...solidShares, ...hatchedShares].reduce((sum, share) => sum + share, 0);
    return {
      first: edges[i] ?? 0,
      last: (edges[i + 1] ?? 0) - 1,
      solid: solidShares,
      hatched: hatchedShares,
      total,
      silhouette: inBin(all),
    };
  });
  return { unit, bins, max: bins.reduce((max, bin) => Math.max(max, bin.total, bin.silhouette), 0) };
}

function familyIndexes(columns: Columns): Uint8Array {
  const column = columns.facets.family;
  const byCode = column.dictionary.values.map((value) => {
    const index = (FAMILIES as readonly string[]).indexOf(value);
    return index < 0 ? NONE : index;
  });
  return Uint8Array.from(column.codes, (code) => byCode[code] ?? NONE);
}

function dayPrecision(columns: Columns): (row: number) => boolean {
  const { codes, dictionary } = columns.facets.datePrecision;
  const day = dictionary.codeOf('day');
  return (row) => codes[row] === day;
}

/**
 * Adds spans of days to bins in constant time each: the bins at both ends take their share at once, those between
 * through running differences.
 */
class Spread {
  private readonly edges: Int32Array;
  private readonly ends: Float64Array;
  private readonly density: Float64Array;

  constructor(edges: Int32Array) {
    this.edges = edges;
    this.ends = new Float64Array(edges.length);
    this.density = new Float64Array(edges.length + 1);
  }

  add(first: number, last: number): void {
    const count = this.edges.length - 1;
    const from = binIndex(this.edges, first);
    const to = binIndex(this.edges, last);
    if (to < 0 || from >= count) return;
    if (from === to) {
      this.bump(this.ends, from, 1);
      return;
    }
    const share = 1 / (last - first + 1);
    if (from >= 0) this.bump(this.ends, from, share * ((this.edges[from + 1] ?? 0) - first));
    if (to < count) this.bump(this.ends, to, share * (last - (this.edges[to] ?? 0) + 1));
    this.bump(this.density, from + 1, share);
    this.bump(this.density, Math.min(to, count), -share);
  }

  /** The shares of each bin. */
  bins(): Float64Array {
    const result = this.ends.slice(0, -1);
    let density = 0;
    for (let i = 0; i < result.length; i++) {
      density += this.density[i] ?? 0;
      const days = (this.edges[i + 1] ?? 0) - (this.edges[i] ?? 0);
      // Differences of shares leave rounding dust behind; a bar thinner than a billionth of an event is none.
      result[i] = (result[i] ?? 0) + (density > 1e-9 ? density * days : 0);
    }
    return result;
  }

  private bump(column: Float64Array, index: number, by: number): void {
    column[index] = (column[index] ?? 0) + by;
  }
}

import { EVENT_TYPES, FAMILIES } from '../../events/families.ts';
import type { EventType } from '../../model.ts';
import { fromDay } from '../days.ts';
import { UNKNOWN } from '../table/coded-event.ts';
import { known, type EventTable } from '../table/event-table.ts';

/** A sum of tolls: what is stated at the least and at the most, and by how many events. */
export interface TollSum {
  readonly min: number;
  /** `null` when a stated toll is open ("at least 30"). */
  readonly max: number | null;
  /** Events that state a toll; the others add nothing, which is not the same as nobody. */
  readonly stated: number;
}

export interface YearCount {
  readonly year: number;
  /** Events by family, in the order of `FAMILIES`. */
  readonly byFamily: readonly number[];
  readonly total: number;
}

/** What happened in a set of events, in numbers. */
export interface Summary {
  readonly events: number;
  readonly killed: TollSum;
  readonly injured: TollSum;
  /** Most frequent first. */
  readonly types: readonly { readonly type: EventType; readonly count: number }[];
  /** By the year in which an event began, every year from the first to the last. */
  readonly years: readonly YearCount[];
  readonly withoutDate: number;
  /** Outlets by the number of events that they report, most first. */
  readonly sources: readonly { readonly name: string; readonly count: number }[];
}

/** Sums up some rows of the table. */
export function summarise(table: EventTable, rows: Uint32Array): Summary {
  const { killedMin, killedMax, injuredMin, injuredMax, startDay } = table.columns;
  const byType = new Int32Array(EVENT_TYPES.length);
  const years = new Map<number, number[]>();
  const yearOf = rememberYears();
  let withoutDate = 0;
  for (const row of rows) {
    const type = table.typeIndex[table.facets.type.codes[row] ?? 0] ?? 0;
    byType[type] = (byType[type] ?? 0) + 1;
    const day = startDay[row] ?? UNKNOWN;
    if (day === UNKNOWN) {
      withoutDate++;
      continue;
    }
    const family = table.familyOf[table.facets.type.codes[row] ?? 0] ?? 0;
    const year = yearOf(day);
    let counts = years.get(year);
    if (!counts) years.set(year, (counts = FAMILIES.map(() => 0)));
    counts[family] = (counts[family] ?? 0) + 1;
  }
  return {
    events: rows.length,
    killed: sumTolls(rows, killedMin, killedMax),
    injured: sumTolls(rows, injuredMin, injuredMax),
    types: EVENT_TYPES.map((type, i) => ({ type, count: byType[i] ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
    years: fillYears(years),
    withoutDate,
    sources: countSources(table, rows),
  };
}

function sumTolls(rows: Uint32Array, mins: Int32Array, maxs: Int32Array): TollSum {
  let [min, max, stated]: [number, number | null, number] = [0, 0, 0];
  for (const row of rows) {
    const [low, high] = [known(mins[row]), known(maxs[row])];
    if (low === null && high === null) continue;
    stated++;
    min += low ?? 0;
    max = max === null || high === null ? null : max + high;
  }
  return { min, max, stated };
}

function fillYears(years: ReadonlyMap<number, readonly number[]>): readonly YearCount[] {
  if (years.size === 0) return [];
  const first = Math.min(...years.keys());
  const last = Math.max(...years.keys());
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const byFamily = years.get(first + i) ?? FAMILIES.map(() => 0);
    return { year: first + i, byFamily, total: byFamily.reduce((sum, count) => sum + count, 0) };
  });
}

function countSources(table: EventTable, rows: Uint32Array): Summary['sources'] {
  const { source } = table.facets;
  const bySet = new Int32Array(source.sets.length);
  for (const row of rows) {
    const set = source.codes[row] ?? 0;
    bySet[set] = (bySet[set] ?? 0) + 1;
  }
  const counts = new Map<string, number>();
  bySet.forEach((count, set) => {
    if (count === 0) return;
    for (const name of source.valuesOf(set)) counts.set(name, (counts.get(name) ?? 0) + count);
  });
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
}

/** The year of a day number; events share days. */
function rememberYears(): (day: number) => number {
  const knownYears = new Map<number, number>();
  return (day) => {
    let year = knownYears.get(day);
    if (year === undefined) knownYears.set(day, (year = Number(fromDay(day).slice(0, 4))));
    return year;
  };
}

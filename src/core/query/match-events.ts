import { distanceKm } from '../gazetteer/distance.ts';
import { UNKNOWN, type Columns } from './columns.ts';
import { bitOf, CONDITIONS, isActive, sameCondition, type Condition } from './conditions.ts';
import { toDay } from './days.ts';
import type { ListColumn, SingleColumn } from './dictionary.ts';
import type { Area, Facet, Filter } from './filter.ts';
import { foldWords } from './fold-text.ts';

/** Whether a row meets one condition. */
type RowTest = (row: number) => boolean;

/** Which conditions each event fails: one bit a condition, 0 for an event that is shown. */
export interface Matches {
  readonly filter: Filter;
  readonly failures: Uint16Array;
}

/**
 * Tests all events against a filter. With the result of an earlier filter over the same columns only the conditions
 * that changed are tested again.
 */
export function matchEvents(columns: Columns, filter: Filter, earlier: Matches | null = null): Matches {
  const failures = earlier ? earlier.failures.slice() : new Uint16Array(columns.events.length);
  for (const condition of CONDITIONS) {
    if (earlier && sameCondition(earlier.filter, filter, condition)) continue;
    const bit = bitOf(condition);
    const test = isActive(filter, condition) ? rowTest(columns, filter, condition) : null;
    for (let row = 0; row < failures.length; row++) {
      const others = (failures[row] ?? 0) & ~bit;
      failures[row] = !test || test(row) ? others : others | bit;
    }
  }
  return { filter, failures };
}

function rowTest(columns: Columns, filter: Filter, condition: Condition): RowTest {
  if (condition === 'time') return timeTest(columns, filter);
  if (condition === 'area') return filter.area ? areaTest(columns, filter.area) : () => true;
  if (condition === 'toll') return tollTest(columns, filter);
  if (condition === 'text') return textTest(columns, filter.text);
  return facetTest(columns, condition, filter[condition]);
}

function facetTest(columns: Columns, facet: Facet, chosen: readonly string[]): RowTest {
  const column: SingleColumn | ListColumn = columns.facets[facet];
  const wanted = new Uint8Array(column.dictionary.values.length);
  for (const value of chosen) {
    const code = column.dictionary.codeOf(value);
    if (code > 0) wanted[code] = 1;
  }
  if (column.kind === 'single') return (row) => wanted[column.codes[row] ?? 0] === 1;
  return (row) => someCode(column, row, (code) => wanted[code] === 1);
}

function someCode(column: ListColumn, row: number, test: (code: number) => boolean): boolean {
  const end = column.offsets[row + 1] ?? 0;
  for (let i = column.offsets[row] ?? 0; i < end; i++) if (test(column.codes[i] ?? 0)) return true;
  return false;
}

/** In when any of the days on which it may have happened is in the range; an undated event is out. */
function timeTest({ startDay, endDay }: Columns, { time }: Filter): RowTest {
  const first = time ? (toDay(time.start) ?? -Infinity) : -Infinity;
  const last = time ? (toDay(time.end) ?? Infinity) : Infinity;
  return (row) => {
    const start = startDay[row] ?? UNKNOWN;
    return start !== UNKNOWN && start <= last && (endDay[row] ?? UNKNOWN) >= first;
  };
}

/**
 * By the event's point. A circle leaves out places wider than itself: "somewhere in the province" is not "within
 * 25 km of here". A box may cross the 180th meridian (`west > east`).
 */
function areaTest({ lat, lon, radiusKm }: Columns, area: Area): RowTest {
  if (area.kind === 'circle') {
    return (row) =>
      (radiusKm[row] ?? NaN) <= area.km &&
      distanceKm({ lat: lat[row] ?? NaN, lon: lon[row] ?? NaN }, area) <= area.km;
  }
  const { west, south, east, north } = area;
  return (row) => {
    const x = lon[row] ?? NaN;
    const y = lat[row] ?? NaN;
    const inLon = west <= east ? x >= west && x <= east : x >= west || x <= east;
    return y >= south && y <= north && inLon;
  };
}

function tollTest({ killed }: Columns, { minKilled, maxKilled }: Filter): RowTest {
  const min = minKilled ?? -Infinity;
  const max = maxKilled ?? Infinity;
  return (row) => {
    const count = killed[row] ?? UNKNOWN;
    return count !== UNKNOWN && count >= min && count <= max;
  };
}

/** All words must stand in the event's articles, in whichever of them. */
function textTest(columns: Columns, query: string): RowTest {
  const texts = columns.articleText();
  const holds = foldWords(query).map((word) =>
    Uint8Array.from(texts, (text) => (text.includes(word) ? 1 : 0)),
  );
  return (row) => holds.every((hold) => someCode(columns.articles, row, (code) => hold[code] === 1));
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_TYPES, FAMILIES, familyOf } from '../../src/core/events/families.ts';
import { FACETS } from '../../src/core/query/conditions.ts';
import { fromDay } from '../../src/core/query/days.ts';
import { NO_FILTER, type Filter } from '../../src/core/query/filter.ts';
import { CellGroup } from '../../src/core/query/live/cell-group.ts';
import { DayGroup } from '../../src/core/query/live/day-group.ts';
import { facetGroups } from '../../src/core/query/live/facet-group.ts';
import { LiveFilter } from '../../src/core/query/live/live-filter.ts';
import { TollGroup } from '../../src/core/query/live/toll-group.ts';
import { TotalsGroup } from '../../src/core/query/live/totals-group.ts';
import { ChunkBuilder } from '../../src/core/query/table/build-chunk.ts';
import type { CodedEvent } from '../../src/core/query/table/coded-event.ts';
import { EventTable } from '../../src/core/query/table/event-table.ts';
import { appendRows } from '../../src/core/query/table/take-in.ts';
import { articleAt, eventAt, idAt } from '../../src/core/query/table/read-event.ts';
import type { Article } from '../../src/core/model.ts';
import { codedEvents } from './coded-sample.ts';
import { makeArticles, makeDate, makeEvent } from './make-event.ts';
import { passing, valuesOf, type Shown } from './naive.ts';

const ARTICLE: Article = {
  id: 'a1',
  text: 'The market of Idlib.',
  source: 'South Post',
  publishedAt: '2016-05-19',
};
const RECORDS = [
  makeEvent({ id: 'r1', date: makeDate('2016-05-18') }),
  makeEvent({ id: 'r2', date: null, place: null, type: 'clash', actors: [] }),
];

/** One change of the filter, as a hand makes it: most of them move the dates. */
function changes(): fc.Arbitrary<Partial<Filter>> {
  const day = fc.integer({ min: 16_925, max: 16_965 });
  const time = fc
    .option(fc.tuple(day, fc.nat(20)), { freq: 6 })
    .map((span) => ({ time: span && { start: fromDay(span[0]), end: fromDay(span[0] + span[1]) } }));
  const some = <T extends string>(facet: string, ...values: T[]) =>
    fc.subarray(values).map((chosen): Partial<Filter> => ({ [facet]: chosen }));
  const box = { kind: 'box', west: 36, south: 34, east: 38, north: 35.5 } as const;
  const circle = { kind: 'circle', lat: 36, lon: 37, km: 30, label: '' } as const;
  return fc.oneof(
    { arbitrary: time, weight: 5 },
    some('family', 'air', 'ground'),
    some('type', 'airstrike', 'clash', 'shelling'),
    some('actor', 'Syrian Army', 'Islamic State', 'Nobody'),
    some('province', 'SY/Aleppo', 'SY/Idlib'),
    some('source', 'North Wire'),
    some('precision', 'none', 'city'),
    some('datePrecision', 'day', 'none'),
    fc.subarray([5, 6]).map((months): Partial<Filter> => ({ months })),
    fc.constantFrom('event', 'published').map((timeBasis): Partial<Filter> => ({ timeBasis })),
    fc.constantFrom<Partial<Filter>>(
      { area: null },
      { area: box },
      { area: circle },
      { minKilled: 1, maxKilled: null },
      { minKilled: null, maxKilled: 10 },
      { minKilled: null },
      { text: 'market' },
      { text: 'idlib' },
      { text: 'zawrs' },
      { text: '' },
    ),
  );
}

function chunkOf(events: readonly CodedEvent[]) {
  const builder = new ChunkBuilder('set');
  for (const event of events) builder.add(event);
  return builder.finish();
}

/** Every row as an event with the text that a search looks through. */
function everything(table: EventTable): Shown {
  return Array.from({ length: table.rows }, (_, row) => {
    const event = eventAt(table, row);
    if (!event) throw new Error(`no event in row ${String(row)}`);
    if (table.recordAt(row)) return { event, article: ARTICLE };
    const words = [table.texts.note.at(row), table.texts.citation.at(row), event.place?.name ?? ''];
    const text = [...words, ...event.actors.map(({ name }) => name)].join('\n');
    const { source } = table.facets;
    const [outlet] = source.valuesOf(source.codes[row] ?? 0);
    const { publishedAt } = articleAt(table, row);
    return {
      event,
      article: { id: event.id, text, source: outlet, ...(publishedAt ? { publishedAt } : {}) },
    };
  });
}

/** All that the groups say now, beside what a full count says. */
function expectRight(live: LiveFilter, groups: ReturnType<typeof makeGroups>): void {
  const { table, filter } = live;
  const all = everything(table);
  const shown = passing(all, filter);
  const rows = [...live.failures].flatMap((mask, row) => (mask === 0 ? [idAt(table, row)] : []));
  expect(rows).toEqual(shown.map(({ event }) => event.id));
  expect(live.read(groups.totals).values(table)).toEqual({
    shown: shown.length,
    all: all.length,
    withoutPlace: shown.filter(({ event }) => !event.place).length,
    withoutDate: shown.filter(({ event }) => !event.date).length,
  });
  for (const facet of FACETS) {
    const values = passing(all, filter, facet).flatMap((item) => valuesOf(item, facet));
    for (const { value, count } of live.read(groups.facets[facet]).values(table, filter))
      expect([facet, value, count]).toEqual([facet, value, values.filter((one) => one === value).length]);
    const listed = live.read(groups.facets[facet]).values(table, filter);
    expect(listed.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
  }
  const tolls = passing(all, filter, 'toll').map(({ event }) => event.casualties.killed?.min ?? -1);
  expect(live.read(groups.tolls).values().unstated).toBe(tolls.filter((killed) => killed < 0).length);
  expect(
    live
      .read(groups.tolls)
      .values()
      .buckets.map(({ count }) => count),
  ).toEqual([
    tolls.filter((killed) => killed === 0).length,
    tolls.filter((killed) => killed > 0 && killed < 10).length,
    tolls.filter((killed) => killed >= 10 && killed < 50).length,
    tolls.filter((killed) => killed >= 50).length,
  ]);
  expectDays(live, groups.days, passing(all, filter, 'time'), all);
  expectCells(live, groups.cells, shown);
}

function expectDays(live: LiveFilter, group: DayGroup, shown: Shown, all: Shown): void {
  const span = { first: 16_900, last: 17_020 };
  const { bins } = live.read(group).histogram(span, 200);
  const dated = (items: Shown) => items.filter(({ event }) => event.date).length;
  FAMILIES.forEach((family, i) => {
    const inBins = bins.reduce((sum, bin) => sum + (bin.solid[i] ?? 0) + (bin.hatched[i] ?? 0), 0);
    const expected = shown.filter(({ event }) => event.date && familyOf(event.type) === family).length;
    expect(inBins).toBeCloseTo(expected, 5);
  });
  expect(bins.reduce((sum, bin) => sum + bin.silhouette, 0)).toBeCloseTo(dated(all), 5);
  for (const { first, solid } of bins) {
    const day = fromDay(first);
    const onDay = shown.filter(({ event }) => event.date?.start === day && event.date.end === day);
    expect(solid.reduce((sum, count) => sum + count, 0)).toBe(onDay.length);
  }
}

/** Cell 0 holds what is west of 40 degrees, cell 1 the rest. */
function expectCells(live: LiveFilter, group: CellGroup, shown: Shown): void {
  const cells = live.read(group);
  [0, 1].forEach((cell) => {
    const inside = shown.filter(({ event }) => event.place && event.place.lon >= 40 === (cell === 1));
    expect(cells.counts[cell]).toBe(inside.length);
    expect([...cells.typesOf(cell)]).toEqual(
      EVENT_TYPES.map((type) => inside.filter(({ event }) => event.type === type).length),
    );
    if (inside.length === 1) expect(idAt(live.table, cells.onlyRow(cell))).toBe(inside[0]?.event.id);
    else expect(cells.onlyRow(cell)).toBe(-1);
    const places = new Set(
      inside.map(({ event }) => JSON.stringify({ ...event.place, text: '', confidence: 1 })),
    );
    const only = live.table.places.read(cells.onlyPlace(cell));
    if (places.size === 1) expect(only?.lon).toBe(inside[0]?.event.place?.lon);
    else expect(only).toBeNull();
  });
}

function makeGroups(table: EventTable) {
  const cellOf = Uint32Array.from({ length: table.places.size }, (_, place) =>
    place === 0 ? 0xffffffff : (table.places.lon[place] ?? 0) >= 40 ? 1 : 0,
  );
  return {
    facets: facetGroups(),
    totals: new TotalsGroup(),
    tolls: new TollGroup(),
    days: new DayGroup(),
    cells: new CellGroup(cellOf, 2),
  };
}

function filled(events: readonly CodedEvent[]): EventTable {
  const table = new EventTable();
  appendRows(table, chunkOf(events));
  table.setRecords(RECORDS, makeArticles(ARTICLE));
  return table;
}

describe('counts that follow the filter', () => {
  it('are those of a full count after any sequence of changes', () => {
    fc.assert(
      fc.property(codedEvents(25), fc.array(changes(), { maxLength: 12 }), (events, steps) => {
        const table = filled(events);
        const live = new LiveFilter(table);
        const groups = makeGroups(table);
        let filter = NO_FILTER;
        live.apply(filter);
        expectRight(live, groups);
        for (const step of steps) {
          filter = { ...filter, ...step };
          live.apply(filter);
          expectRight(live, groups);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are right as well when nobody read them for a while', () => {
    fc.assert(
      fc.property(
        codedEvents(25),
        fc.array(fc.array(changes(), { maxLength: 8 }), { maxLength: 4 }),
        (events, rounds) => {
          const table = filled(events);
          const live = new LiveFilter(table);
          const groups = makeGroups(table);
          let filter = NO_FILTER;
          for (const steps of rounds) {
            for (const step of steps) live.apply((filter = { ...filter, ...step }));
            if (steps.length === 0) live.apply(filter);
            expectRight(live, groups);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('take in rows that arrive while a filter is set', () => {
    fc.assert(
      fc.property(codedEvents(10), codedEvents(10), fc.array(changes(), { maxLength: 4 }), (a, b, steps) => {
        const table = filled(a);
        const live = new LiveFilter(table);
        let filter = NO_FILTER;
        for (const step of steps) live.apply((filter = { ...filter, ...step }));
        appendRows(table, chunkOf(b));
        live.apply(filter);
        expectRight(live, makeGroups(table));
        expect(table.rows).toBe(a.length + b.length + RECORDS.length);
      }),
      { numRuns: 40 },
    );
  });
});

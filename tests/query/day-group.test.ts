import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAMILIES } from '../../src/core/events/families.ts';
import { DayGroup, type Histogram } from '../../src/core/query/live/day-group.ts';
import { LiveFilter } from '../../src/core/query/live/live-filter.ts';
import { tableOf } from '../../src/core/query/table/event-table.ts';
import { addMonths, fromDay, toDay } from '../../src/core/query/days.ts';
import { NO_FILTER, type Filter } from '../../src/core/query/filter.ts';
import { binEdges, binIndex, chooseUnit } from '../../src/core/query/time-bins.ts';
import { countOutside, homeWindow } from '../../src/core/query/time-extent.ts';
import type { LinkedEvent } from '../../src/core/model.ts';
import { makeDate, makeEvent } from './make-event.ts';

const AIR = FAMILIES.indexOf('air');

function histogram(
  events: LinkedEvent[],
  first: string,
  last: string,
  max: number,
  filter: Partial<Filter> = {},
) {
  const live = new LiveFilter(tableOf(events, new Map()));
  live.apply({ ...NO_FILTER, ...filter });
  return live.read(new DayGroup()).histogram({ first: day(first), last: day(last) }, max);
}

function day(iso: string): number {
  const number = toDay(iso);
  if (number === null) throw new Error(`not a day: ${iso}`);
  return number;
}

function sum({ bins }: Histogram): number {
  return bins.reduce((total, bin) => total + bin.total, 0);
}

describe('days', () => {
  it.each(['2016-02-29', '1970-01-01', '1969-12-31', '9999-12-31', '1900-03-01'])('%s survives', (iso) => {
    expect(fromDay(day(iso))).toBe(iso);
  });

  it.each(['2015-02-29', '2016-13-01', '0000-01-01', '2016-5-1', '2016', '', 'soon'])(
    '%j is no day',
    (iso) => {
      expect(toDay(iso)).toBeNull();
    },
  );

  it.each([
    ['2016-01-31', 1, '2016-02-29'],
    ['2016-03-31', -1, '2016-02-29'],
    ['2016-12-15', 1, '2017-01-15'],
  ])('%s and %i months is %s', (from, count, to) => {
    expect(fromDay(addMonths(day(from), count))).toBe(to);
  });
});

describe('bins of time', () => {
  it.each([
    ['2016-05-01', '2016-05-31', 60, 'day'],
    ['2016-01-01', '2016-12-31', 60, 'week'],
    ['2015-01-01', '2018-12-31', 60, 'month'],
    ['1900-01-01', '2018-12-31', 60, 'year'],
  ] as const)('%s to %s in at most %i bins is cut by %s', (first, last, max, unit) => {
    expect(chooseUnit({ first: day(first), last: day(last) }, max)).toBe(unit);
  });

  it('begins weeks on Monday', () => {
    const edges = binEdges({ first: day('2016-05-18'), last: day('2016-05-24') }, 'week');
    expect([...edges].map(fromDay)).toEqual(['2016-05-16', '2016-05-23', '2016-05-30']);
  });

  it('holds every day of the span in exactly the bin whose edges enclose it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -30_000, max: 30_000 }),
        fc.nat(4000),
        fc.constantFrom('day', 'week', 'month', 'year'),
        (first, length, unit) => {
          const edges = binEdges({ first, last: first + length }, unit);
          const at = first + Math.floor(length / 2);
          const index = binIndex(edges, at);
          expect(edges[index]).toBeLessThanOrEqual(at);
          expect(edges[index + 1]).toBeGreaterThan(at);
        },
      ),
    );
  });
});

describe('binTimeline', () => {
  it('puts an exact day into one solid bar', () => {
    const { unit, bins } = histogram([makeEvent()], '2016-05-01', '2016-05-31', 40);
    expect(unit).toBe('day');
    expect(bins.filter((bin) => bin.total > 0)).toEqual([
      expect.objectContaining({ first: day('2016-05-16'), last: day('2016-05-16'), total: 1 }),
    ]);
    expect(bins[15]?.solid[AIR]).toBe(1);
  });

  it('spreads a year over its months, hatched, with no spike on the first of January', () => {
    const year = makeEvent({ date: makeDate('2016-01-01', '2016-12-31', 'year') });
    const { bins } = histogram([year], '2016-01-01', '2016-12-31', 20);
    expect(bins).toHaveLength(12);
    expect(bins.every((bin) => bin.solid[AIR] === 0)).toBe(true);
    expect(bins[0]?.hatched[AIR]).toBeCloseTo(31 / 366);
    expect(bins[1]?.hatched[AIR]).toBeCloseTo(29 / 366);
  });

  it('keeps a month hatched even in a bin that holds all of it', () => {
    const month = makeEvent({ date: makeDate('2016-05-01', '2016-05-31', 'month') });
    expect(histogram([month], '2016-01-01', '2016-12-31', 20).bins[4]?.hatched[AIR]).toBeCloseTo(1);
  });

  it('leaves the time condition out, and keeps all events as the silhouette', () => {
    const events = [makeEvent({ id: 'a' }), makeEvent({ id: 'b', type: 'clash' })];
    const filter: Partial<Filter> = { family: ['air'], time: { start: '2010-01-01', end: '2010-01-02' } };
    const { bins, max } = histogram(events, '2016-05-16', '2016-05-16', 10, filter);
    expect(bins[0]).toMatchObject({ total: 1, silhouette: 2 });
    expect(max).toBe(2);
  });

  it('clips what began before the window', () => {
    const month = makeEvent({ date: makeDate('2016-04-01', '2016-04-30', 'month') });
    const { bins } = histogram([month], '2016-04-16', '2016-04-30', 40);
    expect(bins).toHaveLength(15);
    for (const bin of bins) expect(bin.hatched[AIR]).toBeCloseTo(1 / 30);
  });

  it('loses and invents no event, whatever the spans and the bins', () => {
    const event = fc
      .tuple(fc.integer({ min: 10_000, max: 20_000 }), fc.nat(800), fc.constantFrom('day', 'month', 'year'))
      .map(([first, length, precision]) =>
        makeEvent({ date: makeDate(fromDay(first), fromDay(first + length), precision as 'day') }),
      );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), fc.integer({ min: 1, max: 500 }), (events, max) => {
        const result = histogram(events, fromDay(10_000), fromDay(20_800), max);
        expect(sum(result)).toBeCloseTo(events.length, 6);
      }),
    );
  });
});

describe('the window on which the timeline opens', () => {
  const year = Array.from({ length: 100 }, (_, i) =>
    makeEvent({ id: `e${i}`, date: makeDate(fromDay(day('2016-01-01') + i)) }),
  );

  it('is the whole extent when the events lie close', () => {
    const table = tableOf(year, new Map());
    expect(homeWindow(table)).toEqual(table.extent());
  });

  it('leaves out a few events from long before, and counts them', () => {
    const table = tableOf([...year, makeEvent({ date: makeDate('1982-02-02') })], new Map());
    const home = homeWindow(table);
    expect(home?.first).toBeGreaterThan(day('2015-12-01'));
    expect(home && countOutside(table, home)).toEqual({ before: 1, after: 0 });
  });

  it('is nothing without dates', () => {
    expect(homeWindow(tableOf([makeEvent({ date: null })], new Map()))).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../src/core/query/filter.ts';
import { compareSides } from '../../src/core/query/summary/compare.ts';
import { summarise } from '../../src/core/query/summary/summarise.ts';
import { tableOf } from '../../src/core/query/table/event-table.ts';
import { makeArticles, makeDate, makeEvent, makePlace } from './make-event.ts';

const idlib = makePlace({ name: 'Idlib', admin1: 'Idlib', lat: 35.93, lon: 36.63 });
const EVENTS = [
  makeEvent({
    id: 'a',
    article: 'n',
    date: makeDate('2015-03-01'),
    casualties: { killed: { min: 2, max: 5, text: '' } },
  }),
  makeEvent({ id: 'b', article: 's', date: makeDate('2017-03-09'), place: idlib, casualties: {} }),
  makeEvent({
    id: 'c',
    type: 'clash',
    article: 'n',
    date: makeDate('2017-04-01', '2017-04-30', 'month'),
    casualties: { killed: { min: 30, max: null, text: 'at least 30' } },
  }),
  makeEvent({ id: 'd', type: 'clash', article: 'n', date: null, casualties: {} }),
];
const ARTICLES = makeArticles(
  { id: 'n', text: '', source: 'North Wire' },
  { id: 's', text: '', source: 'South Post' },
);
const TABLE = tableOf(EVENTS, ARTICLES);

describe('summarise', () => {
  const all = summarise(TABLE, Uint32Array.of(0, 1, 2, 3));

  it('adds up tolls, and says how many events state one', () => {
    expect(all.killed).toEqual({ min: 32, max: null, stated: 2 });
    expect(summarise(TABLE, Uint32Array.of(0, 1)).killed).toEqual({ min: 2, max: 5, stated: 1 });
  });

  it('takes nothing stated for nothing known', () => {
    expect(summarise(TABLE, Uint32Array.of(1, 3)).killed).toEqual({ min: 0, max: 0, stated: 0 });
  });

  it('lists every year from the first to the last, also one in which nothing happened', () => {
    expect(all.years.map(({ year, total }) => [year, total])).toEqual([
      [2015, 1],
      [2016, 0],
      [2017, 2],
    ]);
    expect(all.withoutDate).toBe(1);
  });

  it('counts types and outlets, the most frequent first', () => {
    expect(all.types).toEqual([
      { type: 'airstrike', count: 2 },
      { type: 'clash', count: 2 },
    ]);
    expect(all.sources).toEqual([
      { name: 'North Wire', count: 3 },
      { name: 'South Post', count: 1 },
    ]);
  });

  it('has nothing to say of no events', () => {
    const none = summarise(TABLE, new Uint32Array(0));
    expect(none).toMatchObject({ events: 0, types: [], years: [], sources: [], withoutDate: 0 });
  });
});

describe('compareSides', () => {
  it('sets two periods side by side, in bins of one unit and on one scale', () => {
    const compared = compareSides(
      TABLE,
      NO_FILTER,
      [
        { time: { start: '2015-01-01', end: '2015-12-31' } },
        { time: { start: '2017-01-01', end: '2017-12-31' } },
      ],
      40,
    );
    const [early, late] = compared.sides;
    expect([early.summary.events, late.summary.events]).toEqual([1, 2]);
    expect(compared.unit).toBe('month');
    expect([early.bins.length, late.bins.length]).toEqual([12, 12]);
    expect(early.bins[2]?.total).toBe(1);
    expect(late.bins[2]?.total).toBe(1);
    expect(compared.max).toBeCloseTo(1);
  });

  it('sets two areas side by side over the same days, within the other conditions', () => {
    const compared = compareSides(
      TABLE,
      { ...NO_FILTER, type: ['airstrike'] },
      [{ province: ['SY/Aleppo'] }, { province: ['SY/Idlib'] }],
      40,
    );
    const [aleppo, north] = compared.sides;
    expect([aleppo.summary.events, north.summary.events]).toEqual([1, 1]);
    expect(aleppo.bins.map(({ first }) => first)).toEqual(north.bins.map(({ first }) => first));
  });

  it('keeps the unit of the longer side', () => {
    const { unit, sides } = compareSides(
      TABLE,
      NO_FILTER,
      [
        { time: { start: '2017-03-09', end: '2017-03-09' } },
        { time: { start: '2015-01-01', end: '2017-12-31' } },
      ],
      40,
    );
    expect(unit).toBe('month');
    expect(sides[0].bins).toHaveLength(1);
  });
});

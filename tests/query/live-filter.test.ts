import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainEmpty } from '../../src/core/query/live/explain-empty.ts';
import { facetGroups } from '../../src/core/query/live/facet-group.ts';
import { LiveFilter } from '../../src/core/query/live/live-filter.ts';
import { idAt } from '../../src/core/query/table/read-event.ts';
import { tableOf } from '../../src/core/query/table/event-table.ts';
import { NO_FILTER, type Filter } from '../../src/core/query/filter.ts';
import { makeArticles, makeDate, makeEvent, makePlace } from './make-event.ts';

const EVENTS = [
  makeEvent({ id: 'strike', article: 'a1' }),
  makeEvent({
    id: 'clash',
    type: 'clash',
    status: 'claimed',
    article: 'a2',
    date: makeDate('2016-06-01', '2016-06-30', 'month'),
    place: makePlace({ name: 'Idlib', admin1: 'Idlib', lat: 35.93, lon: 36.63 }),
    actors: [
      { name: 'Syrian Army', role: 'party' },
      { name: 'Ahrar al-Sham', role: 'party' },
    ],
    casualties: { killed: { min: 20, max: null, text: 'at least 20' } },
  }),
  makeEvent({
    id: 'province',
    type: 'shelling',
    article: 'a1',
    place: makePlace({ precision: 'admin1', radiusKm: 90 }),
    casualties: {},
  }),
  makeEvent({
    id: 'bare',
    type: 'statement',
    article: 'a2',
    date: null,
    place: null,
    actors: [],
    casualties: {},
  }),
];
const ARTICLES = makeArticles(
  {
    id: 'a1',
    title: 'Strike on a market',
    text: 'Jets hit Dayr az-Zawr’s market.',
    source: 'North Wire',
    publishedAt: '2016-05-17',
  },
  { id: 'a2', text: 'Fighting near Idlib, الأتارب', source: 'South Post', publishedAt: '2016-07-01' },
);
const TABLE = tableOf(EVENTS, ARTICLES);

function live(change: Partial<Filter>): LiveFilter {
  const filter = new LiveFilter(TABLE);
  filter.apply({ ...NO_FILTER, ...change });
  return filter;
}

function shown(change: Partial<Filter>): string[] {
  return [...live(change).failures].flatMap((mask, row) => (mask === 0 ? [idAt(TABLE, row)] : []));
}

function countFacets(change: Partial<Filter>) {
  const filter = live(change);
  const { type, family, status, actor } = facetGroups();
  const values = (group: typeof type) => filter.read(group).values(TABLE, filter.filter);
  return { type: values(type), family: values(family), status: values(status), actor: values(actor) };
}

function remedies(change: Partial<Filter>) {
  const { filter, failures } = live(change);
  return explainEmpty(filter, failures);
}

describe('what a filter lets through', () => {
  it.each<[string, Partial<Filter>, string[]]>([
    ['nothing asked', {}, ['strike', 'clash', 'province', 'bare']],
    ['one family', { family: ['air'] }, ['strike']],
    ['two families', { family: ['air', 'ground'] }, ['strike', 'clash']],
    ['a type', { type: ['shelling'] }, ['province']],
    ['a status', { status: ['claimed'] }, ['clash']],
    ['a value that nothing has', { status: ['denied'] }, []],
    ['a province', { province: ['SY/Idlib'] }, ['clash']],
    ['any of several actors', { actor: ['Ahrar al-Sham'] }, ['clash']],
    ['an outlet', { source: ['North Wire'] }, ['strike', 'province']],
    ['no place at all', { precision: ['none'] }, ['bare']],
    ['a range that meets part of a month', { time: { start: '2016-06-30', end: '2016-07-09' } }, ['clash']],
    ['the day before', { time: { start: '2016-05-15', end: '2016-05-15' } }, []],
    ['a month of any year', { months: [6] }, ['clash']],
    ['two months', { months: [5, 6] }, ['strike', 'clash', 'province']],
    ['a month in which nothing happened', { months: [7] }, []],
    [
      'the days of publication',
      { time: { start: '2016-05-17', end: '2016-05-17' }, timeBasis: 'published' },
      ['strike', 'province'],
    ],
    ['a month of publication', { months: [7], timeBasis: 'published' }, ['clash', 'bare']],
    ['a smallest toll; an unknown toll is out', { minKilled: 4 }, ['clash']],
    ['a largest toll; an unknown toll is out', { maxKilled: 10 }, ['strike']],
    ['a word of the headline', { text: 'MARKET' }, ['strike', 'province']],
    ['a word across marks', { text: 'zawrs' }, ['strike', 'province']],
    ['Arabic with another alef', { text: 'الاتارب' }, ['clash', 'bare']],
    ['words that no article has together', { text: 'market idlib' }, []],
    ['marks only ask nothing', { text: ' ’ ' }, ['strike', 'clash', 'province', 'bare']],
    ['two conditions at once', { family: ['air', 'ground'], minKilled: 10 }, ['clash']],
  ])('%s', (_, change, expected) => {
    expect(shown(change)).toEqual(expected);
  });

  it('takes a box by the point, also across the 180th meridian', () => {
    const box = { kind: 'box', west: 37, south: 36, east: 38, north: 37 } as const;
    expect(shown({ area: box })).toEqual(['strike', 'province']);
    expect(shown({ area: { ...box, west: 170, east: -170 } })).toEqual([]);
    expect(shown({ area: { ...box, west: 30, east: -170 } })).toEqual(['strike', 'province']);
  });

  it('leaves places wider than a circle out of it', () => {
    expect(shown({ area: { kind: 'circle', lat: 36.2, lon: 37.2, km: 25, label: 'Aleppo' } })).toEqual([
      'strike',
    ]);
  });

  it('takes a polygon by the point, and leaves out places wider than it', () => {
    const corners = [
      [36.9, 36],
      [37.4, 36],
      [37.4, 36.5],
    ] as const;
    expect(shown({ area: { kind: 'polygon', points: corners, label: '' } })).toEqual(['strike']);
    const beside = corners.map(([lon, lat]) => [lon, lat + 0.3] as const);
    expect(shown({ area: { kind: 'polygon', points: beside, label: '' } })).toEqual([]);
  });

  it('gives the same whatever the filter was before', () => {
    fc.assert(
      fc.property(filters(), filters(), (a, b) => {
        const moved = live(a);
        moved.apply(b);
        expect(moved.failures).toEqual(live(b).failures);
      }),
    );
  });

  it('never shows more when a condition is added', () => {
    fc.assert(
      fc.property(filters(), (filter) => {
        const without = shown({ ...filter, text: '' });
        for (const id of shown(filter)) expect(without).toContain(id);
      }),
    );
  });
});

describe('facets', () => {
  it('counts a facet with its own condition left out, and the others kept', () => {
    const counts = countFacets({ family: ['air'], minKilled: 1 });
    expect(counts.family.map(({ value, count, chosen }) => [value, count, chosen])).toEqual([
      ['air', 1, true],
      ['ground', 1, false],
    ]);
    expect(counts.status).toEqual([{ value: 'reported', count: 1, chosen: false }]);
  });

  it('keeps a chosen value listed that nothing has', () => {
    const counts = countFacets({ actor: ['Nobody'] });
    expect(counts.actor).toContainEqual({ value: 'Nobody', count: 0, chosen: true });
  });

  it('tells how many a click would show, for any filter', () => {
    fc.assert(
      fc.property(filters(), (filter) => {
        const counts = countFacets(filter);
        for (const { value, count } of counts.type) {
          expect(shown({ ...filter, type: [value as never] })).toHaveLength(count);
        }
      }),
    );
  });
});

describe('explainEmpty', () => {
  it('names the one condition that brings events back', () => {
    const found = remedies({ family: ['air'], time: { start: '2016-06-01', end: '2016-06-30' } });
    expect(found).toEqual([
      { condition: 'family', count: 1 },
      { condition: 'time', count: 1 },
    ]);
  });

  it('names none where it takes two', () => {
    expect(remedies({ status: ['denied'], minKilled: 1000 })).toEqual([]);
  });

  it('is right about every count', () => {
    fc.assert(
      fc.property(filters(), (filter) => {
        fc.pre(shown(filter).length === 0);
        for (const { condition, count } of remedies(filter)) {
          if (condition === 'text') expect(shown({ ...filter, text: '' })).toHaveLength(count);
          if (condition === 'family') expect(shown({ ...filter, family: [] })).toHaveLength(count);
        }
      }),
    );
  });
});

function filters(): fc.Arbitrary<Filter> {
  const some = <T extends string>(...values: T[]) => fc.subarray(values);
  return fc.record({
    family: some('air', 'ground', 'talks'),
    type: some('airstrike', 'clash', 'siege'),
    status: some('reported', 'claimed', 'denied'),
    country: some('SY', 'IQ'),
    province: some('SY/Aleppo', 'SY/Idlib'),
    actor: some('Syrian Army', 'Nobody'),
    source: some('North Wire', 'South Post'),
    precision: some('city', 'admin1', 'none'),
    datePrecision: some('day', 'month', 'none'),
    time: fc.constantFrom(null, { start: '2016-05-16', end: '2016-06-02' }),
    timeBasis: fc.constantFrom('event', 'published'),
    months: fc.subarray([5, 6, 12]),
    area: fc.constantFrom(null, { kind: 'box' as const, west: 36, south: 35, east: 37, north: 36 }),
    minKilled: fc.constantFrom(null, 0, 5),
    maxKilled: fc.constantFrom(null, 10),
    text: fc.constantFrom('', 'market', 'idlib'),
  });
}

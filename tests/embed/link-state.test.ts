import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_TYPES, FAMILIES } from '../../src/core/events/families.ts';
import type { ArticleId, EventId } from '../../src/core/model.ts';
import { NO_FILTER, type Filter } from '../../src/core/query/filter.ts';
import { NO_LINK, readLink, writeLink, type LinkState } from '../../src/embed/link-state.ts';
import { DRAWERS, LAYERS } from '../../src/state/store.ts';

describe('a link', () => {
  it('of the plain map is empty', () => {
    expect(writeLink(NO_LINK)).toBe('');
    expect(readLink('')).toEqual({ state: NO_LINK, ignored: [] });
  });

  it('reads like the filter that it stands for', () => {
    const filter: Filter = {
      ...NO_FILTER,
      time: { start: '2016-05-01', end: '2016-05-31' },
      family: ['air', 'blast'],
      province: ['SY/Deir ez-Zor'],
      minKilled: 10,
    };
    const link = writeLink({ ...NO_LINK, filter, theme: 'dark' });
    expect(link).toBe(
      '#v=1&time=2016-05-01~2016-05-31&family=air~blast&province=SY/Deir+ez-Zor&min-killed=10&theme=dark',
    );
    expect(readLink(link).state.filter).toEqual(filter);
  });

  it('keeps the corners of a polygon', () => {
    const points = [
      [36, 34],
      [38.5, 34],
      [37, 36.25],
    ] as const;
    const filter: Filter = { ...NO_FILTER, area: { kind: 'polygon', label: '', points } };
    const link = writeLink({ ...NO_LINK, filter });
    expect(link).toBe('#v=1&area=polygon~~36~34~38.5~34~37~36.25');
    expect(readLink(link)).toEqual({ state: { ...NO_LINK, filter }, ignored: [] });
  });

  it.each([
    ['#family=air&family=nonsense', ['family']],
    ['#time=2016-02-30~2016-03-01', ['time']],
    ['#time=2017-01-01~2016-01-01', ['time']],
    ['#map=95~10~5', ['map']],
    ['#map=35~10~0', ['map']],
    ['#theme=neon&colour=red', ['theme', 'colour']],
    ['#v=99', ['v']],
    ['#lang=xx&lang=AR', ['lang', 'lang']],
    ['#event=<script>', ['event']],
    ['#min-killed=-4', ['min-killed']],
    ['#open=kitchen', ['open']],
    ['#spot=36~37~city~SY~Aleppo', ['spot']],
    ['#spot=96~37~city~SY~Aleppo~Aleppo', ['spot']],
    ['#spot=36~37~somewhere~SY~Aleppo~Aleppo', ['spot']],
    ['#layers=density~gravity', ['layers']],
    ['#layers=', ['layers']],
    ['#timeline=2017-01-01', ['timeline']],
    ['#timeline=2016-01-01~2016-02-01~2016-03-01', ['timeline']],
    ['#follow=me', ['follow']],
    ['#report=', ['report']],
    ['#months=0~13', ['months']],
    ['#months=', ['months']],
    ['#time-of=tomorrow', ['time-of']],
    ['#__proto__=x&constructor=y', ['__proto__', 'constructor']],
    ['#area=1~2~3', ['area']],
    ['#area=polygon~~36~34~38~34', ['area']],
    ['#area=polygon~~36~34~38~34~37~99', ['area']],
    ['#%E0%A4%A=1', ['�A']],
  ])('ignores what it cannot use in %s, and says so', (hash, ignored) => {
    expect(readLink(hash).ignored).toEqual(
      ignored.map((name) => (name === '�A' ? expect.any(String) : name)),
    );
  });

  it('keeps the good parameters of a broken link', () => {
    const { state } = readLink('#v=1&theme=neon&family=talks&map=a~b~c');
    expect(state.filter.family).toEqual(['talks']);
    expect(state.map).toBeNull();
  });

  const name = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => !text.includes('~'));
  const degrees = (limit: number) =>
    fc.integer({ min: -limit * 100, max: limit * 100 }).map((value) => value / 100);
  const beside: fc.Arbitrary<Pick<LinkState, 'drawer' | 'tray' | 'place'>> = fc.oneof(
    fc.record({
      drawer: fc.constantFrom(null, ...DRAWERS.filter((drawer) => drawer !== 'place')),
      tray: fc.constant('all' as const),
      place: fc.constant(null),
    }),
    fc.record({
      drawer: fc.constant('list' as const),
      tray: fc.constantFrom('no-place', 'no-date'),
      place: fc.constant(null),
    }),
    fc.record({
      drawer: fc.constant('place' as const),
      tray: fc.constant('all' as const),
      place: fc.record({
        lat: degrees(90),
        lon: degrees(180),
        precision: fc.constantFrom('exact', 'city', 'admin1'),
        country: fc.constantFrom(null, 'SY'),
        admin1: fc.option(name),
        name,
      }),
    }),
  );
  const others: fc.Arbitrary<Omit<LinkState, 'drawer' | 'tray' | 'place'>> = fc.record({
    filter: fc.record({
      family: fc.subarray([...FAMILIES]),
      type: fc.subarray([...EVENT_TYPES]),
      status: fc.subarray(['reported', 'claimed', 'denied', 'planned', 'background'] as const),
      country: fc.uniqueArray(name),
      province: fc.uniqueArray(name),
      actor: fc.uniqueArray(name),
      source: fc.uniqueArray(name),
      precision: fc.subarray(['exact', 'city', 'none'] as const),
      datePrecision: fc.subarray(['day', 'year', 'none'] as const),
      time: fc.constantFrom(null, { start: '2015-01-01', end: '2018-12-31' }),
      timeBasis: fc.constantFrom('event', 'published'),
      months: fc.subarray([1, 2, 3, 11, 12]),
      area: fc.oneof(
        fc.constant(null),
        fc
          .tuple(degrees(180), degrees(90), degrees(180))
          .map(([west, south, east]) => ({ kind: 'box' as const, west, south, east, north: 90 })),
        fc
          .tuple(degrees(90), degrees(180))
          .map(([lat, lon]) => ({ kind: 'circle' as const, lat, lon, km: 25, label: 'Raqqa' })),
      ),
      minKilled: fc.option(fc.nat(9999)),
      maxKilled: fc.option(fc.nat(9999)),
      text: fc.string({ maxLength: 40 }).filter((text) => text === '' || text.trim() !== ''),
    }),
    event: fc.constantFrom(null, 'e1a2b3' as EventId),
    article: fc.constantFrom(null, 'news.example/2016/05/16' as ArticleId),
    map: fc.option(
      fc.record({ lat: degrees(90), lon: degrees(180), km: fc.integer({ min: 1, max: 20000 }) }),
    ),
    follow: fc.boolean(),
    layers: fc.subarray([...LAYERS]),
    timeline: fc.constantFrom(null, { start: '2015-01-01', end: '2018-12-31' }),
    theme: fc.constantFrom('system', 'light', 'dark'),
    language: fc.constantFrom(null, 'en', 'ar', 'fr', 'uk'),
  });

  const states = fc.tuple(others, beside).map(([one, two]): LinkState => ({ ...one, ...two }));

  it('comes back as it was written', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(readLink(writeLink(state))).toEqual({ state, ignored: [] });
      }),
    );
  });

  it('never throws, whatever stands in it', () => {
    fc.assert(fc.property(fc.string(), (hash) => void readLink(hash)));
  });
});

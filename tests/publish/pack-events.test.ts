import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LinkedEvent } from '../../src/core/model.ts';
import type { PublishedPart } from '../../src/core/published/format.ts';
import { readEvents } from '../../src/core/published/read-part.ts';
import { uniteReports } from '../../src/core/linking/unite-reports.ts';
import { packEvents } from '../../src/publish/corpus/pack-events.ts';
import { makeArticles, makeDate, makeEvent } from '../query/make-event.ts';

const LIMITS = { headBytes: 3000, partBytes: 12_000 };
const ARTICLES = makeArticles(
  { id: 'a1', text: 'One.' },
  { id: 'a2', text: 'Two, in many more words than one.' },
);

/** As the merger makes them, so that reading them again gives the same. */
const event = (id: string, day: string | null, article = 'a1'): LinkedEvent => {
  const { reports } = makeEvent({ id, article, date: day === null ? null : makeDate(day) });
  return uniteReports(reports, []);
};
const partsOf = (packed: ReturnType<typeof packEvents>): PublishedPart[] =>
  [packed.head, ...packed.older].map(({ json }) => JSON.parse(json) as PublishedPart);

describe('packing events', () => {
  it('puts the newest in the head, and the rest by year, undated ones last', () => {
    const events = ['2016-05-01', '2016-04-01', '2015-03-01', '2014-03-01', null].flatMap((day, i) =>
      [0, 1, 2].map((n) => event(`e${i}${n}`, day)),
    );
    const { head, older } = packEvents(events, ARTICLES, LIMITS);
    expect(head.ref).toMatchObject({ last: '2016-05-01' });
    expect(head.ref.bytes).toBeLessThan(LIMITS.headBytes + 500);
    expect(older.map(({ name }) => name)).toEqual(
      ['2016', '2015', '2014', 'undated'].slice(4 - older.length),
    );
    expect(older.at(-1)?.ref).toMatchObject({ events: 3, first: null, last: null });
  });

  it('cuts a year that is too large into months, and a month into pieces', () => {
    const many = Array.from({ length: 40 }, (_, i) => event(`e${i}`, i < 30 ? '2015-05-02' : '2015-04-01'));
    const { older } = packEvents([event('new', '2016-01-01'), ...many], ARTICLES, {
      ...LIMITS,
      headBytes: 1,
    });
    const names = older.map(({ name }) => name);
    expect(names).toContain('2015-05.1');
    expect(names).toContain('2015-05.2');
    expect(names.some((name) => name.startsWith('2015-04'))).toBe(true);
  });

  it('leaves the files of other years as they are when events come in', () => {
    const old = Array.from({ length: 8 }, (_, i) => event(`o${i}`, '2013-05-02'));
    const recent = Array.from({ length: 8 }, (_, i) => event(`r${i}`, '2015-05-02'));
    const before = packEvents([...old, ...recent], ARTICLES, LIMITS);
    const after = packEvents([event('x', '2016-01-01'), ...recent, ...old], ARTICLES, LIMITS);
    const year = (packed: ReturnType<typeof packEvents>) =>
      packed.older.find(({ name }) => name === '2013')?.json;
    expect(year(after)).toBe(year(before));
    expect(year(after)).toBeDefined();
  });

  it('loses nothing, doubles nothing and does not mind the order', () => {
    const day = fc.option(
      fc.integer({ min: 0, max: 2000 }).map((n) => new Date(n * 864e5 + 1.3e12).toISOString().slice(0, 10)),
    );
    const some = fc.uniqueArray(fc.tuple(fc.nat(9999), day, fc.constantFrom('a1', 'a2')), {
      selector: ([n]) => n,
      maxLength: 40,
    });
    fc.assert(
      fc.property(some, (rows) => {
        const events = rows.map(([n, iso, article]) => event(`e${n}`, iso, article));
        const packed = packEvents(events, ARTICLES, LIMITS);
        const back = partsOf(packed).flatMap(readEvents);
        const byId = (a: LinkedEvent, b: LinkedEvent): number => (a.id < b.id ? -1 : 1);
        expect(back.sort(byId)).toEqual([...events].sort(byId));
        expect(packEvents([...events].reverse(), ARTICLES, LIMITS)).toEqual(packed);
        for (const { articles, events: own } of partsOf(packed))
          for (const { reports } of own)
            for (const { articleId } of reports) expect(articles.map(({ id }) => id)).toContain(articleId);
      }),
      { numRuns: 60 },
    );
  });
});

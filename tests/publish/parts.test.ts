import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/core/model.ts';
import { isPart, isPointer } from '../../src/core/published/read-part.ts';
import { diffEvents, type Remembered } from '../../src/publish/changes/diff-events.ts';
import { parseConfig } from '../../src/publish/config/read-config.ts';
import { keepEvidence } from '../../src/publish/extract/evidence-text.ts';
import { placeSlug } from '../../src/publish/site/group-places.ts';
import { makeEvent, makePlace } from '../query/make-event.ts';

describe('the configuration', () => {
  const good = { title: 'T', baseUrl: 'https://map.example', output: 'site', sources: [{ folder: 'news' }] };
  const text = (change: object): string => JSON.stringify({ ...good, ...change });

  it('may have comments, and fills in what is left out', () => {
    const parsed =
      parseConfig(`{ // ours\n "title": "T", "baseUrl": "https://map.example/x", "output": "site",
      "sources": [ { "feed": "https://wire.example/rss" }, ], }`);
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        baseUrl: 'https://map.example/x/',
        fetch: { delaySeconds: 2, allowPrivateAddresses: false },
        sources: [{ follow: false, text: 'evidence', items: 50 }],
      },
    });
  });

  it.each<[string, string, RegExp]>([
    ['a misspelt option', text({ ouput: 'x' }), /"ouput" is not an option/],
    ['a missing title', text({ title: undefined }), /"title" is missing/],
    ['no sources', text({ sources: [] }), /sources/],
    ['a file as a page', text({ sources: [{ page: 'file:///etc/passwd' }] }), /sources/],
    ['a script as an address', text({ baseUrl: 'javascript:alert(1)' }), /baseUrl/],
    ['a source of no kind', text({ sources: [{ path: 'x' }] }), /sources/],
    ['a wrong type', text({ fetch: { retries: 'many' } }), /"fetch\.retries" should be number/],
    ['broken JSON', '{ "title": "T",\n "x" }', /line 2/],
    ['no object', '"T"', /should be Object/],
  ])('names %s', (_, json, reason) => {
    expect(parseConfig(json)).toEqual({ ok: false, reason: expect.stringMatching(reason) });
  });
});

describe('what changed', () => {
  const row = (id: string, print = 'x', reports = [id]): Remembered => [id as Remembered[0], print, reports];
  it.each<[string, Remembered[], Remembered[], object]>([
    ['nothing', [row('a')], [row('a')], { added: [], changed: [], removed: [] }],
    ['one more', [row('a')], [row('a'), row('b')], { added: ['b'], changed: [], removed: [] }],
    ['one less', [row('a'), row('b')], [row('b')], { added: [], changed: [], removed: ['a'] }],
    ['other words', [row('a')], [row('a', 'y')], { added: [], changed: [{ id: 'a' }], removed: [] }],
    [
      'another lead',
      [row('a')],
      [row('b', 'y', ['b', 'a'])],
      { added: [], changed: [{ id: 'b', was: 'a' }], removed: [] },
    ],
    [
      'two made one',
      [row('a'), row('b')],
      [row('a', 'y', ['a', 'b'])],
      { added: [], changed: [{ id: 'a' }], removed: ['b'] },
    ],
    [
      'one made two',
      [row('a', 'x', ['a', 'b'])],
      [row('a', 'y'), row('b', 'z')],
      { added: ['b'], changed: [{ id: 'a' }], removed: [] },
    ],
  ])('%s', (_, before, after, changes) => {
    expect(diffEvents(before, after)).toEqual(changes);
  });
});

describe('evidence alone', () => {
  const text =
    'It rained in Homs. A bomb killed three people in Aleppo. The mayor went home.\n\nShells fell on Hama. Nobody was hurt. It rained again.';
  const report = (...words: string[]): Report => ({
    ...(makeEvent().reports[0] as Report),
    evidence: words.map((word) => ({
      start: text.indexOf(word),
      end: text.indexOf(word) + word.length,
      text: word,
      kind: 'trigger',
    })),
  });

  it('keeps the sentences that hold it, with marks for the gaps, and moves the spans along', () => {
    const { article, reports } = keepEvidence({ id: 'a', text }, [
      report('bomb', 'three people'),
      report('Shells', 'hurt'),
    ]);
    expect(article.text).toBe(
      '[…] A bomb killed three people in Aleppo. […] Shells fell on Hama. Nobody was hurt. […]',
    );
    for (const { evidence } of reports)
      for (const span of evidence) expect(article.text.slice(span.start, span.end)).toBe(span.text);
  });

  it('marks no gap where there is none', () => {
    const all = report('rained', 'bomb', 'mayor', 'Shells', 'Nobody', 'rained again');
    expect(keepEvidence({ id: 'a', text }, [all]).article.text).toBe(text);
  });
});

describe('the slug of a place', () => {
  it.each([
    [makePlace({ name: 'Al-Bukamal', geonameId: 174448 }), 'al-bukamal-174448'],
    [makePlace({ name: 'Kafr ʿAmmār', geonameId: 1 }), 'kafr-ammar-1'],
    [makePlace({ name: '../../etc/passwd', geonameId: 2 }), 'etc-passwd-2'],
    [makePlace({ name: 'حلب', geonameId: 3 }), '3'],
  ])('%#', (place, slug) => {
    expect(placeSlug(place)).toBe(slug);
  });

  it('tells namesakes without an id apart by their point', () => {
    const one = placeSlug(makePlace({ geonameId: null, lat: 1 }));
    expect(one).not.toBe(placeSlug(makePlace({ geonameId: null, lat: 2 })));
  });
});

describe('reading what was published', () => {
  const ref = { file: 'head-0123.json', bytes: 1, events: 0, first: null, last: null, families: [] };
  const pointer = { format: 2, version: 'v', head: ref, older: [] };
  it.each<[string, unknown, boolean]>([
    ['a pointer', pointer, true],
    ['another format', { ...pointer, format: 3 }, false],
    ['no head', { ...pointer, head: null }, false],
    ['a path out of the folder', { ...pointer, head: { ...ref, file: '../x.json' } }, false],
    ['another host', { ...pointer, older: [{ ...ref, file: 'https://x.example/a.json' }] }, false],
    ['a list', [], false],
  ])('%s', (_, value, is) => {
    expect(isPointer(value)).toBe(is);
  });
  it.each<[string, unknown, boolean]>([
    ['a part', { format: 2, articles: [], events: [{ reports: [{}] }] }, true],
    ['an event without reports', { format: 2, articles: [], events: [{ reports: [] }] }, false],
    ['no events', { format: 2, articles: [] }, false],
  ])('%s', (_, value, is) => {
    expect(isPart(value)).toBe(is);
  });
});

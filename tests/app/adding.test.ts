import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openAddedStore } from '../../src/app/corpus/added-store.ts';
import { fetchCorpus } from '../../src/app/corpus/fetch-corpus.ts';
import { checkDraft, draftOf, EMPTY_DRAFT, type Draft } from '../../src/app/add/draft.ts';
import { readFiles, readPasted } from '../../src/app/add/read-files.ts';
import { readTypedDate } from '../../src/app/add/typed-date.ts';
import { nearestStop, sheetHeight } from '../../src/app/layout/sheet.tsx';
import { eventAt } from '../../src/core/query/table/read-event.ts';
import { whatHappened } from '../../src/app/views/what-happened.ts';
import { selectShown } from '../../src/state/shown.ts';
import { createDatelineStore } from '../../src/state/store.ts';
import { makeEvent, makePlace } from '../query/make-event.ts';

const TODAY = '2026-11-22';
const TEXT = 'Warplanes bombed a market in Saraqib on Friday, residents said.';

describe('a typed date', () => {
  it.each([
    ['2016-05-17', '2016-05-17'],
    ['17 May 2016', '2016-05-17'],
    ['3 July 2018', '2018-07-03'],
    ['September 9, 2015', '2015-09-09'],
    ['  17 MAY 2016 ', '2016-05-17'],
  ])('%s is %s', (typed, day) => {
    expect(readTypedDate(typed, TODAY)).toEqual({ kind: 'day', day });
  });

  it.each([
    ['05/06/2016', 'two ways'],
    ['5.6.16', 'two ways'],
    ['31 February 2018', 'calendar'],
    ['0000-05-01', 'year 0'],
    ['2999-01-01', 'future'],
    ['last Tuesday', 'not a date'],
    ['17 Foo 2016', 'not a date'],
  ])('%s is refused: %s', (typed, reason) => {
    expect(readTypedDate(typed, TODAY)).toEqual({ kind: 'bad', reason: expect.stringContaining(reason) });
  });

  it('never throws, and only gives days of the calendar', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const date = readTypedDate(typed, TODAY);
        if (date.kind === 'day') expect(Number.isNaN(Date.parse(date.day))).toBe(false);
      }),
    );
  });
});

describe('the form', () => {
  const problems = (change: Partial<Draft>) => {
    const checked = checkDraft({ ...EMPTY_DRAFT, text: TEXT, date: '2016-05-17', ...change }, TODAY);
    return checked.ok ? [] : checked.problems.map(({ field, message }) => `${field}: ${message}`);
  };

  it.each<[string, Partial<Draft>, RegExp]>([
    ['an empty text', { text: ' \n' }, /^text: The text is empty/],
    ['20 MB of text', { text: 'Shells hit. '.repeat(1_750_000) }, /^text: .*limit is 2 million/],
    ['a binary file', { text: 'PK\u0003\u0004\0\0\0' }, /^text: .*binary/],
    ['a script that cannot be read', { text: '空袭造成九人死亡，救援人员说。' }, /^text: .*cannot read it/],
    ['no date', { date: '' }, /^date: Give the day of publication/],
    ['a future date', { date: '2999-01-01' }, /^date: .*future/],
  ])('names what is wrong: %s', (_, change, message) => {
    expect(problems(change).join()).toMatch(message);
  });

  it('takes an article whose day the reader says is not known', () => {
    const checked = checkDraft({ ...EMPTY_DRAFT, text: TEXT, undated: true, date: 'nonsense' }, TODAY);
    expect(checked).toMatchObject({ ok: true, article: { text: TEXT } });
    expect(checked.ok && checked.article.publishedAt).toBeFalsy();
  });

  it('gives the same article the same id, and keeps no script as a link', () => {
    const one = checkDraft({ ...EMPTY_DRAFT, text: TEXT, undated: true, url: 'javascript:alert(1)' }, TODAY);
    const two = checkDraft({ ...EMPTY_DRAFT, text: TEXT, undated: true, title: 'Other' }, TODAY);
    expect(one.ok && two.ok && one.article.id === two.article.id).toBe(true);
    expect(one.ok && one.article.url).toBeUndefined();
  });

  it('is filled from a file', () => {
    const article = { id: 'x', text: TEXT, title: 'T', source: 'Wire', publishedAt: '2016-05-17' };
    expect(draftOf(article)).toMatchObject({ text: TEXT, title: 'T', source: 'Wire', date: '2016-05-17' });
  });
});

describe('files', () => {
  const file = (name: string, body: string | Uint8Array<ArrayBuffer>) => new File([body], name);

  it('are read one by one, and refused by name', async () => {
    const reading = await readFiles([
      file('good.txt', `Title: Market hit\nDate: 2016-05-17\n\n${TEXT}`),
      file('broken.json', '{"text": "Shells'),
      file('photo.txt', new Uint8Array([0x89, 0x50, 0, 0, 1, 2, 0])),
      file('empty.txt', ''),
    ]);
    expect(reading.articles.map(({ article }) => [article.title, article.publishedAt])).toEqual([
      ['Market hit', '2016-05-17'],
    ]);
    expect(reading.rejects.map(({ where }) => where)).toEqual(['broken.json', 'photo.txt', 'empty.txt']);
    expect(reading.rejects.map(({ reason }) => reason).join()).toMatch(/JSON.*binary.*empty/);
  });

  it('that are too large are refused before they are read', async () => {
    const huge = file('huge.txt', 'x');
    Object.defineProperty(huge, 'size', { value: 25_000_000 });
    const { rejects } = await readFiles([huge]);
    expect(rejects).toEqual([{ where: 'huge.txt', reason: expect.stringContaining('25 MB') }]);
  });

  it('pasted as JSON are read as such; plain text is the form’s', async () => {
    expect(await readPasted(TEXT)).toBeNull();
    const reading = await readPasted(`{"id": 1, "text": "${TEXT}"}`);
    expect(reading?.articles[0]?.article.text).toBe(TEXT);
  });
});

describe('the bundled corpus', () => {
  const answer =
    (body: string, status = 200) =>
    () =>
      Promise.resolve(new Response(body, { status }));

  it.each<[string, typeof fetch, RegExp]>([
    ['missing', answer('', 404), /answered 404/],
    ['broken', answer('{"version":1,"art'), /not JSON/],
    ['of another version', answer('{"format":1,"version":"x","head":{},"older":[]}'), /as expected/],
    ['out of reach', () => Promise.reject(new TypeError('offline')), /could not be fetched/],
  ])('%s: says so and what still works', async (_, load, why) => {
    const fetched = await fetchCorpus('http://localhost/', load);
    expect(fetched).toEqual({ ok: false, reason: expect.stringMatching(why) });
    expect(!fetched.ok && fetched.reason).toContain('You can still add articles');
  });

  it('is fetched beside the page', async () => {
    const asked: string[] = [];
    const head = { file: 'head-0.json', bytes: 1, events: 0, first: null, last: null, families: [] };
    const load = (url: string | URL | Request) => {
      asked.push(String(url));
      return String(url).endsWith('latest.json')
        ? answer(JSON.stringify({ format: 2, version: 'v', head, older: [] }))()
        : answer('{"format":2,"articles":[],"events":[]}')();
    };
    expect(await fetchCorpus('https://news.example/map/index.html', load)).toMatchObject({ ok: true });
    expect(asked).toEqual([
      'https://news.example/map/corpus/latest.json',
      'https://news.example/map/corpus/head-0.json',
    ]);
  });
});

describe('the store of added articles', () => {
  it('keeps articles until they are removed', async () => {
    const store = await openAddedStore();
    const added = { id: 'x', article: { id: 'x', text: TEXT }, events: [], addedOn: TODAY };
    await store.put(added);
    expect(await (await openAddedStore()).all()).toEqual([added]);
    await store.remove('x');
    expect(await store.all()).toEqual([]);
  });
});

describe('the sheet', () => {
  it('comes to rest at the nearest stop', () => {
    for (const stop of ['peek', 'half', 'full'] as const) {
      expect(nearestStop(sheetHeight(stop, 844) + 30, 844)).toBe(stop);
    }
  });
});

describe('what happened at a found place', () => {
  const hit = {
    id: 'g:1',
    name: 'Aleppo',
    lat: 36.2,
    lon: 37.16,
    country: 'SY',
    countryName: 'Syria',
    admin1: 'Aleppo',
    precision: 'city',
    population: 1,
  } as const;
  const events = [
    makeEvent({ id: 'here' }),
    makeEvent({ id: 'far', place: makePlace({ name: 'Manbij', lat: 36.53, lon: 37.95 }) }),
    makeEvent({ id: 'wide', place: makePlace({ precision: 'admin1', radiusKm: 80 }) }),
    makeEvent({
      id: 'elsewhere',
      place: makePlace({ country: 'IQ', admin1: 'Nineveh', lat: 36.3, lon: 43.1 }),
    }),
  ];
  const { table, failures } = selectShown(createDatelineStore({ events }).getState());
  const ids = (precision: 'city' | 'admin1' | 'country') => {
    const { rows } = whatHappened(table, failures, { ...hit, precision });
    return [...rows].map((row) => eventAt(table, row)?.id);
  };

  it('is what lies within 25 km of a town', () => {
    expect(ids('city')).toEqual(['here']);
    expect(whatHappened(table, failures, hit).filter).toMatchObject({
      area: { kind: 'circle', km: 25, label: 'Aleppo' },
    });
  });

  it('is what lies in a province or a country', () => {
    expect(ids('admin1')).toEqual(['here', 'far', 'wide']);
    expect(ids('country')).toEqual(['here', 'far', 'wide']);
  });
});

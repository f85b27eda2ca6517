// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkNews, showNews } from '../../src/app/corpus/check-news.ts';
import { createCorpusKeeper } from '../../src/app/corpus/corpus-keeper.ts';
import { findEvent } from '../../src/app/corpus/find-event.ts';
import { keepCurrent } from '../../src/app/corpus/keep-current.ts';
import { loadOlder, olderWithin } from '../../src/app/corpus/load-older.ts';
import { PublishedCorpus } from '../../src/app/corpus/published-corpus.ts';
import { watchNews } from '../../src/app/corpus/watch-news.ts';
import type { Article, EventId, LinkedEvent } from '../../src/core/model.ts';
import { corpusFiles } from '../../src/publish/corpus/corpus-files.ts';
import { changeFilter, selectEvent } from '../../src/state/actions.ts';
import { createDatelineStore } from '../../src/state/store.ts';
import { makeDate, makeEvent } from '../query/make-event.ts';

/** A host that serves what the publisher writes; `served` may be replaced by a newer version. */
let served: Map<string, string>;
let asked: string[];
const load = ((url: URL | string) => {
  const path = new URL(url).pathname.replace(/^\/map\//, '');
  asked.push(path);
  const body = served.get(path);
  return Promise.resolve(new Response(body ?? '', { status: body === undefined ? 404 : 200 }));
}) as typeof fetch;

const BASE = 'https://news.example/map/';
const on = (id: string, day: string, article = 'a1'): LinkedEvent =>
  makeEvent({ id, article, date: makeDate(day) });

/** `newest` go into the head, the others into files by year. */
function publish(newest: readonly LinkedEvent[], others: readonly LinkedEvent[] = []): void {
  const events = [...newest, ...others];
  const ids = new Set(events.flatMap(({ reports }) => reports.map(({ articleId }) => articleId)));
  const articles = new Map([...ids].map((id): [string, Article] => [id, { id, text: `Text of ${id}.` }]));
  const size = (some: readonly LinkedEvent[]): number =>
    some.reduce((sum, { reports }) => sum + JSON.stringify({ reports }).length, 0);
  const limits = { headBytes: size(newest) + 60 * ids.size, partBytes: 1_000_000 };
  const files = corpusFiles({ events, articles, title: 'T', published: null, version: null, limits });
  served = new Map(files.map(({ path, content }) => [path, content]));
}

const OLD = [on('o1', '2015-03-01', 'a2'), on('o2', '2015-04-01', 'a2'), on('p1', '2014-01-01', 'a3')];
const NEW = [on('n1', '2016-05-02'), on('n2', '2016-05-01')];

const idsOf = (published: PublishedCorpus): string[] =>
  published
    .corpus()
    .events.map(({ id }) => id)
    .sort();

async function open(): Promise<PublishedCorpus> {
  const published = new PublishedCorpus(BASE, load);
  expect(await published.open()).toBeNull();
  return published;
}

beforeEach(() => {
  asked = [];
  publish(NEW, OLD);
});
afterEach(() => {
  vi.useRealTimers();
});

describe('published events', () => {
  it('open with the newest, and know what is not loaded', async () => {
    const published = await open();
    expect(idsOf(published)).toEqual(['n1', 'n2']);
    expect(published.view.getState().older.map(({ events }) => events)).toEqual([2, 1]);
    expect(asked).toHaveLength(2);
  });

  it('load what a window asks for, and no more', async () => {
    const published = await open();
    const { older } = published.view.getState();
    expect(olderWithin(older, null)).toEqual([]);
    expect(olderWithin(older, { start: '2016-01-01', end: '2016-12-31' })).toEqual([]);
    await loadOlder(published, olderWithin(older, { start: '2015-01-01', end: '2015-12-31' }));
    expect(idsOf(published)).toEqual(['n1', 'n2', 'o1', 'o2']);
    expect(published.view.getState().older).toHaveLength(1);
  });

  it('say why older ones could not be loaded, and keep the others', async () => {
    const published = await open();
    for (const path of served.keys()) if (path.includes('2014')) served.delete(path);
    await loadOlder(published, published.view.getState().older);
    expect(published.view.getState()).toMatchObject({
      loading: false,
      failure: expect.stringContaining('404'),
    });
    expect(idsOf(published)).toEqual(expect.arrayContaining(['n1', 'n2']));
  });

  it('come by themselves when the reader’s dates go back', async () => {
    const published = await open();
    const store = createDatelineStore();
    const stop = keepCurrent(store, published);
    changeFilter(store, { time: { start: '2014-01-01', end: '2014-12-31' } });
    await vi.waitFor(() => expect(idsOf(published)).toEqual(['n1', 'n2', 'p1']));
    stop();
  });
});

describe('news', () => {
  it('are counted, and shown when asked for, with selection, filter and older events as they were', async () => {
    const store = createDatelineStore();
    const published = new PublishedCorpus(BASE, load);
    const keeper = createCorpusKeeper(store, published);
    await keeper.load();
    await loadOlder(published, published.view.getState().older.slice(0, 1));
    selectEvent(store, 'n2' as EventId);
    changeFilter(store, { status: ['reported'] });
    const { filter } = store.getState();
    publish([on('x1', '2016-05-04', 'a9'), on('x2', '2016-05-03', 'a9')], [...NEW, ...OLD]);
    expect(await checkNews(published)).toBe(true);
    expect(published.view.getState().news).toBe(2);
    expect(store.getState().events.map(({ id }) => id)).not.toContain('x1');
    await showNews(published);
    expect(
      store
        .getState()
        .events.map(({ id }) => id)
        .sort(),
    ).toEqual(['n1', 'n2', 'o1', 'o2', 'x1', 'x2']);
    expect(store.getState().selection.event).toBe('n2');
    expect(store.getState().filter).toBe(filter);
    expect(published.view.getState()).toMatchObject({
      news: 0,
      older: [expect.objectContaining({ events: 1 })],
    });
  });

  it('keep the event open that now has another id, since another report of it came', async () => {
    const store = createDatelineStore();
    const published = new PublishedCorpus(BASE, load);
    await createCorpusKeeper(store, published).load();
    selectEvent(store, 'n2' as EventId);
    const [first] = on('n2', '2016-05-01').reports;
    const [fuller] = makeEvent({
      id: 'n3',
      article: 'a4',
      date: { ...makeDate('2016-05-01'), certain: true },
    }).reports;
    if (!first || !fuller) throw new Error('reports');
    const evidence = [{ start: 0, end: 4, text: 'Text', kind: 'trigger' }] as const;
    publish(
      [on('n1', '2016-05-02'), { ...on('n3', '2016-05-01'), reports: [{ ...fuller, evidence }, first] }],
      OLD,
    );
    await checkNews(published);
    expect(published.view.getState().news).toBe(0);
    await showNews(published);
    expect(store.getState().selection.event).toBe('n3');
  });

  it('are not the events that come into the head from files that are not loaded', async () => {
    const published = await open();
    publish([on('x1', '2016-05-04', 'a9'), ...NEW, ...OLD]);
    await checkNews(published);
    expect(published.view.getState().news).toBe(1);
  });

  it('are none when nothing was published, or the host is out of reach', async () => {
    const published = await open();
    expect(await checkNews(published)).toBe(true);
    expect(published.next).toBeNull();
    served.clear();
    expect(await checkNews(published)).toBe(false);
    expect(published.view.getState().news).toBe(0);
    expect(idsOf(published)).toEqual(['n1', 'n2']);
  });
});

describe('asking for news', () => {
  const minutes = (count: number) => vi.advanceTimersByTimeAsync(count * 60_000);
  it('happens every five minutes while the page is in sight, and less often when it fails', async () => {
    vi.useFakeTimers();
    let went = true;
    let times = 0;
    let sight = 'visible';
    vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => sight as DocumentVisibilityState);
    const stop = watchNews(() => Promise.resolve((times++, went)));
    await minutes(11);
    expect(times).toBe(2);
    sight = 'hidden';
    document.dispatchEvent(new Event('visibilitychange'));
    await minutes(60);
    expect(times).toBe(2);
    sight = 'visible';
    document.dispatchEvent(new Event('visibilitychange'));
    await minutes(0.1);
    expect(times).toBe(3);
    went = false;
    await minutes(5.1);
    expect(times).toBe(4);
    await minutes(9);
    expect(times).toBe(4);
    await minutes(2);
    expect(times).toBe(5);
    stop();
    await minutes(200);
    expect(times).toBe(5);
  });
});

describe('a link to an event that is not loaded', () => {
  it('finds it through its page, and under the id of another of its reports', async () => {
    const store = createDatelineStore();
    const published = new PublishedCorpus(BASE, load);
    await createCorpusKeeper(store, published).load();
    served.set(
      'event/p1.html',
      '<html><head><link rel="canonical" href="https://news.example/map/event/p1.html"><meta name="dateline:day" content="2014-01-01"></head></html>',
    );
    served.set(
      'event/p0.html',
      '<html><head><link rel="canonical" href="https://news.example/map/event/p1.html"></head></html>',
    );
    expect(await findEvent(store, published, 'p0' as EventId)).toBe(true);
    expect(store.getState().selection.event).toBe('p1');
    expect(await findEvent(store, published, 'nowhere' as EventId)).toBe(false);
  });
});

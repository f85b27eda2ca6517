// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createCorpusKeeper } from '../../src/app/corpus/corpus-keeper.ts';
import { createDatelineStore } from '../../src/state/store.ts';
import { makeEvent } from '../query/make-event.ts';

const merge = vi.hoisted(() => vi.fn());
vi.mock('../../src/worker/create-extractor.ts', () => ({ createExtractor: () => ({ merge }) }));

const HEAD = { file: 'head-0.json', bytes: 1, events: 1, first: null, last: null, families: [] };
const POINTER = { format: 2, version: 'v1', head: HEAD, older: [] };
const BUNDLED = {
  format: 2,
  articles: [{ id: 'a1', text: 'x' }],
  events: [{ reports: makeEvent({ id: 'bundled' }).reports }],
};
const OWN = {
  id: 'own',
  article: { id: 'own', text: 'y' },
  events: makeEvent({ id: 'mine', article: 'own' }).reports,
  addedOn: '2026-11-22',
};

beforeEach(() => {
  vi.stubGlobal('fetch', (url: URL) =>
    Promise.resolve(new Response(JSON.stringify(url.href.endsWith('latest.json') ? POINTER : BUNDLED))),
  );
  merge.mockResolvedValue({ kind: 'failed', reason: 'no worker' });
});

describe('the corpus keeper', () => {
  it('shows the bundled events, and those of added articles again after a reload, until they are removed', async () => {
    const first = createDatelineStore();
    const keeper = createCorpusKeeper(first);
    await keeper.load();
    expect(first.getState().events.map(({ id }) => id)).toEqual(['bundled']);
    expect(await keeper.add([OWN])).toEqual({ kept: true });
    expect(first.getState().added).toEqual(['own']);

    const second = createDatelineStore();
    const again = createCorpusKeeper(second);
    await again.load();
    expect(second.getState().events.map(({ id }) => id)).toEqual(['bundled', 'mine']);
    expect(second.getState().articles.has('own')).toBe(true);
    await again.remove('own');
    expect(second.getState().events.map(({ id }) => id)).toEqual(['bundled']);

    const third = createDatelineStore();
    await createCorpusKeeper(third).load();
    expect(third.getState().events.map(({ id }) => id)).toEqual(['bundled']);
  });

  it('takes the merged events where the worker gives them', async () => {
    const store = createDatelineStore();
    const keeper = createCorpusKeeper(store);
    await keeper.load();
    merge.mockResolvedValue({ kind: 'done', value: [makeEvent({ id: 'merged' })] });
    await keeper.add([OWN]);
    expect(store.getState().events.map(({ id }) => id)).toEqual(['merged']);
    await keeper.remove('own');
  });

  it('goes on without storage, and says so', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    const store = createDatelineStore();
    const keeper = createCorpusKeeper(store);
    await keeper.load();
    expect(await keeper.add([OWN])).toEqual({
      kept: false,
      reason: expect.stringContaining('keeps nothing'),
    });
    expect(store.getState().events).toHaveLength(2);
    vi.unstubAllGlobals();
  });

  it('still takes articles when the bundled ones are missing, and keeps saying what is wrong', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
    const store = createDatelineStore();
    const keeper = createCorpusKeeper(store);
    await keeper.load();
    await keeper.add([OWN]);
    expect(store.getState().corpus).toMatchObject({ kind: 'failed' });
    expect(store.getState().events.map(({ id }) => id)).toEqual(['mine']);
  });
});

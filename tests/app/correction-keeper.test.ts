// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createCorpusKeeper } from '../../src/app/corpus/corpus-keeper.ts';
import { openCorrections } from '../../src/app/corrections/correction-keeper.ts';
import { wishType } from '../../src/core/corrections/wishes.ts';
import type { LinkedEvent } from '../../src/core/model.ts';
import { createDatelineStore } from '../../src/state/store.ts';
import { numbered } from '../corrections/any-correction.ts';

const HEAD = { file: 'head-0.json', bytes: 1, events: 1, first: null, last: null, families: [] };
const POINTER = { format: 2, version: 'v1', head: HEAD, older: [] };
let reports = [numbered(0)];

beforeEach(() => {
  reports = [numbered(0)];
  vi.stubGlobal('fetch', (url: URL) => {
    const part = { format: 2, articles: [{ id: 'article-0', text: 'x' }], events: [{ reports }] };
    return Promise.resolve(new Response(JSON.stringify(url.href.endsWith('latest.json') ? POINTER : part)));
  });
});

async function open() {
  const store = createDatelineStore();
  const keeper = createCorpusKeeper(store);
  await keeper.load();
  await vi.waitFor(() => expect(store.getState().corpus.kind).toBe('ready'));
  const first = (): LinkedEvent => {
    const [event] = store.getState().events;
    if (!event) throw new Error('no event is shown');
    return event;
  };
  return { store, keeper, first };
}

describe('corrections', () => {
  it('are there again after a reload, also when the article was read anew, until they are taken back', async () => {
    const { keeper, first, store } = await open();
    const wish = wishType(first(), 'shelling');
    await (await keeper.corrections()).correct(wish ? [wish] : [], ' Ada ', ' seen from the ground ');
    expect(first()).toMatchObject({
      type: 'shelling',
      corrections: [{ by: 'Ada', note: 'seen from the ground' }],
    });
    expect(keeper.uncorrected()[0]).toMatchObject({ type: 'airstrike' });
    expect(store.getState().correctionsKept).toBe(true);

    reports = [{ ...numbered(0), id: 'another-id' as LinkedEvent['id'] }];
    const again = await open();
    await vi.waitFor(() => expect(again.first()).toMatchObject({ id: 'another-id', type: 'shelling' }));

    const [made] = again.store.getState().corrections.done;
    const corrections = await again.keeper.corrections();
    await corrections.undo(made?.id ?? '');
    expect(again.first()).toMatchObject({ type: 'airstrike' });
    await corrections.redo();
    expect(again.first()).toMatchObject({ type: 'shelling' });
    await corrections.undo(made?.id ?? '');

    const last = await open();
    await last.keeper.corrections();
    expect(last.first()).toMatchObject({ type: 'airstrike' });
    expect(last.store.getState().corrections.done).toEqual([]);
  });

  it.each([
    ['storage that is forbidden', () => Promise.reject(new Error('SecurityError'))],
    [
      'storage that is full',
      () =>
        Promise.resolve({
          all: () => Promise.resolve([]),
          save: () => Promise.reject(new Error('QuotaExceededError')),
        }),
    ],
  ])('hold for the visit with %s, and the reader is told', async (_, storage) => {
    const store = createDatelineStore();
    const redraw = vi.fn();
    const keeper = await openCorrections(store, redraw, storage);
    const { first } = await open();
    const wish = wishType(first(), 'shelling');
    await keeper.correct(wish ? [wish] : [], '', '');
    expect(keeper.revise([first()])[0]).toMatchObject({ type: 'shelling' });
    expect(redraw).toHaveBeenCalled();
    expect(store.getState()).toMatchObject({ correctionsKept: false });
    expect(store.getState().notices.join()).toContain('does not keep corrections');
  });
});

// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AddDialog } from '../../src/app/add/add-dialog.tsx';
import { CorpusContext, type CorpusKeeper } from '../../src/app/corpus/corpus-keeper.ts';
import { showCorpus } from '../../src/state/actions.ts';
import type { DatelineStore } from '../../src/state/store.ts';
import type { Extractor } from '../../src/worker/create-extractor.ts';
import { renderWithStore, stubLayout } from '../panel/render.tsx';
import { makeEvent } from '../query/make-event.ts';

const TEXT = 'Warplanes bombed a market in Saraqib on Friday, residents said.';

beforeEach(() => {
  stubLayout();
  // jsdom knows the element, not its methods.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
});

type Extract = Extractor['extract'];

function open(extract: Extract, kept = true) {
  const close = vi.fn();
  const holder: { store?: DatelineStore } = {};
  const extractor = { extract } as Extractor;
  const keeper: CorpusKeeper = {
    load: () => Promise.resolve(),
    add: (added) => {
      const events = added.flatMap(({ id }) => [makeEvent({ id: `${id}-1`, article: id })]);
      if (holder.store)
        showCorpus(
          holder.store,
          added.map(({ article }) => article),
          events,
        );
      return Promise.resolve(kept ? { kept } : { kept: false, reason: 'This browser keeps nothing.' });
    },
    remove: () => Promise.resolve(),
    show: () => undefined,
    added: () => [],
    extractor: () => Promise.resolve(extractor),
    corrections: () => Promise.reject(new Error('nothing is corrected here')),
    uncorrected: () => [],
  };
  const result = renderWithStore(
    <CorpusContext value={keeper}>
      <AddDialog files={NO_FILES} onDatasets={() => undefined} onClose={close} />
    </CorpusContext>,
  );
  holder.store = result.store;
  const field = (name: string) => screen.getByRole('textbox', { name });
  const submit = () => result.user.click(screen.getByRole('button', { name: 'Find events' }));
  return { ...result, close, field, submit };
}

const NO_FILES: readonly File[] = [];

const finds =
  (count: number): Extract =>
  (articles) =>
    Promise.resolve({
      kind: 'done',
      value: articles.map(({ id }) => ({
        articleId: id,
        kind: 'events' as const,
        events: Array.from({ length: count }, () => makeEvent().reports).flat(),
      })),
    });

async function fill({ user, field }: ReturnType<typeof open>, day = '17 May 2016') {
  await user.click(field('Text of the article'));
  await user.paste(TEXT);
  if (day) await user.type(field('Day of publication'), day);
}

describe('AddDialog', () => {
  it('finds events, puts them on the map and leads to them', async () => {
    const view = open(finds(1));
    await fill(view);
    await view.submit();
    expect(await screen.findByText(/found in 1 article/)).toBeVisible();
    await view.user.click(screen.getByRole('button', { name: 'Show on the map' }));
    expect(view.close).toHaveBeenCalled();
    expect(view.store.getState().selection.event).not.toBeNull();
  });

  it('asks for the day, keeps the text and goes to the field', async () => {
    const view = open(finds(1));
    await fill(view, '');
    await view.submit();
    expect(await screen.findByText(/Give the day of publication/)).toBeVisible();
    expect(view.field('Text of the article')).toHaveValue(TEXT);
    await waitFor(() => expect(view.field('Day of publication')).toHaveFocus());
    await view.user.type(view.field('Day of publication'), '2016-05-17');
    expect(screen.queryByText(/Give the day of publication/)).toBeNull();
  });

  it('takes the day from the dateline', async () => {
    const view = open(finds(1));
    await view.user.click(view.field('Text of the article'));
    await view.user.paste(`ALEPPO, 12 March 2016 — ${TEXT}`);
    await view.user.tab();
    expect(view.field('Day of publication')).toHaveValue('2016-03-12');
  });

  it('says when there are no events, and keeps the text', async () => {
    const view = open(finds(0));
    await fill(view);
    await view.submit();
    expect(await screen.findByText(/No events were found in this article/)).toBeVisible();
    expect(view.field('Text of the article')).toHaveValue(TEXT);
  });

  it('says when the worker fails, and can be tried again', async () => {
    const extract = vi.fn<Extract>(() =>
      Promise.resolve({ kind: 'failed', reason: 'The extractor stopped.' }),
    );
    const view = open(extract);
    await fill(view);
    await view.submit();
    expect(within(screen.getByRole('alert')).getByText(/The extractor stopped/)).toBeVisible();
    expect(view.field('Text of the article')).toHaveValue(TEXT);
    await view.submit();
    expect(extract).toHaveBeenCalledTimes(2);
  });

  it('shows progress and can be cancelled without losing the text', async () => {
    const view = open(
      (_articles, options) =>
        new Promise((resolve) => {
          options?.onProgress?.({ stage: 'loading', done: 1, total: 4 });
          options?.signal?.addEventListener('abort', () => resolve({ kind: 'cancelled' }));
        }),
    );
    await fill(view);
    await view.submit();
    expect(await screen.findByRole('progressbar')).toHaveAttribute('value', '0.25');
    await view.user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(await screen.findByRole('textbox', { name: 'Text of the article' })).toHaveValue(TEXT);
  });

  it('tells that events will not outlast a private window', async () => {
    const view = open(finds(1), false);
    await fill(view);
    await view.submit();
    expect(await screen.findByText('This browser keeps nothing.')).toBeVisible();
  });

  it('reads a file into the form, and refuses a broken one by name', async () => {
    const view = open(finds(1));
    const input = screen.getByLabelText('Article files');
    await view.user.upload(input, new File(['{"text": '], 'bad.json', { type: 'application/json' }));
    expect(await screen.findByText('bad.json.')).toBeVisible();
    const good = JSON.stringify({ id: 1, text: TEXT, title: 'Market hit', publishedAt: '2016-05-17' });
    await view.user.upload(input, new File([good], 'good.json', { type: 'application/json' }));
    await waitFor(() => expect(view.field('Headline')).toHaveValue('Market hit'));
    expect(screen.queryByText('bad.json.')).toBeNull();
  });

  it('takes many articles at once, with one day for those without', async () => {
    const extract = vi.fn<Extract>(finds(2));
    const view = open(extract);
    const lines = [
      { id: 1, text: TEXT, publishedAt: '2016-05-17' },
      { id: 2, text: `${TEXT} Again.` },
    ];
    const body = lines.map((line) => JSON.stringify(line)).join('\n');
    await view.user.upload(screen.getByLabelText('Article files'), new File([body], 'wire.ndjson'));
    await view.user.type(await screen.findByLabelText(/1 article without one/), '2016-05-20');
    await view.submit();
    expect(await screen.findByText(/found in 2 articles/)).toBeVisible();
    expect(extract.mock.calls[0]?.[0].map(({ publishedAt }) => publishedAt)).toEqual([
      '2016-05-17',
      '2016-05-20',
    ]);
  });
});

// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { EventId, Evidence, LinkedEvent } from '../../src/core/model.ts';
import { NO_FILTER } from '../../src/core/query/filter.ts';
import { ArticlePanel } from '../../src/panel/article/article-panel.tsx';
import { EventList } from '../../src/panel/event-list.tsx';
import { Facets } from '../../src/panel/facets/facets.tsx';
import { NothingShown } from '../../src/panel/nothing-shown.tsx';
import { highlightEvent } from '../../src/state/actions.ts';
import { makeDate, makeEvent, makePlace } from '../query/make-event.ts';
import { corpusOf, renderWithStore, stubLayout } from './render.tsx';

beforeEach(() => stubLayout());

const TEXT = 'Jets hit Saraqib on Friday and killed nine people. Protesters marched in Homs.';
const quote = (words: string, kind: Evidence['kind']): Evidence => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, text: words, kind };
};

const STRIKE: LinkedEvent = (() => {
  const event = makeEvent({
    id: 'strike',
    place: makePlace({
      name: 'Saraqib',
      text: 'Saraqib',
      admin1: 'Idlib',
      alternatives: [
        {
          name: 'Saraqib',
          lat: 35.86,
          lon: 36.8,
          country: 'SY',
          admin1: 'Idlib',
          score: 4,
          reasons: [{ feature: 'country-named', weight: 2 }],
        },
        { name: 'Saraqib', lat: 33.3, lon: 44.4, country: 'IQ', admin1: 'Baghdad', score: 1, reasons: [] },
      ],
    }),
    casualties: { killed: { min: 9, max: 12, text: 'nine' } },
  });
  const [report] = event.reports;
  if (!report) throw new Error('no report');
  const first = {
    ...report,
    casualties: { killed: { min: 9, max: 9, text: 'nine' } },
    evidence: [
      quote('hit', 'trigger'),
      quote('Saraqib', 'place'),
      quote('on Friday', 'date'),
      quote('nine people', 'casualty'),
    ],
  };
  const second = {
    ...report,
    articleId: 'a2',
    casualties: { killed: { min: 12, max: 12, text: '12' } },
    evidence: [],
  };
  return { ...event, reports: [first, second], mergeReasons: ['same place', 'same day'] };
})();
const PROTEST: LinkedEvent = (() => {
  const event = makeEvent({ id: 'protest', type: 'protest', place: null, date: null, casualties: {} });
  const [report] = event.reports;
  return report ? { ...event, reports: [{ ...report, evidence: [quote('marched', 'trigger')] }] } : event;
})();
const CORPUS = corpusOf(
  [STRIKE, PROTEST],
  [
    {
      id: 'a1',
      title: 'Strike on Saraqib',
      text: TEXT,
      source: 'North Wire',
      publishedAt: '2016-05-17',
      url: 'https://example.org/a',
    },
    {
      id: 'a2',
      title: 'Twelve dead',
      text: 'Twelve died in Saraqib.',
      source: 'South Post',
      publishedAt: '2016-05-18',
    },
  ],
);
const selected = (id: string) => ({ ...CORPUS, selection: { event: id as EventId, article: null } });

describe('ArticlePanel', () => {
  it('shows what is known, how well, and who says so', () => {
    renderWithStore(<ArticlePanel />, selected('strike'));
    expect(screen.getByRole('heading', { level: 2, name: /Airstrike in Saraqib/ })).toHaveFocus();
    expect(screen.getByText('Town or city')).toBeVisible();
    expect(screen.getByText('9–12')).toBeVisible();
    expect(screen.getByText('Reported as having happened.')).toBeVisible();
  });

  it('says what is not known', () => {
    renderWithStore(<ArticlePanel />, selected('protest'));
    expect(screen.getAllByText('The article does not say.')).toHaveLength(2);
    expect(screen.getByText('No count is stated.')).toBeVisible();
  });

  it('marks the words of the sentence by role, with a legend', () => {
    const { container } = renderWithStore(<ArticlePanel />, selected('strike'));
    const marks = [...container.querySelectorAll('mark')].map((mark) => [mark.textContent, mark.title]);
    expect(marks).toEqual([
      ['hit', 'What'],
      ['Saraqib', 'Where'],
      ['on Friday', 'When'],
      ['nine people', 'Toll'],
    ]);
    expect(
      within(screen.getByRole('list', { name: 'Underlines in the text' })).getByText('Where'),
    ).toBeVisible();
  });

  it('leads from another event in the text to that event', async () => {
    const { user, store } = renderWithStore(<ArticlePanel />, selected('strike'));
    await user.click(screen.getByRole('button', { name: 'marched' }));
    expect(store.getState().selection).toEqual({ event: 'protest', article: 'a1' });
  });

  it('marks the sentence of an event that is highlighted elsewhere', () => {
    const { store, container } = renderWithStore(<ArticlePanel />, selected('strike'));
    act(() => highlightEvent(store, 'protest' as EventId));
    expect(container.querySelector('.sentence--lit')).toHaveTextContent('Protesters marched in Homs.');
  });

  it('sets reports side by side and flags what differs', async () => {
    const { user } = renderWithStore(<ArticlePanel />, selected('strike'));
    const reports = screen.getByRole('region', { name: 'Reported by 2 articles' });
    const killed = within(reports).getByRole('row', { name: /Killed/ });
    expect(killed).toHaveTextContent('Killeddiffer912');
    expect(within(reports).getByRole('row', { name: /Where/ })).not.toHaveTextContent('differ');
    expect(within(reports).getByText(/same place; same day/)).toBeVisible();
    await user.click(within(reports).getByRole('button', { name: 'South Post' }));
    expect(screen.getByRole('heading', { name: 'Twelve dead' })).toBeVisible();
  });

  it('tells why here: candidates, distance, score and the reason', async () => {
    const { user } = renderWithStore(<ArticlePanel />, selected('strike'));
    await user.click(screen.getByText('Why here?'));
    expect(screen.getByText(/because the article names its country/)).toBeVisible();
    const rows = within(screen.getByRole('table', { name: /Candidates/ })).getAllByRole('row');
    expect(rows[1]).toHaveTextContent('chosen');
    expect(rows[2]).toHaveTextContent(/Iraq.*km/);
  });

  it('closes by key, and shows article text as text', async () => {
    const nasty = '<img src=x onerror="alert(1)"> Shells hit Homs.';
    const { user, store, container } = renderWithStore(<ArticlePanel />, {
      ...selected('strike'),
      articles: new Map([['a1', { id: 'a1', title: '<b>x</b>', text: nasty, url: 'javascript:alert(1)' }]]),
    });
    expect(container.querySelector('img')).toBeNull();
    expect(container.querySelector('.article-text')).toHaveTextContent(nasty);
    expect(screen.getByRole('heading', { name: '<b>x</b>' })).toBeVisible();
    expect(screen.queryByRole('link')).toBeNull();
    await user.keyboard('{Escape}');
    expect(store.getState().selection.event).toBeNull();
  });
});

describe('EventList', () => {
  it('opens an event and highlights the one under the focus', async () => {
    const { user, store } = renderWithStore(<EventList tray="all" onTray={() => undefined} />, CORPUS);
    const [first, second] = within(screen.getByRole('list', { name: 'Events' })).getAllByRole('button');
    expect(first).toHaveTextContent('Airstrike');
    act(() => first?.focus());
    expect(store.getState().highlight).toBe('strike');
    await user.keyboard('{ArrowDown}');
    expect(second).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(store.getState().selection.event).toBe('protest');
  });

  it('keeps trays for what map and timeline cannot show', () => {
    renderWithStore(<EventList tray="no-place" onTray={() => undefined} />, CORPUS);
    const rows = within(screen.getByRole('list', { name: 'Events' })).getAllByRole('button');
    expect(rows.map((row) => row.textContent)).toEqual([expect.stringContaining('Place not known')]);
  });

  it('orders by deaths, unknown last', async () => {
    const events = [
      makeEvent({ id: 'few', casualties: { killed: { min: 1, max: 1, text: '' } } }),
      makeEvent({ id: 'none', casualties: {}, date: makeDate('2018-01-01') }),
      makeEvent({ id: 'many', casualties: { killed: { min: 50, max: null, text: '' } } }),
    ];
    const { user } = renderWithStore(<EventList tray="all" onTray={() => undefined} />, corpusOf(events));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Order of events' }), 'Most deaths first');
    const rows = within(screen.getByRole('list', { name: 'Events' })).getAllByRole('button');
    expect(rows.map((row) => /\b\d+ killed/.exec(row.textContent)?.[0])).toEqual([
      '50 killed',
      '1 killed',
      undefined,
    ]);
  });
});

describe('Facets', () => {
  it('count what a tick would show, and tick', async () => {
    const { user, store } = renderWithStore(<Facets />, CORPUS);
    await user.click(screen.getByRole('checkbox', { name: /^Airstrikes\s*1/ }));
    expect(store.getState().filter.family).toEqual(['air']);
    expect(screen.getByRole('checkbox', { name: /^Aid and protest\s*1/ })).not.toBeChecked();
    expect(screen.getByText(/of 2 events/)).toHaveTextContent('1 of 2 events');
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(store.getState().filter).toEqual(NO_FILTER);
  });

  it('take deaths as a range or as numbers', async () => {
    const { user, store } = renderWithStore(<Facets />, CORPUS);
    await user.click(screen.getByRole('button', { name: /1–9/ }));
    expect(store.getState().filter).toMatchObject({ minKilled: 1, maxKilled: 9 });
    await user.click(screen.getByRole('button', { name: /1–9/ }));
    await user.type(screen.getByRole('spinbutton', { name: 'At least' }), '20');
    expect(store.getState().filter).toMatchObject({ minKilled: 20, maxKilled: null });
  });

  it('search the words of the articles', async () => {
    const { user, store } = renderWithStore(<Facets />, CORPUS);
    await user.type(screen.getByRole('searchbox', { name: 'Words in the articles' }), 'Protesters');
    await expect.poll(() => store.getState().filter.text).toBe('Protesters');
  });
});

describe('NothingShown', () => {
  it('names the one condition that brings events back, with their number', async () => {
    const { user, store } = renderWithStore(<NothingShown />, {
      ...CORPUS,
      filter: { ...NO_FILTER, family: ['air'], minKilled: 1000 },
    });
    expect(screen.getByText(/No events for Airstrikes, at least 1,?000 deaths/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Clear deaths (1 event)' }));
    expect(store.getState().filter.minKilled).toBeNull();
  });

  it('says when it takes more than one', () => {
    renderWithStore(<NothingShown />, {
      ...CORPUS,
      filter: { ...NO_FILTER, status: ['denied'], minKilled: 1000 },
    });
    expect(screen.getByText(/only clearing several/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Clear all' })).toBeVisible();
  });
});

// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CompareView } from '../../src/panel/compare/compare-view.tsx';
import { before, isPeriod, yearBefore } from '../../src/panel/compare/sides.ts';
import { makeDate, makeEvent, makePlace } from '../query/make-event.ts';
import { corpusOf, renderWithStore } from './render.tsx';

const CORPUS = corpusOf([
  makeEvent({ id: 'a', date: makeDate('2016-05-04'), casualties: { killed: { min: 9, max: 9, text: '' } } }),
  makeEvent({ id: 'b', type: 'clash', date: makeDate('2017-05-20'), casualties: {} }),
  makeEvent({
    id: 'c',
    type: 'shelling',
    date: makeDate('2017-05-21'),
    place: makePlace({ name: 'Binnish', admin1: 'Idlib' }),
    casualties: { killed: { min: 12, max: null, text: '' } },
  }),
]);

function row(name: string): string[] {
  const cells = within(screen.getByRole('row', { name: new RegExp(`^${name}`) })).getAllByRole('cell');
  return cells.map((cell) => cell.textContent);
}

describe('the comparison', () => {
  it('begins with the last year of the data and the year before', () => {
    renderWithStore(<CompareView />, CORPUS);
    expect(row('Events \\d')).toEqual(['1', '2']);
    expect(row('Killed')).toEqual(['9', 'at least 12']);
    expect(row('Clash')).toEqual(['0', '1']);
  });

  it('begins with the dates shown, where there are some', () => {
    const filter = { time: { start: '2016-05-01', end: '2016-05-31' } };
    const { store } = renderWithStore(<CompareView />, CORPUS);
    store.setState({ filter: { ...store.getState().filter, ...filter } });
    expect(screen.getAllByLabelText('From')).toHaveLength(2);
  });

  it('sets areas side by side', async () => {
    const { user } = renderWithStore(<CompareView />, CORPUS);
    await user.click(screen.getByRole('button', { name: 'Two areas' }));
    await user.selectOptions(screen.getByLabelText('Left'), 'Aleppo (Syria)');
    await user.selectOptions(screen.getByLabelText('Right'), 'Idlib (Syria)');
    expect(row('Events \\d')).toEqual(['2', '1']);
  });

  it('says what is missing when a day is', async () => {
    const { user } = renderWithStore(<CompareView />, CORPUS);
    const [from] = screen.getAllByLabelText('From');
    if (from) await user.clear(from);
    expect(screen.getByRole('alert')).toHaveTextContent('each period needs a first and a last day');
  });
});

describe('periods', () => {
  it.each([
    ['2016-05-01', '2016-05-31', '2016-03-31', '2016-04-30'],
    ['2016-05-16', '2016-05-16', '2016-05-15', '2016-05-15'],
  ])('the same length before %s to %s', (start, end, from, to) => {
    expect(before({ start, end })).toEqual({ start: from, end: to });
  });

  it.each([
    ['2016-05-01', '2016-05-31', '2015-05-01', '2015-05-31'],
    ['2016-02-29', '2016-02-29', '2015-02-28', '2015-02-28'],
  ])('the same days a year before %s to %s', (start, end, from, to) => {
    expect(yearBefore({ start, end })).toEqual({ start: from, end: to });
  });

  it.each([
    ['2016-05-02', '2016-05-01'],
    ['', '2016-05-01'],
    ['2016-02-30', '2016-05-01'],
  ])('is none from %s to %s', (start, end) => {
    expect(isPeriod({ start, end })).toBe(false);
  });
});

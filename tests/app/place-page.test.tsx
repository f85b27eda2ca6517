// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PlacePage } from '../../src/app/views/place-page.tsx';
import { corpusOf, renderWithStore } from '../panel/render.tsx';
import { makeDate, makeEvent, makePlace } from '../query/make-event.ts';

const CORPUS = corpusOf(
  [
    makeEvent({ id: 'a', date: makeDate('2015-03-04') }),
    makeEvent({ id: 'b', type: 'clash', date: makeDate('2017-03-20'), casualties: {} }),
    makeEvent({ id: 'c', place: makePlace({ name: 'Idlib', admin1: 'Idlib', lat: 35.93, lon: 36.63 }) }),
  ],
  [{ id: 'a1', text: '', source: 'North Wire' }],
);

describe('the page of a place', () => {
  it('tells all that happened there, by type and with sources, whatever the filter', () => {
    const { store } = renderWithStore(<PlacePage />, { ...CORPUS, place: makePlace() });
    store.setState({ filter: { ...store.getState().filter, type: ['siege'] } });
    expect(screen.getByText('2 events within 25 km of Aleppo')).toBeVisible();
    const types = within(screen.getByRole('list', { name: 'By type' })).getAllByRole('listitem');
    expect(types.map((item) => item.textContent)).toEqual(['Airstrike1', 'Clash1']);
    expect(screen.getByText('North Wire', { selector: '.bars__name' })).toBeVisible();
  });

  it('looks as far as the reader wants, and shows only these on request', async () => {
    const { store, user } = renderWithStore(<PlacePage />, { ...CORPUS, place: makePlace() });
    await user.selectOptions(screen.getByLabelText('Within'), '100 km');
    expect(screen.getByText('3 events within 100 km of Aleppo')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show only these' }));
    expect(store.getState().filter.area).toMatchObject({ kind: 'circle', km: 100, label: 'Aleppo' });
  });

  it('says what to do when no place is open', () => {
    renderWithStore(<PlacePage />, CORPUS);
    expect(screen.getByText(/No place is open/)).toBeVisible();
  });
});

// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EventTableView } from '../../src/panel/table/event-table.tsx';
import { makeDate, makeEvent, makePlace } from '../query/make-event.ts';
import { corpusOf, renderWithStore, stubLayout } from './render.tsx';

const EVENTS = [
  makeEvent({ id: 'a', date: makeDate('2015-03-04'), casualties: { killed: { min: 9, max: 9, text: '' } } }),
  makeEvent({ id: 'b', type: 'clash', date: makeDate('2017-03-20'), casualties: {} }),
  makeEvent({
    id: 'c',
    type: 'shelling',
    date: null,
    place: makePlace({ name: 'Binnish', admin1: 'Idlib' }),
    casualties: { killed: { min: 12, max: null, text: '' } },
  }),
];

beforeEach(() => {
  stubLayout(900);
  // The virtual list draws what fits in its scroller.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
});

function open() {
  const corpus = corpusOf(EVENTS, [{ id: 'a1', text: '', source: 'North Wire' }]);
  return renderWithStore(<EventTableView linkOf={(id) => `https://map.example/#event=${id}`} />, corpus);
}

/** What the rows say, the head left out. */
function rows(): string[] {
  return screen
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole('cell')
        .slice(0, 2)
        .map((cell) => cell.textContent)
        .join(' · '),
    );
}

describe('the table of events', () => {
  it('begins with the newest, and has what has no date at the end', () => {
    open();
    expect(rows()).toEqual(['20 Mar 2017 · Clash', '4 Mar 2015 · Airstrike', '— · Shelling']);
    expect(screen.getByRole('columnheader', { name: 'Date' })).toHaveAttribute('aria-sort', 'descending');
  });

  it('sorts by a column, and the other way round; what is not known stays last', async () => {
    const { user } = open();
    await user.click(screen.getByRole('button', { name: 'Killed' }));
    expect(rows()).toEqual(['— · Shelling', '4 Mar 2015 · Airstrike', '20 Mar 2017 · Clash']);
    await user.click(screen.getByRole('button', { name: 'Killed' }));
    expect(rows()).toEqual(['4 Mar 2015 · Airstrike', '— · Shelling', '20 Mar 2017 · Clash']);
    expect(screen.getByRole('columnheader', { name: 'Killed' })).toHaveAttribute('aria-sort', 'ascending');
  });

  it('sorts names as they are read', async () => {
    const { user } = open();
    await user.click(screen.getByRole('button', { name: 'Type' }));
    expect(rows().map((row) => row.split(' · ')[1])).toEqual(['Airstrike', 'Clash', 'Shelling']);
  });

  it('shows the columns that a reader chooses, one at least', async () => {
    const { user } = open();
    await user.click(screen.getByRole('button', { name: 'Columns' }));
    await user.click(screen.getByRole('checkbox', { name: 'Province' }));
    expect(screen.getByRole('columnheader', { name: 'Province' })).toBeVisible();
    for (const name of ['Date', 'Place', 'Killed', 'Injured', 'Sources', 'Province'])
      await user.click(screen.getByRole('checkbox', { name }));
    expect(screen.getByRole('checkbox', { name: 'Type' })).toBeDisabled();
  });

  it('opens an event from its first cell', async () => {
    const { user, store } = open();
    await user.click(screen.getByRole('button', { name: '4 Mar 2015' }));
    expect(store.getState().selection.event).toBe('a');
  });
});

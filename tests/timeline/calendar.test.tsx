// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Calendar } from '../../src/timeline/calendar/calendar.tsx';
import { BasisChoice } from '../../src/timeline/calendar/basis-choice.tsx';
import { selectTimeExtent } from '../../src/state/selectors.ts';
import { createDatelineStore } from '../../src/state/store.ts';
import { corpusOf, renderWithStore } from '../panel/render.tsx';
import { makeDate, makeEvent } from '../query/make-event.ts';

const CORPUS = corpusOf(
  [
    makeEvent({ id: 'a', date: makeDate('2015-03-04') }),
    makeEvent({ id: 'b', date: makeDate('2017-03-20') }),
    makeEvent({ id: 'c', date: makeDate('2017-03-21') }),
    makeEvent({ id: 'd', date: makeDate('2017-06-01', '2017-06-30', 'month') }),
  ],
  [{ id: 'a1', text: '', publishedAt: '2017-07-01' }],
);

function open() {
  const extent = selectTimeExtent(createDatelineStore(CORPUS).getState());
  if (!extent) throw new Error('the events have dates');
  const onPick = vi.fn();
  const view = (
    <>
      <Calendar extent={extent} onPick={onPick} />
      <BasisChoice />
    </>
  );
  return { ...renderWithStore(view, CORPUS), onPick };
}

describe('the calendar', () => {
  it('shows a month, a year, and a month of every year', async () => {
    const { store, user, onPick } = open();
    await user.click(screen.getByRole('button', { name: 'March 2017: 2 events' }));
    expect(store.getState().filter.time).toEqual({ start: '2017-03-01', end: '2017-03-31' });
    await user.click(screen.getByRole('button', { name: '2015' }));
    expect(store.getState().filter.time).toEqual({ start: '2015-01-01', end: '2015-12-31' });
    expect(onPick).toHaveBeenCalledTimes(2);
    await user.click(screen.getByRole('button', { name: 'March of every year' }));
    expect(store.getState().filter.months).toEqual([3]);
  });

  it('offers no month in which nothing happened, also between years with events', () => {
    open();
    expect(screen.getByRole('button', { name: 'March 2016: no events' })).toBeDisabled();
    expect(screen.getByRole('button', { name: 'June 2017: 1 event' })).toBeEnabled();
  });

  it('keeps the other months while one is chosen', async () => {
    const { user } = open();
    await user.click(screen.getByRole('button', { name: 'June of every year' }));
    expect(screen.getByRole('button', { name: 'March 2017: 2 events' })).toBeEnabled();
  });

  it('goes from cell to cell by the arrow keys, past empty months', async () => {
    const { user } = open();
    screen.getByRole('button', { name: 'March 2017: 2 events' }).focus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('button', { name: 'June 2017: 1 event' })).toHaveFocus();
    await user.keyboard('{ArrowLeft}{ArrowDown}');
    expect(screen.getByRole('button', { name: 'March 2015: 1 event' })).toHaveFocus();
  });

  it('lets go of a range of event days when dates become those of the reports', async () => {
    const { store, user } = open();
    await user.click(screen.getByRole('button', { name: '2015' }));
    await user.click(screen.getByRole('radio', { name: 'their first reports' }));
    expect(store.getState().filter).toMatchObject({ timeBasis: 'published', time: null });
  });
});

// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChunkBuilder } from '../../src/core/query/table/build-chunk.ts';
import { selectEvent, setTimeWindow } from '../../src/state/actions.ts';
import { appendCoded } from '../../src/state/coded-actions.ts';
import type { TimeWindow } from '../../src/state/store.ts';
import { Timeline } from '../../src/timeline/timeline.tsx';
import { corpusOf, renderWithStore, stubLayout } from '../panel/render.tsx';
import { useTimeWindow } from '../../src/timeline/use-time-window.ts';
import { makeCoded } from '../query/coded-sample.ts';
import { makeDate, makeEvent } from '../query/make-event.ts';

const EVENTS = [
  makeEvent({ id: 'a', date: makeDate('2016-05-01') }),
  makeEvent({ id: 'b', type: 'clash', date: makeDate('2016-05-31') }),
  makeEvent({ id: 'c', date: makeDate('2016-01-01', '2016-12-31', 'year') }),
  makeEvent({ id: 'd', date: null }),
];

beforeEach(() => stubLayout(600));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function show(height = 120) {
  const result = renderWithStore(<Timeline height={height} />, corpusOf(EVENTS));
  return { ...result, time: () => result.store.getState().filter.time };
}

describe('Timeline', () => {
  it('says how many dated events are shown', () => {
    show();
    expect(
      screen.getByText(/3 dated events shown; the data runs from 1 January 2016 to 31 December 2016/),
    ).toBeVisible();
  });

  it('draws exact days solid and inexact ones hatched', () => {
    const { container } = show();
    const air = container.querySelectorAll('g.family--air > path');
    expect(air[0]?.getAttribute('d')).not.toBe('');
    expect((air[1] as SVGPathElement).style.fill).toMatch(/^url/);
    expect(air[1]?.getAttribute('d')).not.toBe('');
    const ground = container.querySelectorAll('g.family--ground > path');
    expect(ground[1]?.getAttribute('d')).toBe('');
  });

  it('stays zoomed to what a reader chose while rows of a dataset stream in', () => {
    const windows: (TimeWindow | undefined)[] = [];
    function Probe() {
      windows.push(useTimeWindow()?.window);
      return null;
    }
    const { store } = renderWithStore(<Probe />, corpusOf(EVENTS));
    const chosen = { first: 16_922, last: 16_953 }; // May 2016
    act(() => setTimeWindow(store, chosen));
    for (const [id, first] of [
      ['1', 17_200],
      ['2', 12_000],
      ['3', 16_930],
    ] as const) {
      const builder = new ChunkBuilder('ged');
      builder.add(makeCoded({ id, date: { first, last: first, precision: 'day' } }));
      act(() => appendCoded(store, builder.finish()));
      expect(windows.at(-1)).toEqual(chosen);
    }
    act(() => setTimeWindow(store, null));
    expect(windows.at(-1)?.first).toBeLessThan(12_000);
  });

  it('moves its handles by keys: a day, with shift a month', async () => {
    const { user, time } = show();
    act(() => screen.getByRole('slider', { name: 'First day shown' }).focus());
    await user.keyboard('{ArrowRight}');
    expect(time()).toEqual({ start: '2016-01-02', end: '2016-12-31' });
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}');
    expect(time()).toEqual({ start: '2016-02-02', end: '2016-12-31' });
    act(() => screen.getByRole('slider', { name: 'Last day shown' }).focus());
    await user.keyboard('{ArrowLeft}');
    expect(time()?.end).toBe('2016-12-30');
    expect(screen.getByRole('slider', { name: 'Last day shown' })).toHaveAttribute(
      'aria-valuetext',
      '30 December 2016',
    );
  });

  it('brushes by drag: the filter follows the hand, and the drag is over when it lets go', () => {
    const { container, store, time } = show();
    const chart = container.querySelector('.timeline-chart') as HTMLElement;
    fireEvent.pointerDown(chart, { clientX: 100, button: 0, isPrimary: true, pointerId: 1 });
    fireEvent.pointerMove(chart, { clientX: 200, pointerId: 1 });
    fireEvent.pointerMove(chart, { clientX: 300, pointerId: 1 });
    expect(time()).not.toBeNull();
    expect(store.getState().brushing).toBe(true);
    fireEvent.pointerUp(chart, { clientX: 300, pointerId: 1 });
    expect(store.getState().brushing).toBe(false);
    expect(time()?.start).toMatch(/^2016-0[23]/);
    expect(time()?.end).toMatch(/^2016-0[67]|^2016-06/);
    fireEvent.doubleClick(chart);
    expect(time()).toBeNull();
  });

  it('goes back to what was brushed before when a drag is given up with Escape', () => {
    const { container, store, time } = show();
    const chart = container.querySelector('.timeline-chart') as HTMLElement;
    fireEvent.pointerDown(chart, { clientX: 100, button: 0, isPrimary: true, pointerId: 1 });
    fireEvent.pointerMove(chart, { clientX: 200, pointerId: 1 });
    expect(time()).not.toBeNull();
    fireEvent.keyDown(chart, { key: 'Escape' });
    expect(time()).toBeNull();
    fireEvent.pointerMove(chart, { clientX: 300, pointerId: 1 });
    fireEvent.pointerUp(chart, { clientX: 300, pointerId: 1 });
    expect(time()).toBeNull();
    expect(store.getState().brushing).toBe(false);
  });

  it('takes typed dates, and names what is wrong with them', async () => {
    const { user, time } = show();
    await user.click(screen.getByRole('button', { name: /1 Jan 2016 – 31 Dec 2016/ }));
    const from = await screen.findByLabelText('From');
    const to = screen.getByLabelText('To');
    fireEvent.change(from, { target: { value: '2016-06-10' } });
    fireEvent.change(to, { target: { value: '2016-06-01' } });
    expect(screen.getByRole('alert')).toHaveTextContent('The first day is after the last.');
    fireEvent.change(to, { target: { value: '2016-06-20' } });
    await user.click(screen.getByRole('button', { name: 'Show these dates' }));
    expect(time()).toEqual({ start: '2016-06-10', end: '2016-06-20' });
    expect(screen.queryByLabelText('From')).toBeNull();
  });

  it('plays a moving window and pauses', () => {
    vi.useFakeTimers();
    const { time } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Play through time' }));
    const first = time();
    expect(first?.start).toBe('2016-01-01');
    act(() => void vi.advanceTimersByTime(2000));
    const later = time();
    expect(later && first && later.start > first.start).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Pause' }));
    act(() => void vi.advanceTimersByTime(2000));
    expect(time()).toEqual(later);
  });

  it('jumps instead of gliding when motion is unwelcome', () => {
    vi.useFakeTimers();
    stubLayout(600, (query) => query.includes('reduced-motion'));
    const { time } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Play through time' }));
    const first = time();
    act(() => void vi.advanceTimersByTime(1000));
    expect(time()).toEqual(first);
    act(() => void vi.advanceTimersByTime(4000));
    expect(time()).not.toEqual(first);
  });

  it('marks the selected event over all its possible days', () => {
    const { container, store } = show();
    act(() => selectEvent(store, EVENTS[2]?.id ?? null));
    const band = container.querySelector('.timeline-mark--selected rect');
    expect(Number(band?.getAttribute('width'))).toBeGreaterThan(500);
  });

  it('says so when no event has a date', () => {
    renderWithStore(<Timeline height={64} />, corpusOf([makeEvent({ date: null })]));
    expect(screen.getByText('No event has a date.')).toBeVisible();
  });
});

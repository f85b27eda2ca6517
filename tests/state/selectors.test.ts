import { describe, expect, it } from 'vitest';
import {
  changeFilter,
  clearCondition,
  clearFilter,
  followMap,
  highlightEvent,
  selectEvent,
  setViewport,
  showCorpus,
  toggleFacet,
} from '../../src/state/actions.ts';
import {
  selectFacet,
  selectHomeWindow,
  selectRemedies,
  selectTolls,
  selectTotals,
  selectVisibleEvents,
} from '../../src/state/selectors.ts';
import { createDatelineStore } from '../../src/state/store.ts';
import { NO_FILTER } from '../../src/core/query/filter.ts';
import { makeDate, makeEvent, makePlace } from '../query/make-event.ts';

const EVENTS = [
  makeEvent({ id: 'a' }),
  makeEvent({ id: 'b', type: 'clash', date: makeDate('2017-01-02'), place: makePlace({ lat: 33, lon: 36 }) }),
  makeEvent({ id: 'c', place: null, date: null, casualties: {} }),
];

function filled() {
  const store = createDatelineStore();
  showCorpus(store, [{ id: 'a1', text: 'x', source: 'Wire' }], EVENTS);
  return store;
}

const ids = (store: ReturnType<typeof filled>) => {
  const events = selectVisibleEvents(store.getState());
  return Array.from({ length: events.length }, (_, i) => events.at(i)?.id);
};

describe('selectors', () => {
  it('give the same object while their inputs are the same', () => {
    const store = filled();
    const before = store.getState();
    highlightEvent(store, EVENTS[0]?.id ?? null);
    const after = store.getState();
    expect(after).not.toBe(before);
    for (const select of [
      selectVisibleEvents,
      (state: ReturnType<typeof store.getState>) => selectFacet(state, 'family'),
      selectTotals,
      selectRemedies,
      selectHomeWindow,
      selectTolls,
    ]) {
      expect(select(after)).toBe(select(before));
    }
  });

  it('follow the filter, and go back with it', () => {
    const store = filled();
    toggleFacet(store, 'family', 'air');
    expect(ids(store)).toEqual(['a', 'c']);
    toggleFacet(store, 'family', 'ground');
    expect(ids(store)).toEqual(['a', 'b', 'c']);
    toggleFacet(store, 'family', 'air');
    expect(ids(store)).toEqual(['b']);
    clearFilter(store);
    expect(ids(store)).toEqual(['a', 'b', 'c']);
  });

  it('do not mix two stores', () => {
    const [one, two] = [filled(), filled()];
    toggleFacet(one, 'type', 'clash');
    expect(ids(one)).toEqual(['b']);
    expect(ids(two)).toEqual(['a', 'b', 'c']);
  });

  it('count what the map and the timeline cannot show', () => {
    expect(selectTotals(filled().getState())).toEqual({ shown: 3, all: 3, withoutPlace: 1, withoutDate: 1 });
  });

  it('count deaths in ranges, and those that nobody states', () => {
    const { buckets, unstated } = selectTolls(filled().getState());
    expect(buckets.map(({ count }) => count)).toEqual([0, 2, 0, 0]);
    expect(unstated).toBe(1);
  });
});

describe('actions', () => {
  it('clear a selection that is gone with the corpus, and keep one that is still there', () => {
    const store = filled();
    selectEvent(store, EVENTS[1]?.id ?? null);
    showCorpus(store, [], EVENTS.slice(1));
    expect(store.getState().selection.event).toBe('b');
    showCorpus(store, [], EVENTS.slice(0, 1));
    expect(store.getState().selection.event).toBeNull();
  });

  it('keep the area on the map while it follows', () => {
    const store = filled();
    setViewport(store, { west: 35, south: 32, east: 37, north: 34, zoom: 7 });
    expect(ids(store)).toHaveLength(3);
    followMap(store, true);
    expect(ids(store)).toEqual(['b']);
    setViewport(store, { west: 37, south: 36, east: 38, north: 37, zoom: 7 });
    expect(ids(store)).toEqual(['a']);
    clearCondition(store, 'area');
    setViewport(store, { west: 0, south: 0, east: 1, north: 1, zoom: 7 });
    expect(ids(store)).toHaveLength(3);
  });

  it('clear one condition and leave the others', () => {
    const store = filled();
    changeFilter(store, { minKilled: 2, maxKilled: 9, text: 'x' });
    clearCondition(store, 'toll');
    expect(store.getState().filter).toEqual({ ...NO_FILTER, text: 'x' });
  });
});

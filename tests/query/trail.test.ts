import { describe, expect, it } from 'vitest';
import { NO_FILTER, type Filter } from '../../src/core/query/filter.ts';
import { toDay } from '../../src/core/query/days.ts';
import { LiveFilter } from '../../src/core/query/live/live-filter.ts';
import { tableOf } from '../../src/core/query/table/event-table.ts';
import { trailOf, trailSpan } from '../../src/core/query/trail.ts';
import { makeArticles, makeDate, makeEvent, makePlace } from './make-event.ts';

const day = (iso: string): number => toDay(iso) ?? NaN;

describe('the days behind a window', () => {
  it.each([
    ['as many as the window is long', '2016-05-11', '2016-05-20', '2016-01-01', '2016-05-01', '2016-05-10'],
    ['none before the play began', '2016-05-11', '2016-05-20', '2016-05-08', '2016-05-08', '2016-05-10'],
  ])('are %s', (_, first, last, from, start, end) => {
    expect(trailSpan({ first: day(first), last: day(last) }, day(from))).toEqual({
      first: day(start),
      last: day(end),
    });
  });

  it('are none at the first frame', () => {
    const frame = { first: day('2016-05-11'), last: day('2016-05-20') };
    expect(trailSpan(frame, frame.first)).toBeNull();
  });
});

describe('a trail', () => {
  const at = (name: string, lat: number) => makePlace({ name, lat, geonameId: null });
  const table = tableOf(
    [
      makeEvent({ id: 'shown', place: at('A', 36), date: makeDate('2016-05-15') }),
      makeEvent({ id: 'fresh', place: at('B', 35), date: makeDate('2016-05-10') }),
      makeEvent({ id: 'old', place: at('B', 35), date: makeDate('2016-05-02') }),
      makeEvent({ id: 'faint', place: at('C', 34), date: makeDate('2016-05-01') }),
      makeEvent({ id: 'gone', place: at('D', 33), date: makeDate('2016-04-30') }),
      makeEvent({ id: 'ahead', place: at('E', 32), date: makeDate('2016-06-30') }),
      makeEvent({ id: 'hidden', type: 'protest', place: at('F', 31), date: makeDate('2016-05-09') }),
      makeEvent({ id: 'nowhere', place: null, date: makeDate('2016-05-09') }),
    ],
    makeArticles(),
  );
  const filter: Filter = {
    ...NO_FILTER,
    family: ['air'],
    time: { start: '2016-05-11', end: '2016-05-20' },
  };

  it('holds the last event of each place that only its date hides, fading with age', () => {
    const live = new LiveFilter(table);
    live.apply(filter);
    const points = trailOf(table, live.failures, 'event', {
      first: day('2016-05-01'),
      last: day('2016-05-10'),
    });
    expect(points.map(({ place, age }) => [table.places.nameOf(place), age])).toEqual([
      ['B', 0],
      ['C', 0.9],
    ]);
  });
});

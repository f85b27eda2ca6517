import { describe, expect, it } from 'vitest';
import { nearEvents } from '../../src/core/corrections/near-events.ts';
import { makeDate, makeEvent, makePlace } from '../query/make-event.ts';

const HERE = makeEvent({ id: 'here' });
const TEN_KM = makeEvent({ id: 'ten-km', place: makePlace({ lat: 36.29 }) });
const NEXT_WEEK = makeEvent({ id: 'next-week', date: makeDate('2016-05-23') });

describe('events that could be the same', () => {
  it('come by the nearest place, then the nearest day; what is not known comes last', () => {
    const nowhere = makeEvent({ id: 'nowhere', place: null });
    const found = nearEvents(HERE, [nowhere, TEN_KM, NEXT_WEEK, HERE], 8);
    expect(found.map(({ id }) => id)).toEqual(['next-week', 'ten-km', 'nowhere']);
  });

  it.each([
    ['another country', makeEvent({ id: 'x', place: makePlace({ lat: 30 }) })],
    ['another season', makeEvent({ id: 'x', date: makeDate('2016-08-01') })],
    ['nowhere and never', makeEvent({ id: 'x', place: null, date: null })],
  ])('are not those of %s', (_, other) => {
    expect(nearEvents(HERE, [other], 8)).toEqual([]);
  });

  it('are at most as many as asked for', () => {
    expect(nearEvents(HERE, [TEN_KM, NEXT_WEEK], 1)).toEqual([NEXT_WEEK]);
  });
});

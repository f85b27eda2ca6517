import type { EventId, EventPlace, EventType, LinkedEvent } from '../../src/core/model.ts';
import { makePlace } from '../query/make-event.ts';

interface Parts {
  readonly id: string;
  readonly type?: EventType;
  readonly status?: LinkedEvent['status'];
  readonly killed?: number;
  readonly day?: string;
  readonly place?: Partial<EventPlace> | null;
}

/** An event with only what a test cares about; the rest is usual. */
export function makeEvent({
  id,
  type = 'airstrike',
  status = 'reported',
  killed,
  day,
  place,
}: Parts): LinkedEvent {
  return {
    id: id as EventId,
    type,
    status,
    date: day === undefined ? null : { start: day, end: day, precision: 'day', text: '' },
    place: place === null ? null : makePlace(place),
    actors: [],
    targets: [],
    casualties: killed === undefined ? {} : { killed: { min: killed, max: killed, text: String(killed) } },
    attribution: [],
    confidence: 0.8,
    reports: [],
    mergeReasons: [],
  };
}

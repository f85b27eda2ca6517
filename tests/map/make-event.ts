import type { EventId, EventPlace, EventType, LinkedEvent } from '../../src/core/model.ts';

interface Parts {
  readonly id: string;
  readonly type?: EventType;
  readonly status?: LinkedEvent['status'];
  readonly killed?: number;
  readonly day?: string;
  readonly place?: Partial<EventPlace> | null;
}

const ALEPPO: EventPlace = {
  text: 'Aleppo',
  name: 'Aleppo',
  lat: 36.2,
  lon: 37.16,
  geonameId: 170063,
  country: 'SY',
  admin1: 'Aleppo',
  precision: 'city',
  radiusKm: 0,
  confidence: 0.9,
};

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
    place: place === null ? null : { ...ALEPPO, ...place },
    actors: [],
    targets: [],
    casualties: killed === undefined ? {} : { killed: { min: killed, max: killed, text: String(killed) } },
    attribution: [],
    confidence: 0.8,
    reports: [],
    mergeReasons: [],
  };
}

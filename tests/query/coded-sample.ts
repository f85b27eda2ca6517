import fc from 'fast-check';
import { EVENT_TYPES } from '../../src/core/events/families.ts';
import type { CodedEvent } from '../../src/core/query/table/coded-event.ts';

/** A coded event with all fields filled; a test states only what it is about. */
export function makeCoded(change: Partial<CodedEvent> = {}): CodedEvent {
  return {
    id: '1',
    type: 'clash',
    status: 'reported',
    date: { first: 16_937, last: 16_937, precision: 'day' },
    place: {
      name: 'Aleppo',
      lat: 36.2,
      lon: 37.16,
      geonameId: null,
      country: 'SY',
      admin1: 'Aleppo',
      precision: 'city',
      radiusKm: 0,
    },
    actors: [
      { name: 'Government of Syria', role: 'party' },
      { name: 'Syrian insurgents', role: 'party' },
    ],
    targets: [],
    killed: { min: 2, max: 5 },
    injured: null,
    sources: ['North Wire'],
    note: 'Fighting near the old market.',
    citation: 'North Wire, 2016-05-17',
    url: '',
    ...change,
  };
}

/** Few different values, so that random filters meet random events. */
export function codedEvents(most: number): fc.Arbitrary<CodedEvent[]> {
  const place = fc.record({
    name: fc.constantFrom('Aleppo', 'Idlib', 'Mosul'),
    lat: fc.constantFrom(35, 36),
    lon: fc.constantFrom(36.5, 37, 43),
    geonameId: fc.constantFrom(null, 1),
    country: fc.constantFrom('SY', 'IQ', null),
    admin1: fc.constantFrom('Aleppo', 'Idlib', null),
    precision: fc.constantFrom('city' as const, 'admin1' as const),
    radiusKm: fc.constantFrom(0, 40),
  });
  const date = fc
    .tuple(fc.integer({ min: 16_930, max: 16_960 }), fc.constantFrom(0, 0, 0, 6, 30))
    .map(([first, length]) => ({
      first,
      last: first + length,
      precision: length === 0 ? ('day' as const) : ('month' as const),
    }));
  const killed = fc.constantFrom(null, { min: 0, max: 0 }, { min: 5, max: null }, { min: 60, max: 80 });
  const actors = fc.subarray(['Syrian Army', 'Ahrar al-Sham', 'Islamic State']);
  const event = fc.record({
    published: fc.constantFrom(null, 16_940, 16_990),
    type: fc.constantFrom(...EVENT_TYPES.slice(0, 8)),
    status: fc.constantFrom('reported' as const, 'claimed' as const),
    date: fc.option(date, { freq: 8 }),
    place: fc.option(place, { freq: 8 }),
    actors: actors.map((names) => names.map((name) => ({ name, role: 'party' as const }))),
    killed,
    sources: fc.subarray(['North Wire', 'South Post'], { maxLength: 1 }),
    note: fc.constantFrom('', 'A market was hit.', 'Near Dayr az-Zawr’s bridge', 'الأتارب'),
  });
  return fc
    .array(event, { maxLength: most })
    .map((events) => events.map((change, i) => makeCoded({ ...change, id: `n${String(i)}` })));
}

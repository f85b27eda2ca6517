import fc from 'fast-check';
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { encodeRing } from '../../scripts/build-basemap/areas.ts';
import { decodeAreas, decodeRing, foldAreaName } from '../../src/core/areas/decode-areas.ts';
import { placeArea } from '../../src/map/areas/place-area.ts';
import { makeEvent } from './make-event.ts';

const SYRIA = decodeAreas(
  JSON.parse(fs.readFileSync(new URL('../../public/basemap/areas/SY.json', import.meta.url), 'utf8')),
);

describe('decodeRing', () => {
  it('gives back what was packed, to half a step', () => {
    const point = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -85, max: 85, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 40 }), (ring) => {
        const decoded = decodeRing(encodeRing(ring), 500);
        const near = ([x, y]: [number, number]): boolean =>
          decoded.some(([a, b]) => Math.abs(a - x) <= 0.001001 && Math.abs(b - y) <= 0.001001);
        expect(decoded.length).toBeLessThanOrEqual(ring.length);
        expect(ring.every(near)).toBe(true);
      }),
    );
  });
});

describe('foldAreaName', () => {
  it.each([
    ['Al-Hasakah', 'hasakah'],
    ['al Ḩasakah Governorate', 'hasakah'],
    ['Deir ez-Zor', 'deirezzor'],
    ['Kyiv Oblast', 'kyiv'],
    ['Alabama', 'alabama'],
  ])('%s: %s', (name, folded) => {
    expect(foldAreaName(name)).toBe(folded);
  });
});

describe('the outlines of Syria', () => {
  it('hold the country and its fourteen provinces', () => {
    expect(SYRIA.country?.rings.length).toBeGreaterThan(0);
    expect(SYRIA.byId.size).toBe(14);
    expect(SYRIA.byName.has(foldAreaName('Deir ez-Zor'))).toBe(true);
  });

  it('have every label point inside the outline’s bounds', () => {
    for (const { label, rings } of SYRIA.byId.values()) {
      const [lons, lats] = [rings.flat().map(([x]) => x), rings.flat().map(([, y]) => y)];
      expect(label[0]).toBeGreaterThan(Math.min(...lons));
      expect(label[0]).toBeLessThan(Math.max(...lons));
      expect(label[1]).toBeGreaterThan(Math.min(...lats));
      expect(label[1]).toBeLessThan(Math.max(...lats));
    }
  });
});

describe('placeArea', () => {
  const place = (parts: object) => {
    const event = makeEvent({ id: 'a', place: parts });
    if (!event.place) throw new Error('no place');
    return placeArea({ key: 'key', facts: event.place, places: [1] }, SYRIA);
  };

  it.each([
    ['by GeoNames id', { precision: 'admin1', geonameId: 169387, name: 'Some spelling' }],
    ['by name', { precision: 'admin1', geonameId: null, name: 'Idleb' }],
    ['as a country', { precision: 'country', geonameId: 163843, name: 'Syria' }],
  ])('finds an outline %s', (_how, parts) => {
    expect(place(parts).shape.kind).toBe('polygon');
  });

  it('makes do with a circle for districts and unknown provinces', () => {
    expect(place({ precision: 'admin2', name: 'Manbij District', radiusKm: 22 }).shape).toEqual({
      kind: 'circle',
      km: 22,
    });
    expect(place({ precision: 'admin1', geonameId: null, name: 'Nowhere' }).shape).toEqual({
      kind: 'circle',
      km: 60,
    });
  });
});

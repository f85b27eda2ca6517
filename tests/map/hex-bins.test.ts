import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_CELL } from '../../src/core/query/live/cell-group.ts';
import { tableOf } from '../../src/core/query/table/event-table.ts';
import { stepOf } from '../../src/map/render/draw-density.ts';
import { binHexes, HEX } from '../../src/map/scene/hex-bins.ts';
import { weighPlaces } from '../../src/map/scene/weigh-places.ts';
import { toPixel } from '../../src/map/scene/world-pixels.ts';
import { makeEvent } from './make-event.ts';
import { WORLD } from './scene-of.ts';

describe('hexagons', () => {
  const at = fc.record({
    lat: fc.double({ min: 30, max: 40, noNaN: true }),
    lon: fc.double({ min: 30, max: 45, noNaN: true }),
  });

  it('hold every place within their radius, whatever part of the map is asked for', () => {
    fc.assert(
      fc.property(
        fc.array(at, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 2, max: 9 }),
        (places, zoom) => {
          const table = tableOf(
            places.map((place, i) => makeEvent({ id: `e${String(i)}`, place })),
            new Map(),
          );
          const { middles, cellOf } = binHexes(weighPlaces(table), WORLD, zoom);
          for (let place = 1; place < table.places.size; place++) {
            const middle = middles[cellOf[place] ?? 0];
            if (!middle) throw new Error('no hexagon');
            const a = toPixel({ lat: table.places.lat[place] ?? 0, lon: table.places.lon[place] ?? 0 }, zoom);
            const b = toPixel(middle, zoom);
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeLessThan(HEX + 0.5);
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('leave out areas and what is out of sight', () => {
    const table = tableOf(
      [
        makeEvent({ id: 'a' }),
        makeEvent({ id: 'b', place: { precision: 'admin1' } }),
        makeEvent({ id: 'c', place: { lat: 10 } }),
      ],
      new Map(),
    );
    const bounds = { west: 36, south: 35, east: 38, north: 37 };
    const { cellOf } = binHexes(weighPlaces(table), bounds, 8);
    expect([...cellOf].filter((cell) => cell !== NO_CELL)).toHaveLength(1);
  });
});

it.each([
  [1, 1, 7],
  [1, 1000, 0],
  [1000, 1000, 7],
  [30, 1000, 3],
])('%i of at most %i is step %i', (count, most, step) => {
  expect(stepOf(count, most)).toBe(step);
});

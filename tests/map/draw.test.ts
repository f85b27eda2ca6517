import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Area } from '../../src/core/query/filter.ts';
import { isInRings } from '../../src/core/areas/is-inside.ts';
import { boxBetween, polygonOf, ringsOf, type Corner } from '../../src/map/draw/area-shape.ts';
import { gripAfter, gripsOf, moveGrip, withoutCorner } from '../../src/map/draw/edit-area.ts';
import { findUnit } from '../../src/map/draw/find-unit.ts';

const lon = fc.double({ min: -170, max: 170, noNaN: true });
const lat = fc.double({ min: -80, max: 80, noNaN: true });
const corner = fc.tuple(lon, lat);
const triangle = polygonOf([
  [36, 35],
  [38, 35],
  [37, 37],
]);

describe('a box', () => {
  it('is the same from whichever corner it was begun', () => {
    fc.assert(
      fc.property(corner, corner, (a, b) => {
        expect(boxBetween(a, b)).toEqual(boxBetween(b, a));
      }),
    );
  });

  it('on the copy of the world to the right is the one on the first', () => {
    expect(boxBetween([396, 35], [398, 36])).toEqual({
      kind: 'box',
      west: 36,
      south: 35,
      east: 38,
      north: 36,
    });
  });

  it('turns over when a corner is pulled across the opposite one, and the hand keeps its corner', () => {
    const box = boxBetween([36, 35], [38, 37]);
    const [northWest] = gripsOf(box);
    if (!northWest) throw new Error('a box has corners');
    const to: Corner = [39, 34];
    const turned = moveGrip(box, northWest, to, '');
    expect(turned).toEqual({ kind: 'box', west: 38, south: 34, east: 39, north: 35 });
    expect(gripAfter(turned, northWest, to).at).toEqual(to);
  });
});

describe('a polygon', () => {
  it('gets a corner where one is pulled out between two others', () => {
    const between = gripsOf(triangle).find(({ kind }) => kind === 'between');
    if (!between) throw new Error('a polygon has middles');
    const next = moveGrip(triangle, between, [37, 34], '');
    expect(next).toMatchObject({
      points: [
        [36, 35],
        [37, 34],
        [38, 35],
        [37, 37],
      ],
    });
    expect(gripAfter(next, between, [37, 34])).toMatchObject({ kind: 'corner', index: 1 });
  });

  it('loses a corner, but never one of the last three', () => {
    const four = polygonOf([
      [36, 35],
      [37, 34],
      [38, 35],
      [37, 37],
    ]);
    const grip = { kind: 'corner', index: 1, at: [37, 34] } as const;
    expect(withoutCorner(four, grip)).toEqual(triangle);
    expect(withoutCorner(triangle, grip)).toBeNull();
  });

  it('offers no more corners than a link can hold', () => {
    const many = polygonOf(
      Array.from({ length: 100 }, (_, i): Corner => [Math.cos(i / 16) * 5, Math.sin(i / 16) * 5]),
    );
    expect(gripsOf(many).every(({ kind }) => kind === 'corner')).toBe(true);
  });
});

describe('a circle', () => {
  const circle: Area = { kind: 'circle', lat: 36, lon: 37, km: 25, label: 'Aleppo' };
  it('keeps the name of its place while only its reach changes', () => {
    const [, edge] = gripsOf(circle);
    if (!edge) throw new Error('a circle has an edge');
    expect(moveGrip(circle, edge, [37.5, 36], 'elsewhere')).toMatchObject({ km: 45, label: 'Aleppo' });
  });

  it('takes the name of where it is moved to', () => {
    const [middle] = gripsOf(circle);
    if (!middle) throw new Error('a circle has a middle');
    expect(moveGrip(circle, middle, [38, 35], '35° N')).toMatchObject({
      lat: 35,
      lon: 38,
      km: 25,
      label: '35° N',
    });
  });
});

describe('an outline', () => {
  it('holds the middle of its box, and nothing outside', () => {
    fc.assert(
      fc.property(corner, corner, ([x1, y1], [x2, y2]) => {
        fc.pre(Math.abs(x1 - x2) > 1 && Math.abs(y1 - y2) > 1);
        const rings = ringsOf(boxBetween([x1, y1], [x2, y2]));
        expect(isInRings(rings, (x1 + x2) / 2, (y1 + y2) / 2)).toBe(true);
        expect(isInRings(rings, Math.max(x1, x2) + 0.1, (y1 + y2) / 2)).toBe(false);
      }),
    );
  });
});

describe('the unit at a point', () => {
  beforeEach(() => {
    vi.stubGlobal('fetch', (url: string) => {
      const body = readFileSync(`public/basemap/${url}`, 'utf8');
      return Promise.resolve(new Response(body, { headers: { 'content-type': 'application/json' } }));
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it.each([
    ['province', 36.7, 35.7, 'SY', 'Idlib'],
    ['province', 43.1, 36.3, 'IQ', 'Nineveh'],
    ['country', 36.7, 35.7, 'SY', undefined],
    ['country', 35.6, 33.9, 'LB', undefined],
  ] as const)('is a %s: %d, %d', async (facet, x, y, country, name) => {
    const unit = await findUnit('areas', facet, x, y);
    expect(unit?.country).toBe(country);
    expect(unit?.names[0]).toBe(name);
  });

  it.each([
    ['at sea', 'country', 34, 34.5],
    ['where the basemap draws no provinces', 'province', 2.35, 48.85],
  ] as const)('is none %s', async (_, facet, x, y) => {
    expect(await findUnit('areas', facet, x, y)).toBeNull();
  });
});

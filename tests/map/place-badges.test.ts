import { describe, expect, it } from 'vitest';
import { placeBadges, type Badge } from '../../src/map/scene/place-badges.ts';
import { toPixel, toPlace } from '../../src/map/scene/world-pixels.ts';

const WORLD = { west: -180, south: -85, east: 180, north: 85 };
const SQUARE: Badge = {
  at: { lon: 38, lat: 35 },
  title: 'Homs',
  shape: {
    kind: 'polygon',
    rings: [
      [
        [37, 34],
        [39, 34],
        [39, 36],
        [37, 36],
        [37, 34],
      ],
    ],
  },
};

describe('placeBadges', () => {
  it('takes the label point when it is free', () => {
    expect(placeBadges([SQUARE], [], 7, WORLD)).toEqual([{ lon: 38, lat: 35, hides: 0 }]);
  });

  it('moves aside for a symbol, inside the outline', () => {
    const [place] = placeBadges([SQUARE], [{ lon: 38, lat: 35, radius: 20 }], 7, WORLD);
    expect(place?.lon).toBe(38);
    expect(place?.lat).toBeCloseTo(35.35);
  });

  it('keeps badges off each other', () => {
    const places = placeBadges([SQUARE, SQUARE, SQUARE], [], 7, WORLD).map((place) => toPixel(place, 7));
    for (const [i, a] of places.entries())
      for (const b of places.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(26);
  });

  it('falls back to the label point when nothing is free', () => {
    const everywhere = [{ lon: 38, lat: 35, radius: 1e6 }];
    expect(placeBadges([SQUARE], everywhere, 7, WORLD)).toMatchObject([{ lon: 38, lat: 35 }]);
  });

  it('stands beside a small area that a symbol covers', () => {
    const ghouta: Badge = {
      at: { lon: 36.4, lat: 33.5 },
      title: 'Eastern Ghouta',
      shape: { kind: 'circle', km: 3 },
    };
    const [place] = placeBadges([ghouta], [{ lon: 36.4, lat: 33.5, radius: 24 }], 7, WORLD);
    const [a, b] = [toPixel(ghouta.at, 7), toPixel(place ?? ghouta.at, 7)];
    expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(36);
    expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeLessThan(100);
  });

  it('works for circles', () => {
    const circle: Badge = { at: { lon: 38, lat: 35 }, title: 'District', shape: { kind: 'circle', km: 50 } };
    const [place] = placeBadges([circle], [{ lon: 38, lat: 35, radius: 12 }], 8, WORLD);
    expect(place).not.toEqual(circle.at);
  });
});

describe('toPlace', () => {
  it('undoes toPixel', () => {
    const place = toPlace(toPixel({ lon: 36.3, lat: 33.5 }, 9), 9);
    expect(place.lon).toBeCloseTo(36.3, 9);
    expect(place.lat).toBeCloseTo(33.5, 9);
  });
});

describe('toPixel', () => {
  it('is Web Mercator with the world as 256 pixels at zoom 0', () => {
    expect(toPixel({ lon: 0, lat: 0 }, 0)).toEqual({ x: 128, y: 128 });
    const corner = toPixel({ lon: 180, lat: -90 }, 1);
    expect(corner.x).toBe(512);
    expect(corner.y).toBeCloseTo(512, 6);
  });
});

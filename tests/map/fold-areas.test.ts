import { describe, expect, it } from 'vitest';
import { foldAreas, foldSmallAreas } from '../../src/map/scene/fold-areas.ts';
import type { PlacedArea } from '../../src/map/scene/lay-out.ts';

/** A square of so many degrees a side. */
function area(key: string, side: number, change: Partial<PlacedArea> = {}): PlacedArea {
  const at = { lon: 37, lat: 35 };
  const half = side / 2;
  const ring: [number, number][] = [
    [at.lon - half, at.lat - half],
    [at.lon + half, at.lat - half],
    [at.lon + half, at.lat + half],
    [at.lon - half, at.lat + half],
  ];
  return {
    ...{ key, title: key, country: 'SY', isCountry: false, places: [1], at },
    shape: { kind: 'polygon', rings: [ring] },
    ...change,
  };
}

const titles = (areas: readonly PlacedArea[]) => areas.map(({ title }) => title).sort();

// A degree is 45.5 pixels wide at zoom 6.
describe('small areas', () => {
  const provinces = [area('Idlib', 1.5), area('Aleppo', 2), area('Homs', 4)];

  it('have badges of their own on a wide map', () => {
    expect(titles(foldSmallAreas(provinces, 6, 1200))).toEqual(['Aleppo', 'Homs', 'Idlib']);
  });

  it('are counted under their country on a phone, and lose none of their places', () => {
    const folded = foldSmallAreas(provinces, 6, 320);
    expect(titles(folded)).toEqual(['Homs', 'Syria']);
    expect(folded.find(({ title }) => title === 'Syria')?.places).toHaveLength(2);
  });

  it('alone in their country stay what they are', () => {
    expect(titles(foldSmallAreas([area('Idlib', 1.5)], 6, 320))).toEqual(['Idlib']);
  });
});

describe('areas without room', () => {
  it('join the badge of their country, those of others stay', () => {
    const areas = [
      area('Idlib', 2),
      area('Syria', 6, { isCountry: true }),
      area('Mosul', 2, { country: 'IQ' }),
    ];
    expect(titles(foldAreas(areas, ({ key }) => key === 'Idlib'))).toEqual(['Mosul', 'Syria']);
  });
});

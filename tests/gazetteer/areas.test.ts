import { describe, expect, it } from 'vitest';
import { radiusOfArea } from '../../scripts/build-gazetteer/bounds.ts';
import { makeDraft, type Draft } from '../../scripts/build-gazetteer/draft.ts';
import { fillPopulations } from '../../scripts/build-gazetteer/fill-populations.ts';
import { mergeUnits } from '../../scripts/build-gazetteer/merge-units.ts';

const unit = (fields: Partial<Draft>): Draft =>
  makeDraft({ name: 'X', lat: 0, lon: 0, country: 'QQ', featureClass: 'A', featureCode: 'ADM2', ...fields });

describe('the size of an area', () => {
  const square = (size: number) => [
    [0, 0],
    [size, 0],
    [size, size],
    [0, size],
    [0, 0],
  ];

  it('is that of the circle that covers as much: a square degree at the equator', () => {
    const radius = radiusOfArea({ type: 'Polygon', coordinates: [square(1)] });
    expect(radius).toBeGreaterThan(62);
    expect(radius).toBeLessThan(63.5);
  });

  it('leaves holes out, and lines have none', () => {
    expect(radiusOfArea({ type: 'Polygon', coordinates: [square(1), square(1)] })).toBe(0);
    expect(radiusOfArea({ type: 'LineString', coordinates: square(1) })).toBe(0);
  });
});

describe('the population of an area', () => {
  const town = (population: number, fields: Partial<Draft> = {}): Draft =>
    makeDraft({ name: 'T', lat: 0, lon: 0, country: 'QQ', admin1: '01', admin2: '7', population, ...fields });

  it('is about that of its towns, without their quarters', () => {
    const province = unit({ featureCode: 'ADM1', admin1: '01' });
    const district = unit({ admin1: '01', admin2: '7' });
    const drafts = [
      town(60_000),
      town(10_000, { admin2: '8' }),
      town(1e6, { featureCode: 'PPLX' }),
      province,
      district,
    ];
    fillPopulations(drafts);
    expect(province.population).toBe(4 ** 8);
    expect(district.population).toBe(4 ** 8);
  });

  it('stays as it is where it is known, and unknown where there is no town', () => {
    const known = unit({ population: 5 });
    const empty = unit({ country: 'QR' });
    fillPopulations([town(60_000), known, empty]);
    expect([known.population, empty.population]).toEqual([5, 0]);
  });
});

describe('one unit in two sources', () => {
  it('becomes one entry with the unit above it', () => {
    const county = unit({ name: 'Exshire' });
    const left = mergeUnits(
      [county],
      [unit({ name: 'Exshire County', admin1: 'ENG', admin2: 'X1', lat: 0.1 })],
    );
    expect(left).toEqual([]);
    expect([county.admin1, county.admin2]).toEqual(['ENG', 'X1']);
  });

  it.each<[why: string, other: Partial<Draft>]>([
    ['far away', { name: 'Exshire', lat: 3 }],
    ['of another name', { name: 'Wyshire' }],
    ['of another country', { name: 'Exshire', country: 'QR' }],
  ])('stays two when one is %s', (_, other) => {
    const county = unit({ name: 'Exshire' });
    expect(mergeUnits([county], [unit({ admin1: 'ENG', ...other })])).toHaveLength(1);
    expect(county.admin1).toBe('');
  });
});

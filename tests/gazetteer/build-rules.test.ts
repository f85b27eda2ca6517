import { describe, expect, it } from 'vitest';
import { dropForeignNames } from '../../scripts/build-gazetteer/choose-names.ts';
import { makeDraft } from '../../scripts/build-gazetteer/draft.ts';
import { applySupplement, type SupplementRow } from '../../scripts/build-gazetteer/sources/supplement.ts';
import { similarity } from '../../scripts/build-gazetteer/similarity.ts';
import { withoutGeneric } from '../../scripts/build-gazetteer/sources/districts.ts';

const row = (fields: Partial<SupplementRow>): SupplementRow => ({
  id: '',
  name: 'X',
  names: [],
  arabic: '',
  lat: 36,
  lon: 37,
  kind: 'village',
  precision: 'city',
  radiusKm: 1,
  country: 'SY',
  source: 'test',
  ...fields,
});

describe('foreign names', () => {
  it('go when another place bears them and they are no spelling of this one', () => {
    const city = makeDraft({
      name: 'Grenzburg',
      lat: 0,
      lon: 0,
      alternates: ['Old Oak', 'Grensburg', 'Kamenets'],
    });
    const other = makeDraft({ name: 'Old Oak', lat: 50, lon: 0 });
    dropForeignNames([city, other, makeDraft({ name: 'Grensburg', lat: 9, lon: 9 })]);
    expect(city.alternates).toEqual(['Grensburg', 'Kamenets']);
  });

  it('stay when GeoNames gives them as the English name', () => {
    const city = makeDraft({
      name: 'Grenzburg',
      lat: 0,
      lon: 0,
      alternates: ['Old Oak'],
      trusted: new Set(['old oak']),
    });
    dropForeignNames([city, makeDraft({ name: 'Old Oak', lat: 50, lon: 0 })]);
    expect(city.alternates).toEqual(['Old Oak']);
  });

  it.each([
    ['abc', 'abc', 1],
    ['abc', 'xyz', 0],
    ['', '', 1],
    ['kyiv', 'kiev', 0.5],
  ])('similarity of %s and %s is %d', (a, b, expected) => expect(similarity(a, b)).toBeCloseTo(expected));

  it.each([
    ['Talkalakh District', 'Talkalakh'],
    ['Kharkiv Oblast', 'Kharkiv'],
    ['District of Columbia', 'District of Columbia'],
  ])('%s is also called %s', (name, bare) => expect(withoutGeneric(name)).toBe(bare));
});

describe('a row of the supplement', () => {
  it('adds its spellings to the same place nearby, and keeps its id and point', () => {
    const known = makeDraft({ name: 'Ash Shajarah', geonameId: 5, lat: 36.02, lon: 37, country: 'SY' });
    const drafts = [known];
    applySupplement(drafts, [row({ name: 'Al-Shajara', names: ['Ash-Shajarah', 'Shajara'] })]);
    expect(drafts).toHaveLength(1);
    expect(known).toMatchObject({ geonameId: 5, lat: 36.02, name: 'Al-Shajara' });
    expect(known.alternates).toContain('Shajara');
  });

  it('is a place of its own when its namesake is far, or only a quarter shares the name', () => {
    const drafts = [makeDraft({ name: 'Midan', geonameId: 5, lat: 36, lon: 39, country: 'SY' })];
    applySupplement(drafts, [row({ name: 'Midan' }), row({ name: 'Midan', kind: 'neighbourhood', lon: 39 })]);
    expect(drafts).toHaveLength(3);
  });

  it('takes a wrong name away, and marks demonyms and abbreviations', () => {
    const known = makeDraft({ name: 'Land', key: 'country:XX', lat: 0, lon: 0, alternates: ['Bad', 'Good'] });
    applySupplement(
      [known],
      [row({ id: 'country:XX', name: '', names: ['-Bad', '~Lander', '@L.'], lat: null, lon: null })],
    );
    expect(known).toMatchObject({ alternates: ['Good'], demonyms: ['Lander'], abbreviations: ['L.'] });
  });

  it('must not name an entry that does not exist', () => {
    expect(() => applySupplement([], [row({ id: 'g:1', lat: null, lon: null })])).toThrow(/g:1/);
  });
});

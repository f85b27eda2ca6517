import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodePart } from '../../scripts/build-gazetteer/encode.ts';
import { makeDraft } from '../../scripts/build-gazetteer/draft.ts';
import { readGazetteer } from '../../src/core/gazetteer/read-gazetteer.ts';
import { GazetteerError } from '../../src/core/gazetteer/read-sections.ts';

const PLACES = [
  makeDraft({
    name: 'Qaryat al-Tīn',
    geonameId: 7,
    lat: 35.123,
    lon: 38.456,
    country: 'SY',
    admin1: '09',
    population: 1200,
    arabic: 'قرية التين',
  }),
  makeDraft({
    name: 'Elm Creek',
    key: 'po:ne-elm-creek',
    lat: 40.71,
    lon: -99.37,
    country: 'US',
    admin1: 'NE',
    alternates: ['Elmcreek'],
  }),
  makeDraft({
    name: 'Inland Sea',
    key: 's:inland-sea',
    lat: 1,
    lon: 2,
    featureClass: 'H',
    featureCode: 'SEA',
    radiusKm: 400,
    precision: 'country',
    demonyms: ['Inlander'],
  }),
];
const bytes = encodePart('core', 'made for this test', PLACES, (code) => ({ 'SY.09': 'Aleppo' })[code]);

describe('a written part', () => {
  const gazetteer = readGazetteer(bytes);

  it('reads back', () => {
    expect(gazetteer.size).toBe(3);
    expect(gazetteer.byId('g:7')).toMatchObject({
      name: 'Qaryat al-Tīn',
      lat: 35.123,
      lon: 38.456,
      country: 'SY',
      admin1: 'Aleppo',
    });
    expect(gazetteer.byId('po:ne-elm-creek')?.name).toBe('Elm Creek');
    expect(gazetteer.byId('s:inland-sea')).toMatchObject({
      country: null,
      admin1: null,
      precision: 'country',
    });
    expect(gazetteer.nameIn('g:7', 'ar')).toBe('قرية التين');
  });

  it.each([
    ['Qaryat at-Tin', 'g:7'],
    ['قريه التين', 'g:7'],
    ['ELMCREEK', 'po:ne-elm-creek'],
    ['Inlanders', 's:inland-sea'],
  ])('finds %s', (name, id) => expect(gazetteer.lookup(name).map(({ entry }) => entry.id)).toEqual([id]));

  it('finds nothing for names that it lacks', () => {
    expect(gazetteer.lookup('Elm')).toEqual([]);
    expect(gazetteer.lookup('')).toEqual([]);
    expect(gazetteer.isPrefix('elm')).toBe(true);
    expect(gazetteer.isPrefix('elm creek')).toBe(false);
  });
});

describe('damaged bytes', () => {
  it('cut off anywhere say which part they are of', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), (length) => {
        expect(() => readGazetteer(bytes.slice(0, length))).toThrow(GazetteerError);
        expect(() => readGazetteer(bytes, [bytes.slice(0, length)])).toThrow(/shard 1/);
      }),
    );
  });

  it('changed anywhere are refused', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: bytes.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (at, change) => {
          const changed = bytes.slice();
          changed[at] = (changed[at] ?? 0) ^ change;
          expect(() => readGazetteer(changed)).toThrow(GazetteerError);
        },
      ),
    );
  });

  it('of another format are named so', () => {
    expect(() => readGazetteer(new TextEncoder().encode('<!doctype html><title>404</title>'))).toThrow(
      /core.*not a gazetteer/,
    );
  });
});

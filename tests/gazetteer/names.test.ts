import { describe, expect, it } from 'vitest';
import { distanceKm } from '../../src/core/gazetteer/distance.ts';
import { loadWhole } from './load-parts.ts';

/** A name as news writes it, the country and point of the place that must be among its candidates. */
const FOUND: readonly (readonly [name: string, country: string | null, lat: number, lon: number])[] = [
  // Every place of the seed articles.
  ['al-Bukamal', 'SY', 34.452, 40.919],
  ['Dayr al-Zawr', 'SY', 35.336, 40.141],
  ['al-Qusour', 'SY', 35.33, 40.12],
  ['al-Joura', 'SY', 35.33, 40.11],
  ['Raqqah', 'SY', 35.95, 39.01],
  ['Qamishli', 'SY', 37.052, 41.231],
  ['Hasakah', 'SY', 36.502, 40.748],
  ['Ras al-Ain', 'SY', 36.85, 40.071],
  ['Dara’a', 'SY', 32.619, 36.102],
  ["Dara'a", 'SY', 32.619, 36.102],
  ['al-Shayah', 'SY', 32.6, 36.12],
  ['Golan Heights', 'SY', 33, 35.75],
  ['Idlib', 'SY', 35.931, 36.634],
  ['Idlib City', 'SY', 35.931, 36.634],
  ['Busra al-Sham', 'SY', 32.518, 36.482],
  ['al-Fu’ah', 'SY', 35.982, 36.702],
  ['Kafriya', 'SY', 35.99, 36.678],
  ['Damascus', 'SY', 33.51, 36.29],
  ['Euphrates River', null, 34.9, 40.5],
  ['Vienna', 'AT', 48.21, 16.37],
  ['Washington', 'US', 38.9, -77.04],
  // Transliterations of one name.
  ['Deir ez-Zor', 'SY', 35.336, 40.141],
  ['Deir Ezzor', 'SY', 35.336, 40.141],
  ['Deir al-Zor', 'SY', 35.336, 40.141],
  ['Abu Kamal', 'SY', 34.452, 40.919],
  ['Albu Kamal', 'SY', 34.452, 40.919],
  ['Bukamal', 'SY', 34.452, 40.919],
  ['Ar-Raqqah', 'SY', 35.95, 39.01],
  ['Ar Raqqah', 'SY', 35.95, 39.01],
  ['Khan Sheikhoun', 'SY', 35.44, 36.65],
  ['Khan Shaykhun', 'SY', 35.44, 36.65],
  ['Sana’a', 'YE', 15.355, 44.207],
  ['Hodeidah', 'YE', 14.798, 42.954],
  ['al-Hudaydah', 'YE', 14.798, 42.954],
  ['Fallujah', 'IQ', 33.35, 43.78],
  ['Kiev', 'UA', 50.45, 30.52],
  ['Kharkov', 'UA', 49.98, 36.25],
  // Places that the big lists lack.
  ['Baghouz', 'SY', 34.459, 40.951],
  ['Dabiq', 'SY', 36.537, 37.268],
  ['Jobar', 'SY', 33.526, 36.331],
  ['Moadamiya', 'SY', 33.462, 36.193],
  ['Hmeimim', 'SY', 35.401, 35.949],
  ['al-Tanf', 'SY', 33.433, 38.937],
  ['Eastern Ghouta', 'SY', 33.527, 36.4],
  ['Sheikh Maqsoud', 'SY', 36.237, 37.154],
  ['Shujaiya', 'PS', 31.501, 34.469],
  ['Tora Bora', 'AF', 34.117, 70.217],
  // Short forms, units, seas and regions.
  ['Ky.', 'US', 37.5, -85],
  ['B.C.', 'CA', 54, -125],
  ['U.S.', 'US', 39.76, -98.5],
  ['UAE', 'AE', 23.75, 54.5],
  ['D.C.', 'US', 38.9, -77.03],
  ['N. Korea', 'KP', 40, 127],
  ['St. Louis', 'US', 38.63, -90.2],
  ['Mt. Hermon', null, 33.416, 35.857],
  ['Bourbon County', 'US', 38.2, -84.2],
  ['Avoyelles Parish', 'US', 31.07, -91.97],
  ['Quebec City', 'CA', 46.81, -71.21],
  ['Frankfurt', 'DE', 50.11, 8.68],
  ['Persian Gulf', null, 27, 51],
  ['the Hague', 'NL', 52.08, 4.3],
  ['Donbass', 'UA', 48.2, 38.2],
  ['West Bank', 'PS', 32, 35.3],
  // Arabic.
  ['دير الزور', 'SY', 35.336, 40.141],
  ['الرقة', 'SY', 35.95, 39.01],
  ['ادلب', 'SY', 35.931, 36.634],
  ['الموصل', 'IQ', 36.335, 43.119],
  ['قطاع غزة', 'PS', 31.42, 34.35],
  ['الولايات المتحدة', 'US', 39.76, -98.5],
];

/** Names that must not lead to this country at all, however well the place is known by another name. */
const NOT_FOUND: readonly (readonly [name: string, country: string])[] = [
  ['Berea', 'SY'],
  ['White House', 'MA'],
  ['Alhskt', 'SY'],
  ['Damask', 'US'],
  ['Rhone Alpes', 'CH'],
];

const gazetteer = loadWhole();

describe('names lead to their places', () => {
  it.each(FOUND)('%s', (name, country, lat, lon) => {
    const candidates = gazetteer.lookup(name);
    const near = candidates.filter(
      ({ entry }) => entry.country === country && distanceKm(entry, { lat, lon }) < 100,
    );
    expect(
      near,
      candidates.map(({ entry }) => `${entry.name} ${entry.country ?? ''}`).join(', '),
    ).not.toEqual([]);
  });

  it.each(NOT_FOUND)('%s is no place in %s', (name, country) => {
    expect(gazetteer.lookup(name).filter(({ entry }) => entry.country === country)).toEqual([]);
  });

  it.each([
    ['Syrian', 'SY', 'demonym'],
    ['Ky.', 'US', 'abbreviation'],
    ['Syria', 'SY', 'main'],
    ['Kiev', 'UA', 'alternate'],
  ])('%s is a name of its kind', (name, country, quality) => {
    const match = gazetteer.lookup(name).find(({ entry }) => entry.country === country);
    expect(match?.quality).toBe(quality);
  });
});

describe('a gazetteer answers', () => {
  it('with entries by id, country and unit', () => {
    expect(gazetteer.byId('g:174448')).toMatchObject({
      name: 'Abu Kamal',
      admin1: 'Deir ez-Zor',
      precision: 'city',
    });
    expect(gazetteer.byId('g:0')).toBeNull();
    expect(gazetteer.country('SY')).toMatchObject({ geonameId: 163843, precision: 'country' });
    expect(gazetteer.country('ZZ')).toBeNull();
    expect(gazetteer.admin1('SY', 'Deir ez-Zor')).toMatchObject({ geonameId: 170792, precision: 'admin1' });
    expect(gazetteer.admin1('SY', 'Nowhere')).toBeNull();
  });

  it('with names in Arabic', () => {
    expect(gazetteer.nameIn('g:172955', 'ar')).toBe('الرقة');
    expect(gazetteer.nameIn('g:4717560', 'ar')).toBeNull();
  });

  it('with the nearest entries first, also across the date line', () => {
    const found = gazetteer.near(34.452, 40.919, 40, 5);
    expect(found[0]?.name).toBe('Abu Kamal');
    const distances = found.map((entry) => distanceKm(entry, { lat: 34.452, lon: 40.919 }));
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
    expect(gazetteer.near(-17.8, -179.99, 400).some((entry) => entry.lon > 0)).toBe(true);
  });

  it('whether a longer name starts so', () => {
    expect(gazetteer.isPrefix('abu')).toBe(true);
    expect(gazetteer.isPrefix('deir al')).toBe(true);
    expect(gazetteer.isPrefix('abu kamal zzz')).toBe(false);
    expect(gazetteer.isPrefix('')).toBe(false);
  });
});

import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSupplement } from '../../scripts/build-gazetteer/sources/supplement.ts';
import { loadWhole } from './load-parts.ts';

const ROWS = readSupplement(path.resolve(import.meta.dirname, '../../data/imported-ucdp.tsv'));
const gazetteer = loadWhole();

describe('settlements taken over from UCDP GED', { timeout: 60_000 }, () => {
  it('each have a source, a point in or near Syria, and an honest radius', () => {
    const wrong = ROWS.filter(
      ({ source, lat, lon, radiusKm }) =>
        !source.includes('UCDP GED') ||
        lat === null ||
        lon === null ||
        lat < 32 ||
        lat > 37.5 ||
        lon < 35.5 ||
        lon > 42.5 ||
        radiusKm <= 0,
    );
    expect(wrong).toEqual([]);
  });

  it('are found by their names, in Syria', () => {
    const lost = ROWS.filter(
      ({ name }) => !gazetteer.lookup(name).some(({ entry }) => entry.country === 'SY'),
    );
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  it.each(['Abu Bakr al-Baghdadi', 'Al Assad', 'Ali', 'Has', 'Sur'])(
    'hold no man and no common word: %s',
    (name) => {
      expect(ROWS.flatMap((row) => [row.name, ...row.names])).not.toContain(name);
    },
  );
});

import type { Precision } from '../../../src/core/model.ts';
import { makeDraft, type Draft } from '../draft.ts';
import { readLines } from '../read-lines.ts';

/** Columns of a GeoNames dump that are used, by position. */
const ADMIN1 = 10;
const ADMIN2 = 11;
const POPULATION = 14;

/** Places of a GeoNames dump: `cities500.txt`, one country's file or `allCountries.txt`. Roads and sea floor are left out. */
export function readGeonames(file: string): Draft[] {
  const drafts: Draft[] = [];
  for (const line of readLines(file)) {
    const f = line.split('\t');
    if (f.length <= POPULATION) continue;
    const [id, name, ascii, alternates, lat, lon, featureClass = 'P', featureCode = 'PPL', country] = f;
    if (!name || 'RU'.includes(featureClass)) continue;
    drafts.push(
      makeDraft({
        geonameId: Number(id),
        name,
        lat: Number(lat),
        lon: Number(lon),
        country: country ?? '',
        admin1: f[ADMIN1] ?? '',
        admin2: f[ADMIN2] ?? '',
        featureClass,
        featureCode,
        population: Number(f[POPULATION]) || 0,
        precision: precisionOf(featureClass, featureCode),
        alternates: [ascii ?? '', ...(alternates ? alternates.split(',') : [])].filter(Boolean),
      }),
    );
  }
  return drafts;
}

function precisionOf(featureClass: string, featureCode: string): Precision {
  if (featureClass === 'P') return featureCode === 'PPLX' ? 'neighbourhood' : 'city';
  if (featureClass === 'S') return 'exact';
  if (featureCode.startsWith('PCL')) return 'country';
  if (featureCode.startsWith('ADM1')) return 'admin1';
  // Finer units, waters, mountains and landscapes: areas whose extent the dump does not tell.
  return 'admin2';
}

import fs from 'node:fs';
import { makeDraft, type Draft } from '../draft.ts';

/** Rows of a GeoNames dump without the country, continent and unit columns that we do not use. */
export function readGeonames(file: string): Draft[] {
  const drafts: Draft[] = [];
  for (const line of fs.readFileSync(file, 'utf8').split('\n')) {
    const f = line.split('\t');
    if (f.length < 15) continue;
    const [id, name, ascii, alternates, lat, lon, featureClass, featureCode, country] = f;
    drafts.push(
      makeDraft({
        geonameId: Number(id),
        name: name ?? '',
        lat: Number(lat),
        lon: Number(lon),
        country: country ?? '',
        admin1: f[10] ?? '',
        admin2: f[11] ?? '',
        featureClass: featureClass ?? 'P',
        featureCode: featureCode ?? 'PPL',
        population: Number(f[14]) || 0,
        precision: featureCode === 'PPLX' ? 'neighbourhood' : 'city',
        alternates: [ascii ?? '', ...(alternates ? alternates.split(',') : [])].filter(Boolean),
      }),
    );
  }
  return drafts;
}

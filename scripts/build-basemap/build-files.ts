import { indexAreas } from './area-index.ts';
import { packAreas } from './areas.ts';
import { borderFeatures, landFeatures } from './borders.ts';
import { readClaims } from './claims.ts';
import type { Fetched } from './fetch-package.ts';
import type { LonLat } from './geometry.ts';
import { provinceLabels, readCountryLabels } from './labels.ts';
import { readLakes } from './lakes.ts';
import type { PackageKey } from './packages.ts';
import { readPlaces } from './places.ts';
import { writeArchive } from './pmtiles-archive.ts';
import { readRivers } from './rivers.ts';
import { cutTiles, MAX_DATA_ZOOM, type Layers } from './tiles.ts';
import { readUnits } from './topology.ts';

const ATTRIBUTION =
  'Natural Earth · GeoNames (CC BY 4.0) · © OpenStreetMap contributors (ODbL) · GSHHG (LGPL) · Boundaries are not an endorsement';

/** All files of the basemap by their name under `public/basemap/`. The same packages give the same bytes. */
export async function buildFiles(from: Readonly<Record<PackageKey, Fetched>>): Promise<Map<string, Buffer>> {
  const folder = (key: PackageKey): string => from[key].folder;
  const units = readUnits(folder('provinces'));
  const rivers = await readRivers(folder('rivers'), folder('smallRivers'));
  const countries = readCountryLabels(folder('countries'));
  const layers: Layers = {
    land: landFeatures(units),
    borders: [...borderFeatures(units), ...readClaims(folder('claims'))],
    lakes: readLakes(folder('lakes'), folder('levantLakes')),
    rivers: rivers.lines,
    riverLabels: rivers.labels,
    places: await readPlaces(folder('cities'), folder('rivers'), folder('names')),
    provinces: provinceLabels(units),
    countries: countries.map(({ feature }) => feature),
  };
  const metadata = {
    name: 'Dateline basemap',
    attribution: ATTRIBUTION,
    vector_layers: Object.keys(layers).map((id) => ({ id, fields: {} })),
  };
  const files = new Map([['world.pmtiles', writeArchive(cutTiles(layers), MAX_DATA_ZOOM, metadata)]]);
  const labels = new Map(
    countries.map(({ code, feature }) => [code, feature.geometry.coordinates as unknown as LonLat]),
  );
  const packed = packAreas(units, labels);
  for (const [country, areas] of packed)
    files.set(`areas/${country}.json`, Buffer.from(`${JSON.stringify(areas)}\n`));
  files.set('areas/index.json', Buffer.from(`${JSON.stringify(indexAreas(packed))}\n`));
  return files;
}

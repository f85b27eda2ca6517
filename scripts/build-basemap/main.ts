import fs from 'node:fs';
import path from 'node:path';
import { borderFeatures, landFeatures } from './borders.ts';
import { readClaims } from './claims.ts';
import { fetchPackage, sha256, type Fetched } from './fetch-package.ts';
import { provinceLabels, readCountryLabels } from './labels.ts';
import { readLakes } from './lakes.ts';
import { PACKAGES, type PackageKey } from './packages.ts';
import { readPlaces } from './places.ts';
import { writeArchive } from './pmtiles-archive.ts';
import { readRivers } from './rivers.ts';
import { cutTiles, MAX_DATA_ZOOM, type Layers } from './tiles.ts';
import { readUnits } from './topology.ts';

const PUBLIC = path.resolve(import.meta.dirname, '../../public/basemap');
const ATTRIBUTION =
  'Natural Earth · GeoNames (CC BY 4.0) · © OpenStreetMap contributors (ODbL) · GSHHG (LGPL) · Boundaries are not an endorsement';

async function readLayers(from: Readonly<Record<PackageKey, Fetched>>): Promise<Layers> {
  const folder = (key: PackageKey): string => from[key].folder;
  const units = readUnits(folder('provinces'));
  const rivers = await readRivers(folder('rivers'), folder('smallRivers'));
  return {
    land: landFeatures(units),
    borders: [...borderFeatures(units), ...readClaims(folder('claims'))],
    lakes: readLakes(folder('lakes'), folder('levantLakes')),
    rivers: rivers.lines,
    riverLabels: rivers.labels,
    places: await readPlaces(folder('cities'), folder('rivers'), folder('names')),
    provinces: provinceLabels(units),
    countries: readCountryLabels(folder('countries')),
  };
}

const fetched = Object.fromEntries(
  Object.entries(PACKAGES).map(([key, pack]) => [key, fetchPackage(pack)]),
) as Record<PackageKey, Fetched>;
const layers = await readLayers(fetched);
for (const [name, features] of Object.entries(layers)) console.log(name, features.length);
const metadata = {
  name: 'Dateline basemap',
  attribution: ATTRIBUTION,
  vector_layers: Object.keys(layers).map((id) => ({ id, fields: {} })),
};
const archive = writeArchive(cutTiles(layers), MAX_DATA_ZOOM, metadata);
fs.mkdirSync(PUBLIC, { recursive: true });
fs.writeFileSync(path.join(PUBLIC, 'world.pmtiles'), archive);
console.log(archive.length, sha256(archive));

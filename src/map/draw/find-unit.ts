import { isInRings } from '../../core/areas/is-inside.ts';
import { loadCountryAreas } from '../areas/load-areas.ts';
import type { Rings } from './area-shape.ts';

/** A province or a country under a point of the map. */
export interface Unit {
  readonly facet: 'province' | 'country';
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Names of the province, the English one first; none for a country. */
  readonly names: readonly string[];
  readonly rings: Rings;
}

/** West, south, east, north. */
type Box = readonly [number, number, number, number];

const indexes = new Map<string, Promise<Readonly<Record<string, Box>>>>();

/**
 * The unit at a point. `null` at sea, and for a province where the basemap knows none. Fetches the outlines of the few
 * countries whose box holds the point.
 */
export async function findUnit(
  folder: string,
  facet: Unit['facet'],
  lon: number,
  lat: number,
): Promise<Unit | null> {
  const boxes = await loadIndex(folder);
  const near = Object.entries(boxes).filter(
    ([, [west, south, east, north]]) => lon >= west && lon <= east && lat >= south && lat <= north,
  );
  const all = await Promise.all(
    near.map(async ([country]) => ({ country, areas: await loadCountryAreas(folder, country) })),
  );
  for (const { country, areas } of all) {
    if (facet === 'country' && areas?.country && isInRings(areas.country.rings, lon, lat))
      return { facet, country, names: [], rings: areas.country.rings };
    const province = facet === 'province' && areas?.provinces.find(({ rings }) => isInRings(rings, lon, lat));
    if (province) return { facet, country, names: province.names, rings: province.rings };
  }
  return null;
}

async function loadIndex(folder: string): Promise<Readonly<Record<string, Box>>> {
  const known = indexes.get(folder);
  if (known) return known;
  const load = fetch(`${folder}/index.json`).then(async (response) => {
    if (!response.ok) throw new Error(`HTTP ${String(response.status)}`);
    return (await response.json()) as Readonly<Record<string, Box>>;
  });
  indexes.set(folder, load);
  // Asked for again at the next point.
  load.catch(() => indexes.delete(folder));
  return load;
}

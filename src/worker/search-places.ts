import { distanceKm } from '../core/gazetteer/distance.ts';
import type { Gazetteer } from '../core/gazetteer/gazetteer.ts';
import type { Entry } from '../core/model.ts';
import type { NearestPlace, PlaceHit } from './messages.ts';

/** Looked at beyond the limit, so that an area is found among many towns whose names begin like its own. */
const POOL = 60;

/** Places of this name, the best known first, then places whose name begins so. */
export function searchPlaces(gazetteer: Gazetteer, query: string, limit: number): PlaceHit[] {
  const name = query.trim();
  if (name === '') return [];
  const entries = new Map<string, Entry>();
  const add = (found: readonly Entry[]): void => {
    const ranked = [...found].sort((a, b) => rank(b) - rank(a) || b.population - a.population);
    for (const entry of ranked) if (!entries.has(entry.id)) entries.set(entry.id, entry);
  };
  add(gazetteer.lookup(name).flatMap(({ entry, quality }) => (quality === 'demonym' ? [] : [entry])));
  if (entries.size < limit) add(gazetteer.complete(name, POOL));
  return [...entries.values()].slice(0, limit).map((entry) => toHit(gazetteer, entry));
}

/** Countries before provinces before towns: a reader who types "Syria" means the country. */
function rank({ precision }: Entry): number {
  return precision === 'country' ? 2 : precision === 'admin1' ? 1 : 0;
}

function toHit(gazetteer: Gazetteer, entry: Entry): PlaceHit {
  const { id, name, lat, lon, country, admin1, precision, geonameId, radiusKm, population } = entry;
  const countryName = country === null ? null : (gazetteer.country(country)?.name ?? country);
  return { id, name, lat, lon, country, countryName, admin1, precision, geonameId, radiusKm, population };
}

/** How far from a point a settlement may lie to say where the point is. */
const NEAR_KM = 60;
/** Hills, rivers and quarters are passed over. */
const LOOKED_AT = 200;

/** The town or village nearest to a point: it tells a reader where the point is, and in which province. */
export function nearestPlace(gazetteer: Gazetteer, at: { lat: number; lon: number }): NearestPlace | null {
  const entry = gazetteer
    .near(at.lat, at.lon, NEAR_KM, LOOKED_AT)
    .find(({ featureClass, country }) => featureClass === 'P' && country !== null);
  return entry ? { place: toHit(gazetteer, entry), km: distanceKm(at, entry) } : null;
}

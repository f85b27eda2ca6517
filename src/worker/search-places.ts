import type { Gazetteer } from '../core/gazetteer/gazetteer.ts';
import type { Entry } from '../core/model.ts';
import type { PlaceHit } from './messages.ts';

/** Places of this name, the best known first. */
export function searchPlaces(gazetteer: Gazetteer, query: string, limit: number): PlaceHit[] {
  const name = query.trim();
  if (name === '') return [];
  const entries = new Map<string, Entry>();
  for (const { entry, quality } of gazetteer.lookup(name)) {
    if (quality !== 'demonym') entries.set(entry.id, entry);
  }
  return [...entries.values()]
    .sort((a, b) => rank(b) - rank(a) || b.population - a.population)
    .slice(0, limit)
    .map((entry) => toHit(gazetteer, entry));
}

/** Countries before provinces before towns: a reader who types "Syria" means the country. */
function rank({ precision }: Entry): number {
  return precision === 'country' ? 2 : precision === 'admin1' ? 1 : 0;
}

function toHit(gazetteer: Gazetteer, entry: Entry): PlaceHit {
  const { id, name, lat, lon, country, admin1, precision, population } = entry;
  const countryName = country === null ? null : (gazetteer.country(country)?.name ?? country);
  return { id, name, lat, lon, country, countryName, admin1, precision, population };
}

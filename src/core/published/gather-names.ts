import { distanceKm } from '../gazetteer/distance.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Entry, EventPlace, LinkedEvent, Precision } from '../model.ts';
import type { PlaceNames } from './format.ts';

/** Two points nearer than this are the same place; the gazetteer's own coordinates come rounded. */
const SAME_KM = 1;

/**
 * What the places of some events, and the provinces round them, are called in Arabic, by country, kind and English name.
 * A name that would mean two places with different Arabic names is left out. Sorted, so that the same events give the
 * same bytes.
 */
export function gatherNames(events: readonly LinkedEvent[], gazetteer: Gazetteer): PlaceNames {
  const found = new Map<string, string | null>();
  const add = (country: string | null, kind: string, name: string, entry: Entry | null): void => {
    const arabic = entry && gazetteer.nameIn(entry.id, 'ar');
    if (!arabic) return;
    const key = `${country ?? ''}/${kind}/${name}`;
    const known = found.get(key);
    found.set(key, known === undefined || known === arabic ? arabic : null);
  };
  const seen = new Set<string>();
  for (const { reports } of events)
    for (const { place } of reports) {
      // Countries have their names from the reader's browser.
      if (!place || place.precision === 'country') continue;
      const print = `${place.country}/${place.admin1}/${place.precision}/${place.name}/${place.lat}/${place.lon}`;
      if (seen.has(print)) continue;
      seen.add(print);
      add(place.country, kindOf(place.precision), place.name, entryOf(place, gazetteer));
      if (place.country && place.admin1)
        add(place.country, 'admin1', place.admin1, gazetteer.admin1(place.country, place.admin1));
    }
  const sorted = [...found].filter(([, name]) => name !== null).sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.length === 0 ? {} : { ar: Object.fromEntries(sorted) as Record<string, string> };
}

/** A province often has the name of its seat, and in Arabic another one. */
function kindOf(precision: Precision): string {
  return precision === 'admin1' || precision === 'admin2' ? precision : 'place';
}

function entryOf(place: EventPlace, gazetteer: Gazetteer): Entry | null {
  if (place.geonameId !== null) return gazetteer.byId(`g:${place.geonameId}`);
  const match = gazetteer
    .lookup(place.name)
    .find(({ entry }) => entry.name === place.name && distanceKm(entry, place) < SAME_KM);
  return match?.entry ?? null;
}

import type { EventPlace, LinkedEvent } from '../../core/model.ts';
import { digest } from '../corpus/corpus-files.ts';
import type { PlacePage } from './site-content.ts';

/** One page for each place that an event has; places are the same when the gazetteer says so, or lie at one point. */
export function groupPlaces(events: readonly LinkedEvent[]): ReadonlyMap<string, PlacePage> {
  const members = new Map<string, { place: EventPlace; events: LinkedEvent[] }>();
  for (const event of events) {
    const { place } = event;
    if (!place) continue;
    const slug = placeSlug(place);
    const group = members.get(slug);
    if (group) group.events.push(event);
    else members.set(slug, { place, events: [event] });
  }
  const pages = [...members].map(([slug, { place, events: own }]): [string, PlacePage] => {
    const { name, admin1, country, lat, lon } = place;
    return [slug, { slug, name, admin1, country, lat, lon, events: own }];
  });
  return new Map(pages.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** "al-bukamal-174448": readable, and unique by the place's GeoNames id or by its point. */
export function placeSlug({ name, geonameId, lat, lon, precision }: EventPlace): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  const key = geonameId === null ? digest(`${lat},${lon},${precision}`).slice(0, 8) : String(geonameId);
  return words === '' ? key : `${words}-${key}`;
}

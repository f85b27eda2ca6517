import type { EventPlace, LinkedEvent } from '../../core/model.ts';
import type { PlacedArea } from '../scene/build-scene.ts';
import { foldAreaName, type AreaOutline, type CountryAreas } from './decode-areas.ts';

/** For a place without outline or radius, by precision. Kilometres. */
const USUAL_RADIUS = { admin2: 20, admin1: 60, country: 250 } as const;

/** Finds the outline of an area, or makes do with a circle of its radius. */
export function placeArea(
  key: string,
  events: readonly LinkedEvent[],
  place: EventPlace,
  outlines: CountryAreas | undefined,
): PlacedArea {
  const outline = outlines && findOutline(place, outlines);
  if (outline) {
    const [lon, lat] = outline.label;
    return {
      key,
      title: place.name,
      events,
      shape: { kind: 'polygon', rings: outline.rings },
      at: { lon, lat },
    };
  }
  const usual =
    place.precision in USUAL_RADIUS ? USUAL_RADIUS[place.precision as keyof typeof USUAL_RADIUS] : 10;
  const km = place.radiusKm > 0 ? place.radiusKm : usual;
  return {
    key,
    title: place.name,
    events,
    shape: { kind: 'circle', km },
    at: { lon: place.lon, lat: place.lat },
  };
}

function findOutline(place: EventPlace, outlines: CountryAreas): AreaOutline | null {
  if (place.precision === 'country') return outlines.country;
  if (place.precision !== 'admin1') return null;
  const byId = place.geonameId === null ? undefined : outlines.byId.get(place.geonameId);
  return byId ?? outlines.byName.get(foldAreaName(place.name)) ?? null;
}

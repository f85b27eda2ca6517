import type { PlaceFacts } from '../../core/query/table/place-table.ts';
import type { AreaGroup } from '../scene/area-groups.ts';
import { placeWord } from '../../ui/place-names.ts';
import type { PlacedArea } from '../scene/lay-out.ts';
import { foldAreaName, type AreaOutline, type CountryAreas } from '../../core/areas/decode-areas.ts';

/** For a place without outline or radius, by precision. Kilometres. */
const USUAL_RADIUS = { admin2: 20, admin1: 60, country: 250 } as const;

/** Finds the outline of an area, or makes do with a circle of its radius. */
export function placeArea({ key, facts, places }: AreaGroup, outlines: CountryAreas | undefined): PlacedArea {
  const { country, precision, radiusKm, lat, lon } = facts;
  const area = { key, title: placeWord(facts), country, isCountry: precision === 'country', places };
  const outline = outlines && findOutline(facts, outlines);
  if (outline) {
    const [x, y] = outline.label;
    return { ...area, shape: { kind: 'polygon', rings: outline.rings }, at: { lon: x, lat: y } };
  }
  const usual = precision in USUAL_RADIUS ? USUAL_RADIUS[precision as keyof typeof USUAL_RADIUS] : 10;
  return { ...area, shape: { kind: 'circle', km: radiusKm > 0 ? radiusKm : usual }, at: { lon, lat } };
}

function findOutline(place: PlaceFacts, outlines: CountryAreas): AreaOutline | null {
  if (place.precision === 'country') return outlines.country;
  if (place.precision !== 'admin1') return null;
  const byId = place.geonameId === null ? undefined : outlines.byId.get(place.geonameId);
  return byId ?? outlines.byName.get(foldAreaName(place.name)) ?? null;
}

import type { EventTable } from '../../core/query/table/event-table.ts';
import type { PlaceFacts } from '../../core/query/table/place-table.ts';
import { isAreaAt, weighPlaces } from './weigh-places.ts';

/** The places that mean one area, whichever spelling an article used. */
export interface AreaGroup {
  readonly key: string;
  /** The first of them. */
  readonly facts: PlaceFacts;
  readonly places: readonly number[];
}

/** The areas that events of a table are at, whatever the filter. */
export function areaGroups(table: EventTable): readonly AreaGroup[] {
  const { weights } = weighPlaces(table);
  const groups = new Map<string, { readonly facts: PlaceFacts; readonly places: number[] }>();
  for (let place = 1; place < table.places.size; place++) {
    if (!isAreaAt(table.places.precision, place) || weights[place] === 0) continue;
    const facts = table.places.read(place);
    if (!facts) continue;
    const key = areaKey(facts);
    const group = groups.get(key);
    if (group) group.places.push(place);
    else groups.set(key, { facts, places: [place] });
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}

/** The same area has the same key. */
function areaKey(place: PlaceFacts): string {
  const name = place.geonameId ?? `${place.name}:${place.lat.toFixed(2)}:${place.lon.toFixed(2)}`;
  return `${place.precision}:${place.country ?? ''}:${String(name)}`;
}

import { findNear } from '../../core/query/order-events.ts';
import type { Filter } from '../../core/query/filter.ts';
import type { LinkedEvent } from '../../core/model.ts';
import type { PlaceHit } from '../../worker/messages.ts';

/** Around a found place, in km. */
const NEAR_KM = 25;

export interface Happened {
  readonly events: readonly LinkedEvent[];
  /** To each event in km; `null` where the place is an area that holds them. */
  readonly distances: ReadonlyMap<string, number> | null;
  /** "within 25 km of Aleppo", "in Idlib". */
  readonly words: string;
  /** Shows only these. */
  readonly filter: Partial<Filter>;
}

/** What happened at a found place: around a town, within a province or a country. */
export function whatHappened(events: readonly LinkedEvent[], hit: PlaceHit): Happened {
  const { name, country, precision, lat, lon } = hit;
  if (country && precision === 'country') {
    return within(
      events.filter(({ place }) => place?.country === country),
      name,
      { country: [country] },
    );
  }
  if (country && precision === 'admin1') {
    const province = hit.admin1 ?? name;
    const inside = events.filter(({ place }) => place?.country === country && place.admin1 === province);
    return within(inside, name, { province: [`${country}/${province}`] });
  }
  const near = findNear(events, hit, NEAR_KM);
  return {
    events: near.map(({ event }) => event),
    distances: new Map(near.map(({ event, km }) => [event.id, km])),
    words: `within ${NEAR_KM} km of ${name}`,
    filter: { area: { kind: 'circle', lat, lon, km: NEAR_KM, label: name } },
  };
}

function within(events: readonly LinkedEvent[], name: string, filter: Partial<Filter>): Happened {
  return { events, distances: null, words: `in ${name}`, filter };
}

import type { LinkedEvent, Precision } from '../../core/model.ts';

const AREAS: ReadonlySet<Precision> = new Set(['admin2', 'admin1', 'country']);

export interface Split {
  /** Known to a town or better: drawn as symbols. */
  readonly points: readonly LinkedEvent[];
  /** Known to a district, province or country only, by area: never drawn as a pin at a centroid. */
  readonly areas: ReadonlyMap<string, readonly LinkedEvent[]>;
}

/** Sorts events by how they may be drawn. Those without a place are left to the trays. */
export function splitByPrecision(events: readonly LinkedEvent[]): Split {
  const points: LinkedEvent[] = [];
  const areas = new Map<string, LinkedEvent[]>();
  for (const event of events) {
    if (!event.place) continue;
    if (!isArea(event)) {
      points.push(event);
      continue;
    }
    const key = areaKey(event.place);
    const group = areas.get(key);
    if (group) group.push(event);
    else areas.set(key, [event]);
  }
  return { points, areas };
}

export function isArea(event: LinkedEvent): boolean {
  return event.place !== null && AREAS.has(event.place.precision);
}

/** The same area has the same key, whichever spelling an article used. */
export function areaKey(place: NonNullable<LinkedEvent['place']>): string {
  const name = place.geonameId ?? `${place.name}:${place.lat.toFixed(2)}:${place.lon.toFixed(2)}`;
  return `${place.precision}:${place.country ?? ''}:${String(name)}`;
}

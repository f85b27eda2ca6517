import Supercluster from 'supercluster';
import type { LinkedEvent } from '../../core/model.ts';
import { clusterRadius, knownDeaths, symbolRadius } from '../symbols/symbol-size.ts';
import type { Bounds } from './bounds.ts';
import { commonPlace, countFamilies, nameEvent, nameGroup } from './names.ts';
import type { ClusterMark, EventMark } from './scene.ts';

/** Deepest zoom of the map. Events that still touch there share a place, and are listed instead of drawn apart. */
export const MAX_ZOOM = 12;
/** CSS pixels: symbols of the usual size stand free of each other from here on. */
const CLUSTER_PIXELS = 34;
const TILE_PIXELS = 512;

interface Leaf {
  readonly event: LinkedEvent;
}

/**
 * Events at points, clustered for every zoom. Supercluster (kd-trees, one a zoom) indexes 10,000 events in about
 * 20 ms and answers a view in under one; a grid of our own would save 4 KB and give clusters that jump at cell edges.
 */
export class PointIndex {
  private readonly clusters = new Supercluster<Leaf>({
    radius: CLUSTER_PIXELS,
    extent: TILE_PIXELS / 2,
    maxZoom: MAX_ZOOM,
    minPoints: 2,
  });

  /** Events without a place are skipped. */
  constructor(events: readonly LinkedEvent[]) {
    this.clusters.load(
      events.flatMap((event) =>
        event.place
          ? [
              {
                type: 'Feature' as const,
                properties: { event },
                geometry: { type: 'Point' as const, coordinates: [event.place.lon, event.place.lat] },
              },
            ]
          : [],
      ),
    );
  }

  /** What stands in the given part of the map at a whole zoom. */
  query({ west, south, east, north }: Bounds, zoom: number): (EventMark | ClusterMark)[] {
    return this.clusters.getClusters([west, south, east, north], zoom).map((feature) => {
      const [lon = 0, lat = 0] = feature.geometry.coordinates;
      const { properties } = feature;
      return 'cluster' in properties
        ? this.clusterMark(properties.cluster_id, lon, lat)
        : eventMark(properties.event);
    });
  }

  private clusterMark(id: number, lon: number, lat: number): ClusterMark {
    const events = this.members(id);
    const place = commonPlace(events);
    // Its first event outlives changes of filter and zoom better than an id that means one index at one zoom.
    const key = `cluster:${events[0]?.id ?? ''}`;
    return {
      kind: 'cluster',
      key,
      lon,
      lat,
      count: events.length,
      families: countFamilies(events),
      splitsAt: this.splitsAt(id, events),
      members: () => events,
      label: nameGroup(events, place, isOnePlace(events)),
    };
  }

  private members(id: number): LinkedEvent[] {
    return this.clusters.getLeaves(id, Infinity).map((leaf) => leaf.properties.event);
  }

  private splitsAt(id: number, events: readonly LinkedEvent[]): number | null {
    if (isOnePlace(events)) return null;
    const zoom = this.clusters.getClusterExpansionZoom(id);
    return zoom > MAX_ZOOM ? null : zoom;
  }
}

/** Room that the largest mark needs round its point, in CSS pixels. */
export const MARK_REACH = clusterRadius(Infinity);

/** At the event's own coordinates: the index keeps projected ones, a hair off. */
function eventMark(event: LinkedEvent): EventMark {
  return {
    kind: 'event',
    key: `event:${event.id}`,
    lon: event.place?.lon ?? 0,
    lat: event.place?.lat ?? 0,
    event,
    radius: symbolRadius(knownDeaths(event)),
    label: nameEvent(event),
  };
}

function isOnePlace(events: readonly LinkedEvent[]): boolean {
  const first = events[0]?.place;
  return events.every(({ place }) => place?.lat === first?.lat && place?.lon === first?.lon);
}

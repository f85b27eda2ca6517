import type { Map as LeafletMap } from 'leaflet';
import type { Bounds } from '../scene/bounds.ts';
import type { SceneView } from '../scene/build-scene.ts';
import { MARK_REACH } from '../scene/point-index.ts';
import type { Insets } from './insets.ts';

/** Half of a badge, so that one at the edge is whole; below, room for scale and credits as well. CSS pixels. */
const BADGE = { x: 60, y: 20 };
const CREDITS = 32;

/** What the map shows now, widened so that symbols at the edge are not cut off. */
export function sceneView(map: LeafletMap, { top, right, bottom, left }: Insets): SceneView {
  const { x, y } = map.getSize();
  return {
    zoom: Math.round(map.getZoom()),
    bounds: boundsOf(map, [-MARK_REACH, -MARK_REACH], [x + MARK_REACH, y + MARK_REACH]),
    free: boundsOf(
      map,
      [left + BADGE.x, top + BADGE.y],
      [x - right - BADGE.x, y - bottom - BADGE.y - CREDITS],
    ),
  };
}

function boundsOf(map: LeafletMap, topLeft: [number, number], bottomRight: [number, number]): Bounds {
  const northWest = map.containerPointToLatLng(topLeft);
  const southEast = map.containerPointToLatLng(bottomRight);
  return { west: northWest.lng, north: northWest.lat, east: southEast.lng, south: southEast.lat };
}

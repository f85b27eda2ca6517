import type { Map as LeafletMap } from 'leaflet';
import type { Bounds } from '../scene/bounds.ts';
import { PAD } from '../render/map-canvas.ts';
import type { SceneView } from '../scene/lay-out.ts';
import { BADGE_ROOM } from '../scene/place-badges.ts';
import { MARK_REACH } from '../symbols/symbol-size.ts';
import type { Insets } from './insets.ts';

/** Below, room for scale and credits as well. CSS pixels. */
const CREDITS = 32;

/** What the map shows now, widened as the canvas is, and so that symbols at its edge are not cut off. */
export function sceneView(map: LeafletMap, { top, right, bottom, left }: Insets): SceneView {
  const { x, y } = map.getSize();
  const reach: [number, number] = [x * PAD + MARK_REACH, y * PAD + MARK_REACH];
  return {
    zoom: Math.round(map.getZoom()),
    bounds: boundsOf(map, [-reach[0], -reach[1]], [x + reach[0], y + reach[1]]),
    free: boundsOf(
      map,
      [left + BADGE_ROOM.x, top + BADGE_ROOM.y],
      [x - right - BADGE_ROOM.x, y - bottom - BADGE_ROOM.y - CREDITS],
    ),
  };
}

function boundsOf(map: LeafletMap, topLeft: [number, number], bottomRight: [number, number]): Bounds {
  const northWest = map.containerPointToLatLng(topLeft);
  const southEast = map.containerPointToLatLng(bottomRight);
  return { west: northWest.lng, north: northWest.lat, east: southEast.lng, south: southEast.lat };
}

import type { Map as LeafletMap } from 'leaflet';
import type { Bounds } from '../scene/bounds.ts';
import { PAD } from '../render/map-canvas.ts';
import type { SceneView } from '../scene/lay-out.ts';
import { MARK_REACH } from '../symbols/symbol-size.ts';
import type { Insets } from './insets.ts';

/** Half of a badge, so that one at the edge is whole; below, room for scale and credits as well. CSS pixels. */
const BADGE = { x: 60, y: 20 };
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

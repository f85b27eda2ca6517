import { useMemo } from 'react';
import type { LatLngExpression, Map as LeafletMap, Point } from 'leaflet';

/** CSS pixels of the map's box that panels cover, by side. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** The same object as long as the numbers are the same: callers may write a new literal at every render. */
export function useSteadyInsets({ top, right, bottom, left }: Insets): Insets {
  return useMemo(() => ({ top, right, bottom, left }), [top, right, bottom, left]);
}

/** Distance from the free part's edges within which a symbol does not count as in sight. CSS pixels. */
const MARGIN = 24;

/** Whether a point of the map's box lies in its free part. */
export function isFree(point: Point, size: Point, { top, right, bottom, left }: Insets): boolean {
  return (
    point.x >= left + MARGIN &&
    point.x <= size.x - right - MARGIN &&
    point.y >= top + MARGIN &&
    point.y <= size.y - bottom - MARGIN
  );
}

/** Whether the reader sees this place now. */
export function isInSight(map: LeafletMap, place: LatLngExpression, insets: Insets): boolean {
  return isFree(map.latLngToContainerPoint(place), map.getSize(), insets);
}

/** The centre to give the map so that `place` comes to the middle of its free part at this zoom. */
export function centerFor(
  map: LeafletMap,
  place: LatLngExpression,
  zoom: number,
  { top, right, bottom, left }: Insets,
): LatLngExpression {
  const shift: [number, number] = [(right - left) / 2, (bottom - top) / 2];
  return map.unproject(map.project(place, zoom).add(shift), zoom);
}

/** Options for Leaflet's `fitBounds` that keep the bounds in the free part. */
export function fitPadding({ top, right, bottom, left }: Insets): {
  paddingTopLeft: [number, number];
  paddingBottomRight: [number, number];
} {
  const air = 2 * MARGIN;
  return { paddingTopLeft: [left + air, top + air], paddingBottomRight: [right + air, bottom + air] };
}

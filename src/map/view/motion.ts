import type { LatLngExpression, Map as LeafletMap } from 'leaflet';

/** Seconds; long enough to follow with the eye, short enough not to wait for. */
const FLIGHT = 0.7;

export function prefersReducedMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Brings a view on screen: in flight, or at once where motion is unwelcome. */
export function goTo(map: LeafletMap, center: LatLngExpression, zoom: number): void {
  if (prefersReducedMotion()) map.setView(center, zoom, { animate: false });
  else map.flyTo(center, zoom, { duration: FLIGHT });
}

import { useEffect, useEffectEvent, useRef } from 'react';
import type { LatLngBoundsExpression, Map as LeafletMap } from 'leaflet';
import type { Precision } from '../../core/model.ts';
import { setViewport } from '../../state/actions.ts';
import { selectSelectedEvent } from '../../state/selectors.ts';
import { selectShown } from '../../state/shown.ts';
import { useDateline, useDatelineStore } from '../../state/use-dateline.ts';
import type { Bounds } from '../scene/bounds.ts';
import { eventBounds } from './home-bounds.ts';
import { centerFor, fitPadding, isInSight, type Insets } from './insets.ts';
import { goTo, prefersReducedMotion } from './motion.ts';

/** Deepest zoom that "fit all" goes to: a single event without its surroundings tells nothing. */
const FIT_ZOOM = 9;
/** Zoom for a selected event that was out of sight, unless the map is closer already. */
const EVENT_ZOOM = 8;
const AREA_ZOOM = 6;
const AREAS: readonly Precision[] = ['admin2', 'admin1', 'country'];

/** Shows all of the given events in the free part of the map. */
export function fitEvents(map: LeafletMap, bounds: Bounds | null, insets: Insets): void {
  if (!bounds) return;
  map.fitBounds(toLeaflet(bounds), {
    ...fitPadding(insets),
    maxZoom: FIT_ZOOM,
    animate: !prefersReducedMotion(),
  });
}

/** Opens the map on its events: once, when the first of them are there, and not when a link has set a view. */
export function useOpeningView(map: LeafletMap, insets: Insets): void {
  const shown = useDateline(selectShown);
  const store = useDatelineStore();
  const isDone = useRef(false);
  const open = useEffectEvent(() => {
    const bounds = eventBounds(shown, true);
    if (!bounds) return;
    isDone.current = true;
    map.fitBounds(toLeaflet(bounds), { ...fitPadding(insets), maxZoom: FIT_ZOOM, animate: false });
  });
  useEffect(() => {
    if (store.getState().viewport) isDone.current = true;
    if (!isDone.current) open();
  }, [shown, store]);
}

/** Writes what the map shows into the store when it has come to rest. */
export function useViewportReport(map: LeafletMap, insets: Insets): void {
  const store = useDatelineStore();
  const report = useEffectEvent(() => {
    const size = map.getSize();
    // Hidden, or on paper: nothing is seen, and what follows the map stays.
    if (size.x === 0 || size.y === 0) return;
    const northWest = map.containerPointToLatLng([insets.left, insets.top]);
    const southEast = map.containerPointToLatLng([size.x - insets.right, size.y - insets.bottom]);
    setViewport(store, {
      west: northWest.lng,
      north: northWest.lat,
      east: southEast.lng,
      south: southEast.lat,
      zoom: map.getZoom(),
    });
  });
  useEffect(() => {
    const onMoved = (): void => {
      report();
    };
    map.on('moveend', onMoved);
    return () => {
      map.off('moveend', onMoved);
    };
  }, [map]);
}

/** Flies to the selected event, but only when it is out of sight. */
export function useFlightToSelection(map: LeafletMap, insets: Insets): void {
  const selected = useDateline(selectSelectedEvent);
  const fly = useEffectEvent(() => {
    const place = selected?.place;
    if (!place) return;
    const at: [number, number] = [place.lat, place.lon];
    if (isInSight(map, at, insets)) return;
    const zoom = AREAS.includes(place.precision) ? AREA_ZOOM : Math.max(map.getZoom(), EVENT_ZOOM);
    goTo(map, centerFor(map, at, zoom, insets), zoom);
  });
  useEffect(() => {
    if (selected) fly();
  }, [selected]);
}

function toLeaflet({ west, south, east, north }: Bounds): LatLngBoundsExpression {
  return [
    [south, west],
    [north, east],
  ];
}

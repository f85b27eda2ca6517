import { useEffect, useEffectEvent, useRef } from 'react';
import { latLng, type Map as LeafletMap } from 'leaflet';
import type { MapTarget } from '../../state/store.ts';
import { useDateline } from '../../state/use-dateline.ts';
import type { Insets } from './insets.ts';
import { prefersReducedMotion } from './motion.ts';

/** Shows what a reader asked for: a found place, or the view that a link names (at once, before anything is seen). */
export function useFlightToTarget(map: LeafletMap, insets: Insets): void {
  const target = useDateline((state) => state.target);
  const isFirst = useRef(true);
  const fly = useEffectEvent(({ lat, lon, km }: MapTarget) => {
    const { top, right, bottom, left } = insets;
    map.fitBounds(latLng(lat, lon).toBounds(2000 * km), {
      paddingTopLeft: [left, top],
      paddingBottomRight: [right, bottom],
      animate: !isFirst.current && !prefersReducedMotion(),
    });
  });
  useEffect(() => {
    if (target) fly(target);
    isFirst.current = false;
  }, [target]);
}

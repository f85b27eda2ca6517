import { useEffect, useEffectEvent, useRef } from 'react';
import type { Map as LeafletMap } from 'leaflet';
import type { EventId } from '../../core/model.ts';
import { useDateline } from '../../state/use-dateline.ts';
import type { Insets } from './insets.ts';
import { prefersReducedMotion } from './motion.ts';

/**
 * What stands in the middle of the free part stays there when a drawer opens or closes over the map. A panel that opens
 * with an event leaves the map alone: `useFlightToSelection` sees to it.
 */
export function useSteadyMiddle(map: LeafletMap, insets: Insets): void {
  const selected = useDateline((state) => state.selection.event);
  const before = useRef<{ readonly insets: Insets; readonly selected: EventId | null }>({ insets, selected });
  const follow = useEffectEvent(() => {
    const earlier = before.current;
    before.current = { insets, selected };
    if (earlier.selected !== selected) return;
    const [x, y] = [middleX(insets) - middleX(earlier.insets), middleY(insets) - middleY(earlier.insets)];
    if (x !== 0 || y !== 0) map.panBy([-x, -y], { animate: !prefersReducedMotion() });
  });
  useEffect(() => {
    follow();
  }, [insets]);
}

/** How far the middle of the free part is off the middle of the map, in CSS pixels. */
const middleX = ({ left, right }: Insets): number => (left - right) / 2;
const middleY = ({ top, bottom }: Insets): number => (top - bottom) / 2;

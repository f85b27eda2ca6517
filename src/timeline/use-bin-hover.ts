import { useState } from 'react';
import type { Histogram, TimeBin } from '../core/query/live/day-group.ts';
import { unitStart } from '../core/query/time-bins.ts';
import { highlightEvent } from '../state/actions.ts';
import { selectShown } from '../state/shown.ts';
import { useDatelineStore } from '../state/use-dateline.ts';
import { soleEventIn } from './sole-event.ts';

/** The bar that holds a day. */
export function binAt({ bins, unit }: Histogram, day: number): TimeBin | null {
  const start = unitStart(Math.floor(day), unit);
  return bins.find((bin) => bin.first === start) ?? null;
}

/** The bar under the pointer; a bar of one event marks that event in the other views. */
export function useBinHover(histogram: Histogram) {
  const store = useDatelineStore();
  const [hovered, setHovered] = useState<TimeBin | null>(null);
  return {
    hovered,
    hover(day: number) {
      const bin = binAt(histogram, day);
      if (bin?.first === hovered?.first) return;
      setHovered(bin);
      highlightEvent(store, bin ? soleEventIn(selectShown(store.getState()), bin) : null);
    },
    leave() {
      setHovered(null);
      highlightEvent(store, null);
    },
  };
}

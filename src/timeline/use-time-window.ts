import { useMemo } from 'react';
import type { DaySpan } from '../core/query/time-bins.ts';
import { setTimeWindow } from '../state/actions.ts';
import { selectHomeWindow, selectTimeExtent } from '../state/selectors.ts';
import { useDateline, useDatelineStore } from '../state/use-dateline.ts';
import type { TimeWindow } from '../state/store.ts';
import { clipWindow, panWindow, windowOf, zoomWindow } from './zoom-window.ts';

export interface TimeZoom {
  readonly window: TimeWindow;
  readonly extent: DaySpan;
  readonly home: DaySpan;
  /** Factor below 1 is closer; `at` stays where it is. */
  readonly zoom: (factor: number, at: number) => void;
  readonly pan: (days: number) => void;
  readonly reset: () => void;
  /** Shows all dates, also the few far away. */
  readonly showAll: () => void;
}

/**
 * The stretch of time on screen; `null` while no event has a date. Where nothing of what was zoomed to is left, as when
 * another corpus came, the timeline shows what it would open on.
 */
export function useTimeWindow(): TimeZoom | null {
  const store = useDatelineStore();
  const extent = useDateline(selectTimeExtent);
  const home = useDateline(selectHomeWindow);
  const chosen = useDateline((state) => state.timeWindow);
  return useMemo(() => {
    if (!extent || !home) return null;
    const limits = windowOf(extent);
    const shown = () => {
      const { timeWindow } = store.getState();
      return (timeWindow && clipWindow(timeWindow, limits)) ?? windowOf(home);
    };
    return {
      window: (chosen && clipWindow(chosen, limits)) ?? windowOf(home),
      extent,
      home,
      zoom: (factor, at) => setTimeWindow(store, zoomWindow(shown(), factor, at, limits)),
      pan: (days) => setTimeWindow(store, panWindow(shown(), days, limits)),
      reset: () => setTimeWindow(store, null),
      showAll: () => setTimeWindow(store, limits),
    };
  }, [store, extent, home, chosen]);
}

import { useMemo, useState } from 'react';
import type { DaySpan } from '../core/query/time-bins.ts';
import { selectHomeWindow, selectTimeExtent } from '../state/selectors.ts';
import { useDateline } from '../state/use-dateline.ts';
import { panWindow, windowOf, zoomWindow, type TimeWindow } from './zoom-window.ts';

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

/** The stretch of time on screen; `null` while no event has a date. Another corpus starts anew. */
export function useTimeWindow(): TimeZoom | null {
  const extent = useDateline(selectTimeExtent);
  const home = useDateline(selectHomeWindow);
  const [chosen, setChosen] = useState<{ readonly of: DaySpan | null; readonly window: TimeWindow } | null>(
    null,
  );
  return useMemo(() => {
    if (!extent || !home) return null;
    const limits = windowOf(extent);
    const window = chosen?.of === extent ? chosen.window : windowOf(home);
    const change = (next: (window: TimeWindow) => TimeWindow) =>
      setChosen((now) => ({ of: extent, window: next(now?.of === extent ? now.window : windowOf(home)) }));
    return {
      window,
      extent,
      home,
      zoom: (factor, at) => change((now) => zoomWindow(now, factor, at, limits)),
      pan: (days) => change((now) => panWindow(now, days, limits)),
      reset: () => setChosen(null),
      showAll: () => change(() => limits),
    };
  }, [extent, home, chosen]);
}

import { useEffect, useRef, useState } from 'react';
import type { DaySpan } from '../core/query/time-bins.ts';
import { playTo } from '../state/actions.ts';
import { useDateline, useDatelineStore } from '../state/use-dateline.ts';
import { fromDay } from '../core/query/days.ts';
import { brushOf, timeOf } from './brush.ts';
import { firstFrame, nextFrame, SPEEDS, type Speed } from './play.ts';

/** Ten frames a second are enough for dates, and leave the map time to draw. */
const FRAME_MS = 100;
/** With reduced motion the window jumps by its own length, and rests. */
const REST_MS = 1600;

export interface Play {
  readonly playing: boolean;
  readonly speed: Speed;
  readonly setSpeed: (speed: Speed) => void;
  readonly toggle: () => void;
}

/** Moves the time condition through the data; stops at the end or when the reader takes the brush away. */
export function usePlay(extent: DaySpan | null): Play {
  const store = useDatelineStore();
  const playing = useDateline((state) => state.playing);
  const [speed, setSpeed] = useState<Speed>('normal');
  const carried = useRef(0);

  useEffect(() => {
    if (!playing || !extent) return;
    const stop = () => store.setState({ playing: false });
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const rate = SPEEDS.find(({ key }) => key === speed)?.windowsPerSecond ?? 1;
    const tick = () => {
      const { filter, playedFrom } = store.getState();
      const frame = brushOf(filter.time);
      if (!frame || playedFrom === null) return stop();
      const length = frame.last - frame.first + 1;
      carried.current += calm ? length : (length * rate * FRAME_MS) / 1000;
      const days = Math.floor(carried.current);
      if (days < 1) return;
      carried.current -= days;
      const next = nextFrame(frame, days, extent);
      if (next) playTo(store, timeOf(next), playedFrom);
      else stop();
    };
    const timer = setInterval(tick, calm ? REST_MS / Math.max(rate, 0.4) : FRAME_MS);
    return () => clearInterval(timer);
  }, [playing, speed, extent, store]);

  const toggle = () => {
    if (!playing && extent) {
      const { filter, playedFrom } = store.getState();
      const brush = brushOf(filter.time);
      const frame = firstFrame(brush, extent);
      // A play that rested goes on where it was, with its trail; at the end it begins anew.
      const goesOn = playedFrom !== null && brush?.first === frame.first && brush.last === frame.last;
      playTo(store, timeOf(frame), goesOn ? playedFrom : fromDay(frame.first));
    }
    store.setState({ playing: !playing });
  };
  return { playing, speed, setSpeed, toggle };
}

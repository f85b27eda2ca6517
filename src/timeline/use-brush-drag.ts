import { useRef, useState, type PointerEvent, type RefObject } from 'react';
import type { DaySpan } from '../core/query/time-bins.ts';
import { moveBrush, moveHandle, spanBetween, type Handle } from './brush.ts';
import type { TimeWindow } from '../state/store.ts';
import { toDayAt } from './zoom-window.ts';

export type Grip = 'new' | 'move' | Handle;

interface Drag {
  readonly grip: Grip;
  readonly pointer: number;
  readonly startX: number;
  readonly startDay: number;
  readonly origin: DaySpan;
  /** What was brushed before. */
  readonly before: DaySpan | null;
}

interface Options {
  readonly chart: RefObject<HTMLElement | null>;
  readonly window: TimeWindow;
  readonly width: number;
  readonly limits: DaySpan;
  readonly brush: DaySpan | null;
  /** Called for each move of the drag. */
  readonly move: (brush: DaySpan) => void;
  /** The drag is over. */
  readonly end: () => void;
  /** The drag was given up: back to what was brushed before. */
  readonly giveUp: (before: DaySpan | null) => void;
  /** A press and release on one spot. */
  readonly click: (day: number) => void;
}

/** Less than this is a click; in CSS pixels. */
const CLICK_SLOP = 4;

/** Every move of a drag moves the filter along, and with it all views. */
export function useBrushDrag(options: Options) {
  const { chart, window, width, limits, brush, click } = options;
  const drag = useRef<Drag | null>(null);
  const [isDragging, setIsDragging] = useState(false);
  const last = useRef<DaySpan | null>(null);

  const xOf = (event: PointerEvent) => event.clientX - (chart.current?.getBoundingClientRect().left ?? 0);
  const spanAt = (now: Drag, x: number): DaySpan => {
    const day = toDayAt(window, width, x);
    if (now.grip === 'new') return spanBetween(now.startDay, day);
    if (now.grip === 'move') return moveBrush(now.origin, day - now.startDay, limits);
    return moveHandle(
      now.origin,
      now.grip,
      now.grip === 'start' ? Math.round(day) : Math.round(day) - 1,
      limits,
    );
  };

  const stop = () => {
    drag.current = last.current = null;
    setIsDragging(false);
  };

  return {
    isDragging,
    begin(event: PointerEvent, grip: Grip) {
      if (event.button !== 0) return;
      const x = xOf(event);
      drag.current = {
        grip,
        pointer: event.pointerId,
        startX: x,
        startDay: toDayAt(window, width, x),
        origin: brush ?? limits,
        before: brush,
      };
      chart.current?.setPointerCapture?.(event.pointerId);
    },
    move(event: PointerEvent) {
      const now = drag.current;
      if (!now || now.pointer !== event.pointerId) return;
      const x = xOf(event);
      if (!last.current && Math.abs(x - now.startX) < CLICK_SLOP) return;
      const span = spanAt(now, x);
      if (span.first === last.current?.first && span.last === last.current.last) return;
      if (!last.current) setIsDragging(true);
      last.current = span;
      options.move(span);
    },
    end(event: PointerEvent) {
      const now = drag.current;
      if (!now || now.pointer !== event.pointerId) return;
      if (last.current) options.end();
      else if (now.grip === 'new' || now.grip === 'move') click(now.startDay);
      stop();
    },
    cancel() {
      if (drag.current && last.current) options.giveUp(drag.current.before);
      stop();
    },
  };
}

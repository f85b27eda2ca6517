import { useRef, useState, type PointerEvent, type RefObject } from 'react';
import type { DaySpan } from '../core/query/time-bins.ts';
import { moveBrush, moveHandle, spanBetween, type Handle } from './brush.ts';
import { toDayAt, type TimeWindow } from './zoom-window.ts';

export type Grip = 'new' | 'move' | Handle;

interface Drag {
  readonly grip: Grip;
  readonly pointer: number;
  readonly startX: number;
  readonly startDay: number;
  readonly origin: DaySpan | null;
}

interface Options {
  readonly chart: RefObject<HTMLElement | null>;
  readonly window: TimeWindow;
  readonly width: number;
  readonly limits: DaySpan;
  readonly brush: DaySpan | null;
  readonly commit: (brush: DaySpan) => void;
  /** A press and release on one spot. */
  readonly click: (day: number) => void;
}

/** Less than this is a click; in CSS pixels. */
const CLICK_SLOP = 4;

/** Dragging stays here and is drawn as a draft; the filter changes once, at the end. */
export function useBrushDrag({ chart, window, width, limits, brush, commit, click }: Options) {
  const drag = useRef<Drag | null>(null);
  const [draft, setDraft] = useState<DaySpan | null>(null);

  const xOf = (event: PointerEvent) => event.clientX - (chart.current?.getBoundingClientRect().left ?? 0);
  const spanAt = (now: Drag, x: number): DaySpan => {
    const day = toDayAt(window, width, x);
    if (now.grip === 'new' || !now.origin) return spanBetween(now.startDay, day);
    if (now.grip === 'move') return moveBrush(now.origin, day - now.startDay, limits);
    return moveHandle(
      now.origin,
      now.grip,
      now.grip === 'start' ? Math.round(day) : Math.round(day) - 1,
      limits,
    );
  };

  return {
    draft,
    begin(event: PointerEvent, grip: Grip) {
      if (event.button !== 0) return;
      const x = xOf(event);
      const origin = brush ?? limits;
      drag.current = {
        grip,
        pointer: event.pointerId,
        startX: x,
        startDay: toDayAt(window, width, x),
        origin,
      };
      chart.current?.setPointerCapture?.(event.pointerId);
    },
    move(event: PointerEvent) {
      const now = drag.current;
      if (!now || now.pointer !== event.pointerId) return;
      const x = xOf(event);
      if (draft || Math.abs(x - now.startX) >= CLICK_SLOP) setDraft(spanAt(now, x));
    },
    end(event: PointerEvent) {
      const now = drag.current;
      if (!now || now.pointer !== event.pointerId) return;
      drag.current = null;
      if (draft) commit(draft);
      else if (now.grip === 'new' || now.grip === 'move') click(now.startDay);
      setDraft(null);
    },
    cancel() {
      drag.current = null;
      setDraft(null);
    },
  };
}

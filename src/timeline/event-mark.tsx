import { familyOf } from '../core/events/families.ts';
import { toDay } from '../core/query/days.ts';
import type { LinkedEvent } from '../core/model.ts';
import type { TimeWindow } from '../state/store.ts';
import { toX } from './zoom-window.ts';

interface Props {
  readonly event: LinkedEvent | null;
  readonly kind: 'selected' | 'highlight';
  readonly window: TimeWindow;
  readonly width: number;
  readonly height: number;
}

/** Narrower marks than this would be missed. */
const MIN_WIDTH = 6;

/** Where an event stands in time: a band over all the days on which it may have happened. */
export function EventMark({ event, kind, window, width, height }: Props) {
  const first = event?.date ? toDay(event.date.start) : null;
  const last = event?.date ? toDay(event.date.end) : null;
  if (!event || first === null || last === null) return null;
  const x = toX(window, width, first);
  const wide = Math.max(MIN_WIDTH, toX(window, width, last + 1) - x);
  if (x > width || x + wide < 0) return null;
  return (
    <g className={`timeline-mark timeline-mark--${kind} family--${familyOf(event.type)}`} aria-hidden="true">
      <rect className="timeline-mark__band" x={x} y={0} width={wide} height={height} />
      <rect x={x} y={0} width={wide} height={4} rx={1} />
    </g>
  );
}

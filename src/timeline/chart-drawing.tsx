import type { Histogram } from '../core/query/live/day-group.ts';
import { selectEventById, selectSelectedEvent } from '../state/selectors.ts';
import { useDateline } from '../state/use-dateline.ts';
import { formatNumber } from '../ui/format.ts';
import { Axis } from './axis.tsx';
import { EventMark } from './event-mark.tsx';
import { HistogramBars } from './histogram.tsx';
import type { TimeWindow } from '../state/store.ts';

interface Props {
  readonly histogram: Histogram;
  readonly window: TimeWindow;
  readonly width: number;
  readonly height: number;
}

/** Height of the axis in CSS pixels. */
const AXIS = 22;

/** What is drawn and never touched: bars, marks of the selected and the highlighted event, axis. */
export function ChartDrawing({ histogram, window, width, height }: Props) {
  const selected = useDateline(selectSelectedEvent);
  const highlighted = useDateline((state) => selectEventById(state, state.highlight));
  const bars = height - AXIS;
  return (
    <>
      <svg width={width} height={height} aria-hidden="true" focusable="false">
        <HistogramBars histogram={histogram} window={window} width={width} height={bars} />
        <EventMark event={selected} kind="selected" window={window} width={width} height={bars} />
        <EventMark event={highlighted} kind="highlight" window={window} width={width} height={bars} />
        <Axis window={window} width={width} top={bars} bottom={height} />
      </svg>
      {histogram.max >= 1 && (
        <span className="timeline-max" aria-hidden="true">
          {formatNumber(Math.ceil(histogram.max))}
        </span>
      )}
    </>
  );
}

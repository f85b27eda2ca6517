import { useMemo, useRef } from 'react';
import type { DaySpan } from '../core/query/time-bins.ts';
import { changeFilter, dragTime, endDrag } from '../state/actions.ts';
import { selectDays } from '../state/selectors.ts';
import { useDateline, useDatelineStore } from '../state/use-dateline.ts';
import { BinTip } from './bin-tip.tsx';
import { BrushLayer } from './brush-layer.tsx';
import { brushOf, timeOf } from './brush.ts';
import { ChartDrawing } from './chart-drawing.tsx';
import { binAt, useBinHover } from './use-bin-hover.ts';
import { useBrushDrag } from './use-brush-drag.ts';
import type { TimeZoom } from './use-time-window.ts';
import { useWidth } from './use-width.ts';
import { useZoomGestures } from './use-zoom-gestures.ts';
import type { TimeWindow } from '../state/store.ts';
import { toDayAt } from './zoom-window.ts';

/** Bars are about this wide or wider, in CSS pixels; on small screens narrower ones keep months apart. */
const BAR = 6;
const SMALL_BAR = 4;
const FEW_BARS = 60;

interface Props {
  readonly time: TimeZoom;
  readonly height: number;
}

/** Bins of what is on screen; days count, so a window that moves by hours is binned once. */
function useHistogram(window: TimeWindow, width: number) {
  const days = useDateline(selectDays);
  const first = Math.floor(window.first);
  const last = Math.ceil(window.last) - 1;
  return useMemo(() => {
    const most = Math.max(1, width / BAR, Math.min(FEW_BARS, width / SMALL_BAR));
    return days.group.histogram({ first, last }, most);
  }, [days, first, last, width]);
}

/** The timeline's chart with all that a pointer does on it. */
export function Chart({ time, height }: Props) {
  const store = useDatelineStore();
  const chart = useRef<HTMLDivElement>(null);
  const width = useWidth(chart);
  const histogram = useHistogram(time.window, width);
  const filterTime = useDateline((state) => state.filter.time);
  const { window, extent: limits } = time;
  const brush = useMemo(() => brushOf(filterTime), [filterTime]);
  const commit = (span: DaySpan) => changeFilter(store, { time: timeOf(span) });
  const reset = () => {
    time.reset();
    changeFilter(store, { time: null });
  };
  const click = (day: number) => {
    const bin = binAt(histogram, day);
    if (bin) commit({ first: bin.first, last: bin.last });
  };
  const drag = useBrushDrag({
    ...{ chart, window, width, limits, brush, click },
    move: (span) => dragTime(store, timeOf(span)),
    end: () => endDrag(store),
    giveUp: (before) => {
      dragTime(store, before && timeOf(before));
      endDrag(store);
    },
  });
  const { hovered, hover, leave } = useBinHover(histogram);
  useZoomGestures(chart, width, time);

  return (
    <div
      className="timeline-chart"
      ref={chart}
      style={{ height }}
      onPointerDown={(event) => (event.isPrimary ? drag.begin(event, 'new') : drag.cancel())}
      onPointerMove={(event) => {
        drag.move(event);
        if (drag.isDragging) return;
        hover(toDayAt(window, width, event.clientX - event.currentTarget.getBoundingClientRect().left));
      }}
      onPointerUp={drag.end}
      onPointerCancel={drag.cancel}
      onPointerLeave={leave}
      onKeyDown={(event) => event.key === 'Escape' && drag.cancel()}
      onDoubleClick={reset}
    >
      {width > 0 && (
        <>
          <ChartDrawing {...{ histogram, window, width, height }} />
          <BrushLayer {...{ limits, window, width }} brush={brush} onGrip={drag.begin} onChange={commit} />
        </>
      )}
      {hovered && !drag.isDragging && (
        <BinTip bin={hovered} unit={histogram.unit} window={window} width={width} />
      )}
    </div>
  );
}

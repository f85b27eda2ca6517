import { axisTicks } from './axis-ticks.ts';
import type { TimeWindow } from '../state/store.ts';

interface Props {
  readonly window: TimeWindow;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

/** Rules and labels of time. Labels stand right of their rule, where the stretch that they name begins. */
export function Axis({ window, width, top, bottom }: Props) {
  return (
    <g className="timeline-axis" aria-hidden="true">
      <line x1={0} x2={width} y1={top} y2={top} />
      {axisTicks(window, width).map(({ day, x, label, strong }) => (
        <g key={day} className={strong ? 'timeline-tick timeline-tick--strong' : 'timeline-tick'}>
          <line x1={x} x2={x} y1={strong ? 0 : top} y2={bottom - 4} />
          <text x={x + 4} y={bottom - 5}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}

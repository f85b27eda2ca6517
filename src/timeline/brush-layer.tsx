import type { KeyboardEvent, PointerEvent } from 'react';
import { fromDay } from '../core/query/days.ts';
import type { DaySpan } from '../core/query/time-bins.ts';
import { formatDay } from '../ui/format.ts';
import { keyTarget, moveHandle, type Handle } from './brush.ts';
import type { TimeWindow } from '../state/store.ts';
import { toX } from './zoom-window.ts';
import type { Grip } from './use-brush-drag.ts';
import { t } from '../ui/i18n/messages.ts';

interface Props {
  readonly brush: DaySpan | null;
  readonly limits: DaySpan;
  readonly window: TimeWindow;
  readonly width: number;
  readonly onGrip: (event: PointerEvent, grip: Grip) => void;
  readonly onChange: (brush: DaySpan) => void;
}

/** The brushed stretch with its two handles; without a brush the handles wait at the ends of the data. */
export function BrushLayer({ brush, limits, window, width, onGrip, onChange }: Props) {
  const shown = brush ?? limits;
  const left = clamp(toX(window, width, shown.first), width);
  const right = clamp(toX(window, width, shown.last + 1), width);
  return (
    <>
      {brush && (
        <>
          <div className="timeline-veil" style={{ left: 0, width: left }} />
          <div className="timeline-veil" style={{ left: right, width: Math.max(0, width - right) }} />
          <div
            className="timeline-brush"
            style={{ left, width: Math.max(1, right - left) }}
            onPointerDown={(event) => {
              event.stopPropagation();
              onGrip(event, 'move');
            }}
          />
        </>
      )}
      {(['start', 'end'] as const).map((handle) => (
        <HandleGrip
          key={handle}
          handle={handle}
          x={handle === 'start' ? left : right}
          idle={!brush}
          {...{ shown, limits, onGrip, onChange }}
        />
      ))}
    </>
  );
}

interface HandleProps extends Pick<Props, 'limits' | 'onGrip' | 'onChange'> {
  readonly handle: Handle;
  readonly x: number;
  readonly idle: boolean;
  readonly shown: DaySpan;
}

function HandleGrip({ handle, x, idle, shown, limits, onGrip, onChange }: HandleProps) {
  const day = handle === 'start' ? shown.first : shown.last;
  const press = (event: KeyboardEvent) => {
    const target = keyTarget(event.key, event.shiftKey, day, limits);
    if (target === null) return;
    event.preventDefault();
    onChange(moveHandle(shown, handle, target, limits));
  };
  return (
    <div
      className={`timeline-handle timeline-handle--${handle}${idle ? ' timeline-handle--idle' : ''}`}
      style={{ left: x }}
      role="slider"
      tabIndex={0}
      aria-label={handle === 'start' ? t('timeline.firstDay') : t('timeline.lastDay')}
      aria-valuemin={limits.first}
      aria-valuemax={limits.last}
      aria-valuenow={Math.min(limits.last, Math.max(limits.first, day))}
      aria-valuetext={formatDay(fromDay(day))}
      onKeyDown={press}
      onPointerDown={(event) => {
        event.stopPropagation();
        onGrip(event, handle);
      }}
    />
  );
}

function clamp(x: number, width: number): number {
  return Math.min(width, Math.max(0, x));
}

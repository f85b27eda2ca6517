import { memo, useId } from 'react';
import { FAMILIES } from '../core/events/families.ts';
import type { Histogram } from '../core/query/live/day-group.ts';
import { stackPaths } from './stack-paths.ts';
import type { TimeWindow } from '../state/store.ts';

interface Props {
  readonly histogram: Histogram;
  readonly window: TimeWindow;
  readonly width: number;
  readonly height: number;
}

/** The bars: a pale silhouette of all events, and on it what the filter lets through, family by family. */
export const HistogramBars = memo(function HistogramBars({ histogram, window, width, height }: Props) {
  const id = useId();
  const paths = stackPaths(histogram, window, width, height);
  return (
    <g aria-hidden="true">
      <defs>
        {FAMILIES.map((family) => (
          <pattern
            key={family}
            id={`${id}${family}`}
            className={`family--${family}`}
            width="4"
            height="4"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="4" height="4" opacity="0.22" />
            <rect width="1.6" height="4" />
          </pattern>
        ))}
      </defs>
      <path className="timeline-silhouette" d={paths.silhouette} />
      {paths.families.map(({ family, solid, hatched }) => (
        <g key={family} className={`family--${family}`}>
          <path d={solid} />
          <path d={hatched} style={{ fill: `url("#${id}${family}")` }} />
        </g>
      ))}
    </g>
  );
});

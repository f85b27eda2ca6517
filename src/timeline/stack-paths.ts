import { FAMILIES, type Family } from '../core/events/families.ts';
import type { Histogram, TimeBin } from '../core/query/live/day-group.ts';
import type { TimeWindow } from '../state/store.ts';
import { toX } from './zoom-window.ts';

export interface StackPaths {
  readonly families: readonly { readonly family: Family; readonly solid: string; readonly hatched: string }[];
  readonly silhouette: string;
}

/** SVG paths of all bars: one solid and one hatched per family, whatever the number of bins. */
export function stackPaths(
  { bins, max }: Histogram,
  window: TimeWindow,
  width: number,
  height: number,
): StackPaths {
  const parts = FAMILIES.map((family) => ({ family, solid: '', hatched: '' }));
  let silhouette = '';
  const unit = max > 0 ? height / max : 0;
  for (const bin of bins) {
    const bar = barOf(bin, window, width);
    if (bin.silhouette > 0) silhouette += rectangle(bar, height, bin.silhouette * unit);
    let y = height;
    parts.forEach((part, i) => {
      for (const kind of ['solid', 'hatched'] as const) {
        const rise = (bin[kind][i] ?? 0) * unit;
        if (rise <= 0) continue;
        part[kind] += rectangle(bar, y, rise);
        y -= rise;
      }
    });
  }
  return { families: parts, silhouette };
}

interface Bar {
  readonly x: number;
  readonly width: number;
}

/** A hair of paper between bars that are wide enough to spare it. */
function barOf(bin: TimeBin, window: TimeWindow, width: number): Bar {
  const x = toX(window, width, bin.first);
  const full = toX(window, width, bin.last + 1) - x;
  return { x, width: Math.max(0.5, full - (full > 4 ? 1 : 0)) };
}

function rectangle(bar: Bar, bottom: number, rise: number): string {
  return `M${round(bar.x)} ${round(bottom)}v${round(-rise)}h${round(bar.width)}v${round(rise)}z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

import type { DaySpan } from '../core/query/time-bins.ts';

/** Window lengths that play chooses from when nothing is brushed, in days. */
const LENGTHS = [1, 7, 30, 91, 182, 365, 1826];
/** About this many steps of the window cross the data. */
const STEPS = 12;

export const SPEEDS = [
  { key: 'slow', windowsPerSecond: 0.15 },
  { key: 'normal', windowsPerSecond: 0.4 },
  { key: 'fast', windowsPerSecond: 1 },
] as const;
export type Speed = (typeof SPEEDS)[number]['key'];

/** The moving window at the start of a play: the brush, or a stretch at the start of the data. */
export function firstFrame(brush: DaySpan | null, extent: DaySpan): DaySpan {
  const days = extent.last - extent.first + 1;
  if (brush && brush.last < extent.last) return brush;
  const wanted = brush && brush.last - brush.first + 1 < days ? brush.last - brush.first + 1 : null;
  const length = wanted ?? LENGTHS.findLast((candidate) => candidate <= days / STEPS) ?? 1;
  return { first: extent.first, last: extent.first + length - 1 };
}

/** The window some days later; `null` when it has reached the end. */
export function nextFrame(frame: DaySpan, days: number, extent: DaySpan): DaySpan | null {
  if (frame.last >= extent.last) return null;
  const shift = Math.min(days, extent.last - frame.last);
  return { first: frame.first + shift, last: frame.last + shift };
}

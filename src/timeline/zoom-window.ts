import type { DaySpan } from '../core/query/time-bins.ts';
import type { TimeWindow } from '../state/store.ts';

/** A window shorter than this shows nothing that a day's bar does not. */
const MIN_DAYS = 7;
/** Empty room on either side of the data, as a share of its length. */
const ROOM = 0.02;

export function windowOf({ first, last }: DaySpan): TimeWindow {
  const room = Math.max(1, (last - first + 1) * ROOM);
  return { first: first - room, last: last + 1 + room };
}

export function toX({ first, last }: TimeWindow, width: number, day: number): number {
  return ((day - first) / (last - first)) * width;
}

export function toDayAt({ first, last }: TimeWindow, width: number, x: number): number {
  return first + (x / Math.max(1, width)) * (last - first);
}

/** Zooms by a factor (below 1 is closer) and keeps the day under the pointer where it is, within the limits. */
export function zoomWindow(window: TimeWindow, factor: number, at: number, limits: TimeWindow): TimeWindow {
  const longest = limits.last - limits.first;
  const length = clamp((window.last - window.first) * factor, Math.min(MIN_DAYS, longest), longest);
  const share = (at - window.first) / (window.last - window.first);
  return shiftInto({ first: at - share * length, last: at - share * length + length }, limits);
}

export function panWindow(window: TimeWindow, days: number, limits: TimeWindow): TimeWindow {
  return shiftInto({ first: window.first + days, last: window.last + days }, limits);
}

/** The part of a window that lies within the limits; `null` where nothing of it does. */
export function clipWindow({ first, last }: TimeWindow, limits: TimeWindow): TimeWindow | null {
  const length = Math.min(MIN_DAYS, limits.last - limits.first);
  if (first >= limits.last || last <= limits.first) return null;
  const clipped = { first: Math.max(first, limits.first), last: Math.min(last, limits.last) };
  return clipped.last - clipped.first >= length ? clipped : zoomWindow(clipped, 1, clipped.first, limits);
}

function shiftInto(window: TimeWindow, limits: TimeWindow): TimeWindow {
  const length = Math.min(window.last - window.first, limits.last - limits.first);
  const first = clamp(window.first, limits.first, limits.last - length);
  return { first, last: first + length };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

import { addMonths, fromDay, toDay } from '../core/query/days.ts';
import type { Filter } from '../core/query/filter.ts';
import type { DaySpan } from '../core/query/time-bins.ts';

export type Handle = 'start' | 'end';

/** The brushed days of a filter's time condition. */
export function brushOf(time: Filter['time']): DaySpan | null {
  const first = time && toDay(time.start);
  const last = time && toDay(time.end);
  return first == null || last == null ? null : { first, last };
}

export function timeOf({ first, last }: DaySpan): NonNullable<Filter['time']> {
  return { start: fromDay(first), end: fromDay(last) };
}

/** From wherever a drag began to wherever it is now. */
export function spanBetween(a: number, b: number): DaySpan {
  return { first: Math.floor(Math.min(a, b)), last: Math.floor(Math.max(a, b)) };
}

/** Moves as a whole and stops at the limits. */
export function moveBrush(brush: DaySpan, days: number, limits: DaySpan): DaySpan {
  const shift = Math.max(limits.first - brush.first, Math.min(limits.last - brush.last, Math.round(days)));
  return { first: brush.first + shift, last: brush.last + shift };
}

/** Sets one end; it never passes the other. */
export function moveHandle(brush: DaySpan, handle: Handle, day: number, limits: DaySpan): DaySpan {
  const at = Math.min(limits.last, Math.max(limits.first, Math.floor(day)));
  return handle === 'start'
    ? { first: Math.min(at, brush.last), last: brush.last }
    : { first: brush.first, last: Math.max(at, brush.first) };
}

/** Where a key takes a handle: arrows a day, with shift a month, Home and End to the limits; `null` for other keys. */
export function keyTarget(key: string, shift: boolean, day: number, limits: DaySpan): number | null {
  const step = (days: number) => (shift ? addMonths(day, days) : day + days);
  if (key === 'ArrowLeft' || key === 'ArrowDown') return step(-1);
  if (key === 'ArrowRight' || key === 'ArrowUp') return step(1);
  if (key === 'PageDown') return addMonths(day, -1);
  if (key === 'PageUp') return addMonths(day, 1);
  if (key === 'Home') return limits.first;
  if (key === 'End') return limits.last;
  return null;
}

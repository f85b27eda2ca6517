import type { LinkedEvent } from '../../core/model.ts';

/** Radius in CSS pixels of an event without known deaths; the glyph inside must stay legible. */
export const SMALLEST_RADIUS = 9;
/** Radius from `DEATHS_AT_LARGEST` on: more would hide the neighbours. */
const LARGEST_RADIUS = 24;
const DEATHS_AT_LARGEST = 100;

/** Deaths that at least one report states as its lower bound; `null` when no toll is known. */
export function knownDeaths(event: LinkedEvent): number | null {
  return event.casualties.killed?.min ?? null;
}

/** Square-root scale, so that what grows with the toll is the area that the eye compares. */
export function symbolRadius(deaths: number | null): number {
  if (deaths === null || deaths <= 0) return SMALLEST_RADIUS;
  const share = Math.sqrt(Math.min(deaths, DEATHS_AT_LARGEST) / DEATHS_AT_LARGEST);
  return SMALLEST_RADIUS + (LARGEST_RADIUS - SMALLEST_RADIUS) * share;
}

/** Deepest zoom of the map. Events that still touch there share a place, and are listed instead of drawn apart. */
export const MAX_ZOOM = 12;

/** Radius of a cluster's donut, by the number of events in it. */
export function clusterRadius(count: number): number {
  return Math.min(30, 14 + 3 * Math.log2(Math.max(1, count / 2)));
}

/** Room that the largest mark needs round its point, in CSS pixels. */
export const MARK_REACH = clusterRadius(Infinity);

import { distanceKm, type Point } from '../gazetteer/distance.ts';
import type { LinkedEvent } from '../model.ts';

export type EventOrder = 'newest' | 'oldest' | 'deaths' | 'reports';

/** A copy in reading order; what is not known (date, toll) comes last in every order. */
export function orderEvents(events: readonly LinkedEvent[], order: EventOrder): readonly LinkedEvent[] {
  const compare = COMPARE[order];
  return [...events].sort((a, b) => compare(a, b) || newest(a, b) || (a.id < b.id ? -1 : 1));
}

type Compare = (a: LinkedEvent, b: LinkedEvent) => number;

const newest: Compare = (a, b) => unknownLast(a.date?.start, b.date?.start, (x, y) => (x < y ? 1 : -1));
const COMPARE: Readonly<Record<EventOrder, Compare>> = {
  newest,
  oldest: (a, b) => unknownLast(a.date?.start, b.date?.start, (x, y) => (x < y ? -1 : 1)),
  deaths: (a, b) => unknownLast(killedOf(a), killedOf(b), (x, y) => y - x),
  reports: (a, b) => b.reports.length - a.reports.length,
};

function killedOf(event: LinkedEvent): number | undefined {
  return event.casualties.killed?.min ?? undefined;
}

function unknownLast<T>(a: T | undefined, b: T | undefined, compare: (a: T, b: T) => number): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return a === b ? 0 : compare(a, b);
}

export interface NearEvent {
  readonly event: LinkedEvent;
  readonly km: number;
}

/**
 * Events within `km` of a point, nearest first. Places wider than the circle are left out: "somewhere in the
 * province" is not near anything.
 */
export function findNear(events: readonly LinkedEvent[], point: Point, km: number): readonly NearEvent[] {
  const near: NearEvent[] = [];
  for (const event of events) {
    if (!event.place || event.place.radiusKm > km) continue;
    const distance = distanceKm(event.place, point);
    if (distance <= km) near.push({ event, km: distance });
  }
  return near.sort((a, b) => a.km - b.km);
}

import { distanceKm } from '../gazetteer/distance.ts';
import { toDay } from '../query/days.ts';
import type { LinkedEvent } from '../model.ts';

/** How far apart two events may be that a reader might hold to be one. */
const MOST_KM = 200;
const MOST_DAYS = 30;

/**
 * Events that could be the same as this one, the nearest place first, then the nearest day. What is not known of either
 * speaks neither for nor against, but comes last.
 */
export function nearEvents(
  event: LinkedEvent,
  events: readonly LinkedEvent[],
  limit: number,
): readonly LinkedEvent[] {
  return events
    .filter((other) => other.id !== event.id && !other.coded)
    .map((other) => ({ other, km: kmBetween(event, other), days: daysBetween(event, other) }))
    .filter(
      ({ km, days }) => (km ?? 0) <= MOST_KM && (days ?? 0) <= MOST_DAYS && (km !== null || days !== null),
    )
    .sort((a, b) => (a.km ?? MOST_KM) - (b.km ?? MOST_KM) || (a.days ?? MOST_DAYS) - (b.days ?? MOST_DAYS))
    .slice(0, limit)
    .map(({ other }) => other);
}

function kmBetween({ place: a }: LinkedEvent, { place: b }: LinkedEvent): number | null {
  return a && b ? Math.round(distanceKm(a, b)) : null;
}

/** Days between the last day of the earlier and the first of the later; 0 when they overlap. */
function daysBetween({ date: a }: LinkedEvent, { date: b }: LinkedEvent): number | null {
  if (!a || !b) return null;
  const [aStart, aEnd, bStart, bEnd] = [a.start, a.end, b.start, b.end].map((day) => toDay(day) ?? 0);
  return Math.max(0, (aStart ?? 0) - (bEnd ?? 0), (bStart ?? 0) - (aEnd ?? 0));
}

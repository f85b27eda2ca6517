import { familyOf } from '../events/families.ts';
import { distanceKm } from '../gazetteer/distance.ts';
import type { CasualtyKind, Count, EventPlace, Precision, Report } from '../model.ts';
import { areKin } from './account.ts';
import { dayNumber } from './attach-date.ts';
import type { MergeReason } from './merge-reason.ts';

/** Two towns nearer than this, in km, may be one scene told by two names. */
const NEAR_KM = 12;
/** Reports of one event date it at most this many days apart (the day of the event, the day of the news). */
const DAYS_APART = 1;
const DAYS_APART_SAME_TOLL = 3;
const AREAS: ReadonlySet<Precision> = new Set<Precision>(['admin2', 'admin1', 'country']);

/** Why two reports are of one event; `null` when they are not. */
export function reasonsToMerge(a: Report, b: Report): MergeReason[] | null {
  if (a.articleId === b.articleId || !sameNature(a, b)) return null;
  const toll = compareTolls(a, b);
  if (toll === 'apart') return null;
  const place = comparePlaces(a.place, b.place, toll === 'same');
  if (!place) return null;
  const date = compareDates(a, b, toll === 'same');
  if (!date) return null;
  const actors = compareActors(a, b);
  if (familyOf(a.type) !== familyOf(b.type) && toll !== 'same' && actors !== 'shared') return null;
  if (actors === 'apart' && toll !== 'same') return null;
  const reasons: MergeReason[] = [
    a.type === b.type ? { kind: 'same-type', type: a.type } : { kind: 'kin-types', types: [a.type, b.type] },
    place,
    date,
  ];
  if (toll === 'same') reasons.push({ kind: 'same-toll' });
  else if (toll === 'near') reasons.push({ kind: 'compatible-tolls' });
  if (actors === 'shared') reasons.push({ kind: 'shared-actor' });
  return reasons;
}

function sameNature(a: Report, b: Report): boolean {
  const planned = (report: Report): boolean => report.status === 'planned';
  if (planned(a) !== planned(b)) return false;
  if (a.type === b.type) return true;
  return areKin(a.type, b.type);
}

/** `same`: a number in common; `near`: nothing speaks against; `apart`: too far for one event. */
function compareTolls(a: Report, b: Report): 'same' | 'near' | 'apart' {
  let same = false;
  for (const kind of ['killed', 'injured'] satisfies CasualtyKind[]) {
    const x = a.casualties[kind];
    const y = b.casualties[kind];
    if (x?.min == null || y?.min == null) continue;
    if (x.min === y.min) same = true;
    else if (kind === 'killed' && !withinReason(x.min, y.min) && !roseTo(x, y) && !roseTo(y, x))
      return 'apart';
  }
  return same ? 'same' : 'near';
}

/** "At least 43" leaves room for the 126 of the next day. */
function roseTo(early: Count, late: Count): boolean {
  return (
    early.max === null &&
    early.min !== null &&
    late.min !== null &&
    late.min > early.min &&
    late.min <= 4 * early.min
  );
}

/** Early counts double as bodies are found; beyond that they count something else. */
function withinReason(a: number, b: number): boolean {
  return Math.abs(a - b) <= 4 || Math.max(a, b) <= 2.2 * Math.min(a, b);
}

function comparePlaces(a: EventPlace | null, b: EventPlace | null, sameToll: boolean): MergeReason | null {
  if (!a || !b) return null;
  const km = distanceKm(a, b);
  if (a.name === b.name && km < NEAR_KM)
    return a.precision === 'country' && !sameToll ? null : { kind: 'same-place', place: a.name };
  const area = [a, b].find((place) => AREAS.has(place.precision));
  if (!area) {
    const reach = Math.min(30, Math.max(NEAR_KM, a.radiusKm + b.radiusKm));
    return km <= reach ? { kind: 'km-apart', km: Math.round(km) } : null;
  }
  const inside = area === a ? b : a;
  const within =
    area.country === inside.country && (area.precision === 'country' || area.admin1 === inside.admin1);
  return within && sameToll ? { kind: 'lies-in', place: inside.name, area: area.name } : null;
}

function compareDates(a: Report, b: Report, sameToll: boolean): MergeReason | null {
  if (!a.date || !b.date) return null;
  const gap = Math.max(
    dayNumber(a.date.start) - dayNumber(b.date.end),
    dayNumber(b.date.start) - dayNumber(a.date.end),
  );
  if (a.date.precision !== 'day' || b.date.precision !== 'day')
    return gap <= 0 && sameToll ? { kind: 'dates-overlap' } : null;
  if (gap <= 0) return { kind: 'same-day' };
  if (gap > (sameToll ? DAYS_APART_SAME_TOLL : DAYS_APART)) return null;
  return { kind: 'days-apart', days: gap };
}

function compareActors(a: Report, b: Report): 'shared' | 'apart' | 'unknown' {
  const doers = (report: Report): string[] =>
    report.actors.filter((actor) => actor.role !== 'blamed').map((actor) => actor.name);
  const x = doers(a);
  const y = doers(b);
  if (x.length === 0 || y.length === 0) return 'unknown';
  return x.some((name) => y.includes(name)) ? 'shared' : 'apart';
}

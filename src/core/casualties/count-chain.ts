import type { CasualtyKind } from '../model.ts';
import type { CueHit } from './find-cues.ts';
import type { GroupStyle, PersonGroup } from './find-groups.ts';

/** The sum of groups that add up; an open end of one leaves the sum open. */
export function countOf(groups: readonly PersonGroup[]): { min: number | null; max: number | null } {
  const known = groups.filter(({ min, max }) => min !== null || max !== null);
  if (known.length === 0) return { min: null, max: null };
  const mins = known.map(({ min }) => min);
  const min = mins.every((value) => value === null)
    ? null
    : mins.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const open = known.length < groups.length || groups.some(({ max }) => max === null);
  return { min, max: open ? null : groups.reduce((sum, { max }) => sum + (max ?? 0), 0) };
}

/** How firm each way of putting a count is; set by hand from how often each is the event's own toll. */
const FIRMNESS: Readonly<Record<GroupStyle, number>> = {
  number: 0.9,
  article: 0.8,
  anaphor: 0.6,
  vague: 0.5,
  name: 0.45,
  definite: 0.4,
  plural: 0.3,
};

/** The firmness of the weakest group that counts; an explicit toll is firmer than a passing figure. */
export function certaintyOf(groups: readonly PersonGroup[], _kind: CasualtyKind, hit: CueHit): number {
  const base = Math.max(...groups.map(({ style }) => FIRMNESS[style]));
  return hit.readings.some(({ form }) => form === 'toll') ? Math.min(1, base + 0.05) : base;
}

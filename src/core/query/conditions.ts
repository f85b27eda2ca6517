import type { Facet, Filter } from './filter.ts';

/** Facets in the order in which readers see them. */
export const FACETS: readonly Facet[] = [
  'family',
  'type',
  'status',
  'country',
  'province',
  'actor',
  'source',
  'precision',
  'datePrecision',
];

/** All that can hide an event; each owns one bit of the failure mask, in this order. */
export type Condition = Facet | 'time' | 'months' | 'area' | 'toll' | 'text';
export const CONDITIONS: readonly Condition[] = [...FACETS, 'time', 'months', 'area', 'toll', 'text'];

/** The bit of a condition in a failure mask. */
export function bitOf(condition: Condition): number {
  return 1 << CONDITIONS.indexOf(condition);
}

/** Whether the filter says anything about this condition. */
export function isActive(filter: Filter, condition: Condition): boolean {
  if (condition === 'time') return filter.time !== null;
  if (condition === 'area') return filter.area !== null;
  if (condition === 'toll') return filter.minKilled !== null || filter.maxKilled !== null;
  if (condition === 'text') return filter.text.trim() !== '';
  return filter[condition].length > 0;
}

export function activeConditions(filter: Filter): readonly Condition[] {
  return CONDITIONS.filter((condition) => isActive(filter, condition));
}

/** Whether two filters say the same of a condition; by identity, since filters are changed part by part. */
export function sameCondition(a: Filter, b: Filter, condition: Condition): boolean {
  if (condition === 'toll') return a.minKilled === b.minKilled && a.maxKilled === b.maxKilled;
  if ((condition === 'time' || condition === 'months') && a.timeBasis !== b.timeBasis) return false;
  return a[condition] === b[condition];
}

/** The change that takes a condition out of a filter. */
export function withoutCondition(condition: Condition): Partial<Filter> {
  if (condition === 'toll') return { minKilled: null, maxKilled: null };
  if (condition === 'time') return { time: null };
  if (condition === 'area') return { area: null };
  if (condition === 'text') return { text: '' };
  return { [condition]: [] };
}

import type { EventType } from '../model.ts';

/** Why two reports are of one event. A string is what earlier versions wrote into files, in English. */
export type MergeReason =
  | { readonly kind: 'same-type'; readonly type: EventType }
  | { readonly kind: 'kin-types'; readonly types: readonly [EventType, EventType] }
  | { readonly kind: 'same-place'; readonly place: string }
  /** Two points so near that they may be one scene told by two names. */
  | { readonly kind: 'km-apart'; readonly km: number }
  | { readonly kind: 'lies-in'; readonly place: string; readonly area: string }
  | { readonly kind: 'same-day' | 'dates-overlap' }
  | { readonly kind: 'days-apart'; readonly days: number }
  | { readonly kind: 'same-toll' | 'compatible-tolls' | 'shared-actor' }
  | string;

/** Each reason once, in the given order. */
export function uniqueReasons(reasons: readonly MergeReason[]): readonly MergeReason[] {
  return [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()];
}

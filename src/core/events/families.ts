import type { EventType } from '../model.ts';

export type Family = 'air' | 'artillery' | 'blast' | 'ground' | 'people' | 'talks' | 'relief';

/** The seven families that readers see, in the order in which legends and stacks list them. */
export const FAMILIES: readonly Family[] = [
  'air',
  'artillery',
  'blast',
  'ground',
  'people',
  'talks',
  'relief',
];

const FAMILY_OF: Readonly<Record<EventType, Family>> = {
  airstrike: 'air',
  shelling: 'artillery',
  'rocket-attack': 'artillery',
  bombing: 'blast',
  'suicide-bombing': 'blast',
  'chemical-attack': 'blast',
  clash: 'ground',
  shooting: 'ground',
  offensive: 'ground',
  'territory-change': 'ground',
  deployment: 'ground',
  siege: 'ground',
  abduction: 'people',
  arrest: 'people',
  killing: 'people',
  displacement: 'people',
  negotiation: 'talks',
  ceasefire: 'talks',
  surrender: 'talks',
  statement: 'talks',
  threat: 'talks',
  aid: 'relief',
  protest: 'relief',
};

/** All 23 types, family by family. */
export const EVENT_TYPES = Object.keys(FAMILY_OF) as readonly EventType[];

export function familyOf(type: EventType): Family {
  return FAMILY_OF[type];
}

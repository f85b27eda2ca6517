import type { Relation } from '../locales/en/triggers-places.ts';
import type { EventType } from '../model.ts';

/** What each relation is worth as the place of an event of the same sentence. Set by hand, checked on the development sentences. */
export const RELATION_WEIGHT: Readonly<Record<Relation, number>> = {
  in: 3,
  near: 2.8,
  on: 2,
  to: 0.8,
  from: -0.5,
  over: 1.5,
  between: 1,
  against: 1,
  by: -3,
  with: -2,
  about: -1,
  of: 0.9,
  object: 1.6,
  bare: 0.8,
  modifier: -3,
  speech: -1.2,
  border: -2.5,
};

/** Relations that mean something else for some types: people flee from a place, troops withdraw from it, aid goes to it. */
export const TYPE_RELATION: Partial<Record<EventType, Partial<Record<Relation, number>>>> = {
  displacement: { from: 3.2, to: 1.6, of: 2, object: 2.5 },
  'territory-change': { to: 2.4, from: 2, of: 2.6, object: 3.2, over: 2 },
  offensive: { to: 2, against: 2, on: 3, object: 2.8, of: 1.8 },
  siege: { of: 3, on: 2.6, object: 3, to: 2 },
  aid: { to: 2.8, object: 2 },
  airstrike: { on: 3, against: 1.8, of: 2, object: 2.8 },
  shelling: { on: 3, to: 2, of: 2, object: 2.8 },
  'rocket-attack': { on: 3, to: 2.2, of: 1.5, object: 2.6, from: -2 },
  bombing: { of: 2.4, on: 2.6, object: 2.2 },
  'chemical-attack': { on: 3, of: 2.4, object: 2.2 },
  clash: { on: 2.6, of: 1.6, over: 2 },
  negotiation: { between: -3, with: -3, over: -3, on: -2, of: -0.5, object: 0.8, bare: 0, to: -1 },
  ceasefire: { between: -3, with: -3, object: 0.5 },
  threat: { on: 1.5, against: 1.5, to: 1 },
};

export const WEIGHT = {
  sameClause: 0.8,
  /** For each clause between, when the name stands before the trigger's clause. */
  earlierClause: -0.5,
  /** The same, when it stands in a clause after the trigger's. */
  laterClause: -1.3,
  /** For each token between, at most `farthest`. */
  token: -0.07,
  farthest: 18,
  /** "In Aleppo, …" before the trigger, at the head of the sentence. */
  fronted: 0.9,
  /** The name hangs on the trigger itself: "attack on X", "captured X", "X bombing". */
  governedByTrigger: 1.6,
  /** A noun phrase like "X airstrike" with the name as its first part. */
  compound: 2.6,
  /** "Syria talks": what they are about. */
  topic: -3,
  /** It hangs on another event of the sentence. */
  governedByOther: -1.4,
  /** Subject of a passive or of "was hit". */
  passiveSubject: 1.6,
  country: -0.9,
  admin1: -0.2,
  /** Least score with which a name is taken for the place. */
  threshold: 1.1,
} as const;

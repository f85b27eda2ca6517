import type { Trigger } from '../events/find-triggers.ts';
import type { SentenceView } from '../events/sentence-view.ts';
import type { Actor, DateMention, DateRange, EventType, Span, Status, Toponym } from '../model.ts';
import type { AnalysedText } from '../text/analyse.ts';
import type { CasualtyMention } from '../casualties/find-casualties.ts';
import type { ActorMention } from '../events/actors/find-actors.ts';

/** All that was found in one article, before anything is linked. */
export interface Findings {
  readonly doc: AnalysedText;
  readonly views: readonly SentenceView[];
  readonly toponyms: readonly Toponym[];
  readonly dates: readonly DateMention[];
  readonly tolls: readonly CasualtyMention[];
  readonly actors: readonly ActorMention[];
}

export interface PlaceLink {
  /** The most exact name; unresolved if the gazetteer has none of them, so that the place is told but on no map. */
  readonly toponym: Toponym;
  /** Names round it that say where it lies: "in the province of …". */
  readonly support: readonly Toponym[];
  /** How far from the point it may have been, in km, over what the entry itself covers: "near", "outskirts of". */
  readonly extraKm: number;
  /** `stated` in the event's own sentence, or `carried` from the text round it. */
  readonly basis: 'stated' | 'carried';
  readonly score: number;
  /** What speaks for it and against it, as `place-features.ts` names it; absent when it was carried. */
  readonly features?: readonly string[] | undefined;
}

export interface DateLink {
  readonly range: DateRange;
  /** `null` when the date is that of the article. */
  readonly mention: DateMention | null;
  readonly certain: boolean;
}

export interface ActorLink extends Actor {
  readonly span: Span;
}

/** One telling of one event: one or more triggers with what the text says of them. */
export interface Account {
  /** In text order; never empty. */
  readonly triggers: readonly Trigger[];
  readonly type: EventType;
  readonly status: Status;
  /** The sentence of its first trigger. */
  readonly sentence: number;
  readonly definite: boolean;
  readonly generic: boolean;
  /** Made of "killed" and its like alone: no cause was told. */
  readonly effect: boolean;
  readonly place: PlaceLink | null;
  readonly date: DateLink | null;
  readonly tolls: readonly CasualtyMention[];
  readonly actors: readonly ActorLink[];
  readonly targets: readonly ActorLink[];
  readonly attribution: readonly { readonly name: string }[];
}

/** Types of the same nature, so that two tellings may be of one event. */
const KIN: readonly (readonly EventType[])[] = [
  ['airstrike', 'shelling', 'rocket-attack', 'bombing', 'suicide-bombing', 'chemical-attack'],
  ['clash', 'offensive'],
  ['shooting', 'killing', 'clash'],
  ['bombing', 'killing'],
  ['negotiation', 'ceasefire', 'surrender'],
  ['threat', 'statement'],
  ['abduction', 'arrest'],
];

export const VIOLENT: ReadonlySet<EventType> = new Set<EventType>([
  'airstrike',
  'shelling',
  'rocket-attack',
  'bombing',
  'suicide-bombing',
  'chemical-attack',
  'clash',
  'shooting',
  'killing',
  'offensive',
]);

export function areKin(a: EventType, b: EventType): boolean {
  return a === b || KIN.some((family) => family.includes(a) && family.includes(b));
}

import type { EventType } from '../model.ts';
import type { WordClass } from '../locales/en/triggers-classes.ts';

/** Nouns and noun phrases that name an event. Rules are tried in order; the first whose conditions hold decides. */
export interface NounRule {
  /** Singular phrases, `|`-separated; plurals are made from them; hyphens and spaces are the same. */
  readonly words: string;
  /** `null`: in this use the word names no event ("heart attack"). */
  readonly type: EventType | null;
  /** Weapon words in the phrase or clause decide the type; `type` is what remains without any. */
  readonly byWeapon?: boolean;
  /** Without a weapon word, it is from the air when a state or a coalition does it: "Russian bombing". */
  readonly airByState?: boolean;
  /** Names no kind of its own: "the attack" is whatever was told before. */
  readonly generic?: boolean;
  /** At least one word of these classes within the clause. */
  readonly needs?: readonly WordClass[];
  /** At least one word of these classes right before (within three words). */
  readonly before?: readonly WordClass[];
  /** One of these words follows at once. */
  readonly next?: string;
  /** The noun takes part in an action: an action verb stands within a few words, or "of" follows. */
  readonly enacted?: boolean;
  readonly pluralOnly?: boolean;
  /** Only an effect: who or what caused it is the event, if the text names it. */
  readonly effect?: boolean;
  /** "led to the death of", "causing the killing of". */
  readonly leadsTo?: boolean;
}

/** Verbs with the frame in which they name an event. */
export interface VerbRule {
  /** Lemmas, space-separated; inflected forms are made from them. */
  readonly verbs: string;
  readonly type: EventType | null;
  readonly byWeapon?: boolean;
  readonly airByState?: boolean;
  /** Only an effect: who or what caused it is the event, if the text names it. */
  readonly effect?: boolean;
  /** Names no kind of its own: "they attacked" is whatever was told before. */
  readonly generic?: boolean;
  /** Words that must follow within four tokens, `|`-separated: "open" + "fire". */
  readonly then?: string;
  readonly subject?: readonly WordClass[];
  readonly object?: readonly WordClass[];
  /** The object (or, in the passive, the subject) must be a place name or a word for a place. */
  readonly takesPlace?: boolean;
  /** A capitalised name follows at once: enough of a place where only places can be meant ("troops entered X"). */
  readonly takesName?: boolean;
  /** At least one word of these classes within the clause. */
  readonly needs?: readonly WordClass[];
  readonly voice?: 'active' | 'passive';
  /** In a clause that tells of a place named before it: "the town that they captured in May". */
  readonly ofPlace?: boolean;
  /** The subject is a number of people: "some 500", "several thousand monks". */
  readonly counted?: boolean;
  /** A place name follows within the clause, whatever the preposition. */
  readonly goesTo?: boolean;
  /** Tells of a state of things rather than of a deed: always `background`. */
  readonly standing?: boolean;
}

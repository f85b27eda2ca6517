import type { ActorKind } from '../../locales/en/actor-row.ts';
import { ACTORS, FORCE_NOUNS, GENERIC_ACTORS, STATES } from '../../locales/en/actors.ts';
import { findTokens } from '../../text/tokens.ts';

/** A phrase that names an actor, cut into tokens as articles are. */
export interface ActorPhrase {
  /** Lower case. */
  readonly words: readonly string[];
  readonly name: string;
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-2; `null` where the phrase says no country. */
  readonly country: string | null;
  /** `capitals`: only in capitals ("IS"); `initial`: capitalised; `any`: common nouns and longer names. */
  readonly letters: 'capitals' | 'initial' | 'any';
}

export type PhraseIndex = ReadonlyMap<string, readonly ActorPhrase[]>;

const cut = (phrase: string): string[] => findTokens(phrase, 0, phrase.length, 0).map((token) => token.lower);

function indexPhrases(phrases: readonly ActorPhrase[]): PhraseIndex {
  const index = new Map<string, ActorPhrase[]>();
  for (const phrase of phrases) {
    const first = phrase.words[0] ?? '';
    const list = index.get(first);
    if (list) list.push(phrase);
    else index.set(first, [phrase]);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

function lettersOf(alias: string, words: readonly string[]): ActorPhrase['letters'] {
  if (words.length > 1) return 'any';
  if (/^[\p{Lu}\d.]+$/u.test(alias)) return 'capitals';
  return /^\p{Lu}/u.test(alias) ? 'initial' : 'any';
}

/** Named groups, forces and monitors. */
export const NAMED_PHRASES: PhraseIndex = indexPhrases(
  ACTORS.flatMap(({ name, kind, country, aliases }) =>
    aliases.map((alias) => {
      const words = cut(alias);
      return { words, name, kind, country, letters: lettersOf(alias, words) };
    }),
  ),
);

/** "gunmen", "rebels", "police". */
export const GENERIC_PHRASES: PhraseIndex = indexPhrases(
  GENERIC_ACTORS.map(([phrase, name, kind]) => ({
    words: cut(phrase),
    name,
    kind,
    country: null,
    letters: 'any',
  })),
);

/** "border guards", "warplanes": what follows "Turkish" or "Turkey's". */
export const FORCE_PHRASES: PhraseIndex = indexPhrases(
  FORCE_NOUNS.map(([phrase, name, kind]) => ({
    words: cut(phrase),
    name,
    kind,
    country: null,
    letters: 'any',
  })),
);

export interface State {
  readonly words: readonly string[];
  readonly adjective: string;
  readonly country: string;
  readonly iso: string;
}

/** States by their adjective ("Turkish") and by their name before a possessive ("Turkey's"). */
export const STATE_WORDS: ReadonlyMap<string, readonly State[]> = buildStates();

function buildStates(): Map<string, State[]> {
  const states = new Map<string, State[]>();
  for (const [adjective, country, iso] of STATES) {
    const display =
      adjective === 'U.S.'
        ? 'US'
        : adjective === 'Türkiye'
          ? 'Turkish'
          : adjective === 'American'
            ? 'US'
            : adjective;
    for (const word of new Set([adjective, country])) {
      const words = cut(word);
      const list = states.get(words[0] ?? '') ?? [];
      list.push({ words, adjective: display, country, iso });
      states.set(words[0] ?? '', list);
    }
  }
  return states;
}

export const STATE_BY_ISO: ReadonlyMap<string, string> = new Map(
  STATES.map(([, country, iso]) => [iso, country]),
);

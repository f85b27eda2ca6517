import {
  GOVERNMENT_NOUNS,
  GOVERNMENT_PREFIXES,
  GOVERNMENT_SOURCES,
  GOVERNMENT_VERBS,
  LOCATING_WORDS,
} from '../locales/en/places-metonyms.ts';
import type { TaggerContext } from './tagger/context.ts';
import { KIND, type NameKnowledge } from './tagger/gazetteer-cover.ts';

/**
 * Whether a country or a capital stands for its government: "Ankara said", "anti-Damascus militants",
 * "the Damascus government", "authorization from Damascus". Tokens `[from, to)`.
 */
export function isMetonym(context: TaggerContext, from: number, to: number): boolean {
  const { tokens } = context.doc;
  const known = context.covers[from]?.known;
  if (!known) return false;
  const capital = isCapital(known);
  if (!capital && !(known.kinds & KIND.country)) return false;
  const word = (i: number): string => tokens[i]?.lower ?? '';
  if (word(from - 1) === '-' && GOVERNMENT_PREFIXES.has(word(from - 2))) return true;
  if (!capital) return false;
  if (GOVERNMENT_NOUNS.has(word(to)) || (word(to) === "'s" && GOVERNMENT_NOUNS.has(word(to + 1))))
    return true;
  if (GOVERNMENT_SOURCES.has(`${word(from - 2)} ${word(from - 1)}`)) return true;
  if (GOVERNMENT_SOURCES.has(word(from - 1))) return true;
  if (LOCATING_WORDS.has(word(from - 1))) return false;
  if (acts(word, to)) return true;
  // "Moscow and Tehran rejected": the first of two capitals with one verb.
  const second = word(to) === 'and' ? context.covers[to + 1] : undefined;
  return second !== undefined && isCapital(second.known) && acts(word, second.to);
}

function isCapital({ matches }: NameKnowledge): boolean {
  return matches.some(({ entry }) => entry.featureCode === 'PPLC');
}

/** An adverb may stand between: "Ankara actively trains". */
function acts(word: (i: number) => string, at: number): boolean {
  return (
    GOVERNMENT_VERBS.has(word(at)) || (/ly$|^also$/.test(word(at)) && GOVERNMENT_VERBS.has(word(at + 1)))
  );
}

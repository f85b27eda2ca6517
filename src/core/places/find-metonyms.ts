import {
  GOVERNMENT_NOUNS,
  GOVERNMENT_PREFIXES,
  GOVERNMENT_SOURCES,
  GOVERNMENT_VERBS,
  LOCATING_WORDS,
} from '../locales/en/places-metonyms.ts';
import type { TaggerContext } from './tagger/context.ts';
import { KIND } from './tagger/gazetteer-cover.ts';

/**
 * Whether a country or a capital stands for its government: "Ankara said", "anti-Damascus militants",
 * "the Damascus government", "authorization from Damascus". Tokens `[from, to)`.
 */
export function isMetonym(context: TaggerContext, from: number, to: number): boolean {
  const { tokens } = context.doc;
  const known = context.covers[from]?.known;
  if (!known) return false;
  const capital = known.matches.some(({ entry }) => entry.featureCode === 'PPLC');
  if (!capital && !(known.kinds & KIND.country)) return false;
  const word = (i: number): string => tokens[i]?.lower ?? '';
  if (word(from - 1) === '-' && GOVERNMENT_PREFIXES.has(word(from - 2))) return true;
  if (!capital) return false;
  if (GOVERNMENT_NOUNS.has(word(to)) || (word(to) === "'s" && GOVERNMENT_NOUNS.has(word(to + 1))))
    return true;
  if (GOVERNMENT_SOURCES.has(`${word(from - 2)} ${word(from - 1)}`)) return true;
  if (GOVERNMENT_SOURCES.has(word(from - 1))) return true;
  if (LOCATING_WORDS.has(word(from - 1))) return false;
  // An adverb may stand between: "Ankara actively trains".
  return (
    GOVERNMENT_VERBS.has(word(to)) || (/ly$|^also$/.test(word(to)) && GOVERNMENT_VERBS.has(word(to + 1)))
  );
}

import type { Gazetteer, NameMatch } from '../gazetteer/gazetteer.ts';
import { COMMON_WORDS, CUE_WORDS, KIND_OF_CUE } from '../locales/ar/places-words.ts';
import type { Mention } from '../model.ts';
import type { AnalysedText } from '../text/analyse.ts';
import type { Token } from '../text/tokens.ts';
import { readArabicName } from './read-arabic-name.ts';

const LONGEST_NAME = 4;
/** Without a cue word only places of some weight count: Arabic village names are often plain words. */
const KNOWN_POPULATION = 50_000;
const SHORTEST_NAME = 3;

/**
 * Finds places in Arabic text by their Arabic names in the gazetteer: longest match first, with the letters that are
 * written together with a name (and, with, to, the) taken off.
 */
export function findArabicMentions(doc: AnalysedText, gazetteer: Gazetteer): Mention[] {
  const { tokens } = doc;
  const mentions: Mention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const found = longestAt(doc.text, tokens, i, gazetteer);
    if (!found) continue;
    mentions.push(found.mention);
    i += found.length - 1;
  }
  return mentions;
}

function longestAt(
  text: string,
  tokens: readonly Token[],
  i: number,
  gazetteer: Gazetteer,
): { mention: Mention; length: number } | null {
  const first = tokens[i];
  if (first?.kind !== 'word') return null;
  for (let length = Math.min(LONGEST_NAME, tokens.length - i); length > 0; length--) {
    const last = tokens[i + length - 1];
    if (last?.kind !== 'word' || last.sentence !== first.sentence) continue;
    const written = text.slice(first.start, last.end);
    for (const [cut, name] of readArabicName(written)) {
      if (name.length < SHORTEST_NAME || !isLikely(name, tokens[i - 1], gazetteer.lookup(name), length, cut))
        continue;
      const start = first.start + cut;
      const mention: Mention = {
        start,
        end: last.end,
        text: text.slice(start, last.end),
        role: 'literal',
        certainty: 0.8,
      };
      return { mention, length };
    }
  }
  return null;
}

function isLikely(
  name: string,
  before: Token | undefined,
  matches: readonly NameMatch[],
  length: number,
  cut: number,
): boolean {
  if (matches.length === 0) return false;
  const cue = before !== undefined && KIND_OF_CUE.has(before.text);
  if (length === 1 && COMMON_WORDS.has(name)) return cue;
  if (cue) return true;
  const weighty = matches.some(
    ({ entry, quality }) =>
      quality !== 'demonym' && (entry.featureClass === 'A' || entry.population >= KNOWN_POPULATION),
  );
  // A letter that may belong to the name is cut only for places of weight: "بيروت" is Beirut, not "with Yrut".
  if (weighty) return cut === 0 || name.length >= 4;
  return cut === 0 && before !== undefined && CUE_WORDS.has(before.text) && name.length >= 4;
}

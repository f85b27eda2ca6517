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
/** With a letter cut off, a name this short must be a large city's: "لحلب" is "to Aleppo", "وصور" is not "and Tyre". */
const SHORT_NAME = 3;
const LARGE_POPULATION = 300_000;
const UNITS: ReadonlySet<string | undefined> = new Set(['admin1', 'admin2', 'settlement']);

/**
 * Finds places in Arabic text by their Arabic names in the gazetteer: longest match first, with the letters that are
 * written together with a name (and, with, to, the) taken off.
 */
export function findArabicMentions(doc: AnalysedText, gazetteer: Gazetteer): Mention[] {
  const { tokens } = doc;
  const mentions: Mention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    // "محافظة درعا": the name is Daraa, and the word before it says which; "جبل الشيخ" is one name.
    if (UNITS.has(KIND_OF_CUE.get(tokens[i]?.text ?? '')) && longestAt(doc.text, tokens, i + 1, gazetteer))
      continue;
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
      if (name.length < SHORTEST_NAME) continue;
      const matches = gazetteer.lookup(name);
      if (!isLikely({ written, name, cut, length }, tokens[i - 1], matches)) continue;
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

/** A reading of one or more written words as a name. */
interface Reading {
  readonly written: string;
  readonly name: string;
  /** Letters cut off. */
  readonly cut: number;
  /** Words. */
  readonly length: number;
}

function isLikely(
  { written, name, cut, length }: Reading,
  before: Token | undefined,
  matches: readonly NameMatch[],
): boolean {
  if (matches.length === 0) return false;
  const cue = before !== undefined && KIND_OF_CUE.has(before.text);
  if (length === 1 && isCommon(written)) return cue;
  if (cue) return true;
  // A letter that may belong to the name is cut only for places of weight: "بيروت" is Beirut, not "with Yrut".
  if (cut > 0 && name.length <= SHORT_NAME) return matches.some(isFamous);
  if (matches.some(isWeighty)) return true;
  if (length > 1) return true;
  return cut === 0 && before !== undefined && CUE_WORDS.has(before.text) && name.length >= 4;
}

function isWeighty({ entry, quality }: NameMatch): boolean {
  return quality !== 'demonym' && (entry.featureClass === 'A' || entry.population >= KNOWN_POPULATION);
}

function isFamous({ entry, quality }: NameMatch): boolean {
  if (quality === 'demonym') return false;
  return entry.featureClass === 'P' ? entry.population >= LARGE_POPULATION : entry.precision === 'country';
}

/** Whether the word is a common one, or one behind a joined letter: "وإن" is "and that", not the town of Van. */
function isCommon(written: string): boolean {
  return readArabicName(written).some(([, reading]) => COMMON_WORDS.has(reading));
}

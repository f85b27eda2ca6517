import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { AnalysedText } from '../../text/analyse.ts';
import type { Token } from '../../text/tokens.ts';
import { knowName } from './gazetteer-cover.ts';
import { hashText } from './hash.ts';
import { CLASS, wordClass } from './lexicon.ts';
import { isCapitalised } from './runs.ts';

/** A sentence of at least this many words, nearly all in capitals, tells nothing by its capitals. */
const LEAST_WORDS = 6;
const MOST_LOWER = 0.1;
/** The two highest bits of a word's habit code: how often it is written in lower case. */
const LOWER_SHIFT = 6;
const MOSTLY_LOWER = 1;
const KNOWN_POPULATION = 20_000;
const NOT_IN_NAMES = CLASS.preposition | CLASS.function;

/**
 * Gives sentences in capitals the case that their words have in other news, so that the tagger sees "A bomb exploded
 * in Lima" where the wire wrote "A BOMB EXPLODED IN LIMA". Offsets stay those of the original text.
 */
export function recase(
  doc: AnalysedText,
  habits: ReadonlyMap<number, number>,
  gazetteer: Gazetteer,
): AnalysedText {
  const upper = doc.sentences.map((_, s) => isUpperCase(doc, s));
  if (!upper.includes(true)) return doc;
  const tokens = doc.tokens.map((token) => (upper[token.sentence] ? recaseToken(token, habits) : token));
  tokens.forEach((token, i) => {
    if (upper[token.sentence]) keepKnownPair(doc, tokens, i, gazetteer);
  });
  return { ...doc, tokens };
}

function isUpperCase({ tokens, firstToken }: AnalysedText, sentence: number): boolean {
  let words = 0;
  let lower = 0;
  for (let i = firstToken[sentence] ?? 0; i < (firstToken[sentence + 1] ?? 0); i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.text.length < 2) continue;
    words++;
    const second = token.text.charCodeAt(1);
    if ((second >= 0x61 && second <= 0x7a) || token.text !== token.text.toUpperCase()) lower++;
  }
  return words >= LEAST_WORDS && lower / words <= MOST_LOWER;
}

/** "EL SALVADOR", "SAN MIGUEL": two words that together are a place of some size keep their capitals. */
function keepKnownPair(doc: AnalysedText, tokens: Token[], i: number, gazetteer: Gazetteer): void {
  const a = tokens[i];
  const b = tokens[i + 1];
  if (a?.kind !== 'word' || b?.kind !== 'word' || wordClass(a.lower) & NOT_IN_NAMES) return;
  if (isCapitalised(a.text) && isCapitalised(b.text)) return;
  const { matches } = knowName(gazetteer, doc.text.slice(a.start, b.end));
  if (!matches.some(({ entry }) => entry.featureClass === 'A' || entry.population >= KNOWN_POPULATION))
    return;
  tokens[i] = { ...a, text: capitalise(a) };
  tokens[i + 1] = { ...b, text: capitalise(b) };
}

function capitalise(token: Token): string {
  return token.lower.charAt(0).toUpperCase() + token.lower.slice(1);
}

function recaseToken(token: Token, habits: ReadonlyMap<number, number>): Token {
  if (token.kind !== 'word' || token.text.includes('.')) return token;
  const code = habits.get(hashText(token.lower));
  const common = wordClass(token.lower) !== 0 && code === undefined;
  const lower = common || (code !== undefined && code >> LOWER_SHIFT >= MOSTLY_LOWER);
  return { ...token, text: lower ? token.lower : capitalise(token) };
}

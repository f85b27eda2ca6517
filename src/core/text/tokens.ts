import type { Span } from '../model.ts';

export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Index of its sentence in `AnalysedText.sentences`. */
  readonly sentence: number;
}

/**
 * Hyphens split words ("US-led" is three tokens, "al-Bukamal" too) because names stand on either side of them;
 * a possessive is a token of its own; dotted abbreviations ("U.S.", "D.C.") and digit groups ("1,200", "3.5") stay whole.
 * Parts are counted, since an engine that can go back keeps each in memory: megabytes of "a'a'a'" overflow its stack.
 */
const TOKEN =
  /(?:\p{Lu}\.){2,99}|\d+(?:[.,:]\d+){0,99}|[’'](?:s|S)(?![\p{L}\p{N}])|\p{L}[\p{L}\p{M}\p{N}]*(?:[’'ʼʻ`](?!(?:s|S)(?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}\p{N}]*){0,99}|\S/gu;

const LETTER = /^\p{L}/u;

/**
 * Tokens of `text` within `[from, to)`, in order, with offsets into the whole text; appended to `into` when it is given.
 * Runs in linear time on any input: the pattern has no nested repetition over the same characters.
 */
export function findTokens(
  text: string,
  from: number,
  to: number,
  sentence: number,
  into: Token[] = [],
): Token[] {
  TOKEN.lastIndex = from;
  for (let m = TOKEN.exec(text); m && m.index < to; m = TOKEN.exec(text)) {
    const token = m[0];
    into.push({
      start: m.index,
      end: m.index + token.length,
      text: token,
      lower: token.toLowerCase(),
      kind: kindOf(token),
      sentence,
    });
  }
  return into;
}

/** ASCII, which is nearly all of a text, is told apart without a pattern. */
function kindOf(token: string): Token['kind'] {
  const code = token.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return 'number';
  if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) return 'word';
  if (code === 0x27 || code === 0x2019) return token.length > 1 ? 'word' : 'mark';
  return code >= 0x80 && LETTER.test(token) ? 'word' : 'mark';
}

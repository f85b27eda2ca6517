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
 */
const TOKEN =
  /(?:\p{Lu}\.){2,}|\d+(?:[.,:]\d+)*|[’'](?:s|S)(?![\p{L}\p{N}])|\p{L}[\p{L}\p{M}\p{N}]*(?:[’'ʼʻ`](?!(?:s|S)(?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}\p{N}]*)*|\S/gu;

const NUMBER = /^\d/;
const WORD = /^[\p{L}’']/u;
const LONE_APOSTROPHE = /^[’']$/;

/**
 * Tokens of `text` within `[from, to)`, in order, with offsets into the whole text.
 * Runs in linear time on any input: the pattern has no nested repetition over the same characters.
 */
export function findTokens(text: string, from: number, to: number, sentence: number): Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN);
  pattern.lastIndex = from;
  for (let m = pattern.exec(text); m && m.index < to; m = pattern.exec(text)) {
    const token = m[0];
    const kind = NUMBER.test(token)
      ? 'number'
      : WORD.test(token) && !LONE_APOSTROPHE.test(token)
        ? 'word'
        : 'mark';
    tokens.push({
      start: m.index,
      end: m.index + token.length,
      text: token,
      lower: token.toLowerCase(),
      kind,
      sentence,
    });
  }
  return tokens;
}

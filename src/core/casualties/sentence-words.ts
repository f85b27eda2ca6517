import type { SentenceFrame } from './sentence-frame.ts';

interface Words {
  readonly text: string;
  readonly known: Map<RegExp, boolean>;
}

const cache = new WeakMap<SentenceFrame, Words>();

/**
 * Whether a pattern over lower-case words can match anywhere in a sentence: what it does not match in the whole it
 * matches in no part, and most sentences are done with one look. Looked up once a sentence and pattern.
 */
export function mayMatch(frame: SentenceFrame, pattern: RegExp): boolean {
  let words = cache.get(frame);
  if (!words) {
    words = { text: frame.tokens.map(({ lower }) => lower).join(' '), known: new Map() };
    cache.set(frame, words);
  }
  let found = words.known.get(pattern);
  if (found === undefined) {
    found = pattern.test(words.text);
    words.known.set(pattern, found);
  }
  return found;
}

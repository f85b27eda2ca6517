import { CUES, type Cue } from '../locales/en/casualties-cues.ts';
import { AUXILIARIES } from '../locales/en/casualties-grammar.ts';
import { COLLECTIVES, PERSON_NOUNS } from '../locales/en/casualties-people.ts';
import type { Token } from '../text/tokens.ts';

/** A casualty word or phrase in a sentence: tokens `[first, end)` with all its readings. */
export interface CueHit {
  readonly first: number;
  readonly end: number;
  readonly readings: readonly Cue[];
}

/** The casualty words of one sentence, longest phrase first, none overlapping. */
export function findCues(tokens: readonly Token[]): CueHit[] {
  const hits: CueHit[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const phrases = CUES.get(tokens[i]?.lower ?? '');
    if (!phrases) continue;
    const at = i;
    const matching = phrases.filter(({ words }) => words.every((word, k) => tokens[at + k]?.lower === word));
    const length = matching[0]?.words.length ?? 0;
    if (length === 0 || isModifier(tokens, i)) continue;
    const readings = matching.filter(({ words }) => words.length === length).map(({ cue }) => cue);
    hits.push({ first: i, end: i + length, readings });
    i += length - 1;
  }
  return hits;
}

/** "About 30 displaced people were killed": a word for whose people they are, not for what befell them. */
function isModifier(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:displaced|evicted|uprooted)$/.test(tokens[i]?.lower ?? '')) return false;
  const next = tokens[i + 1]?.lower ?? '';
  return (PERSON_NOUNS.has(next) || COLLECTIVES.has(next)) && !AUXILIARIES.has(tokens[i - 1]?.lower ?? '');
}

import { BEFORE_OBJECT } from '../../locales/en/casualties-grammar.ts';
import type { SentenceFrame } from '../sentence-frame.ts';

/** Longest run of adverbs and day names between a verb and its people. */
const MAX_SKIP = 5;

/** Index of the group of people that begins right after token `at`: "killed on Sunday at least 12". */
export function objectAfter(frame: SentenceFrame, at: number): number | null {
  for (let i = at; i <= at + MAX_SKIP; i++) {
    const k = frame.groupFrom.get(i);
    if (k !== undefined) return k;
    if (!BEFORE_OBJECT.has(frame.tokens[i]?.lower ?? '')) return null;
  }
  return null;
}

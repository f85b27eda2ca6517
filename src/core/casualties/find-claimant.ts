import { CLAIM_BREAKS, CLAIM_VERBS, SOURCE_NOUNS } from '../locales/en/casualties-claims.ts';
import type { AnalysedText } from '../text/analyse.ts';
import type { CueHit } from './find-cues.ts';
import type { SentenceFrame } from './sentence-frame.ts';

/** How far from a figure its source may stand, in tokens. */
const REACH = 60;
/** Longest name of a source, in tokens. */
const MAX_SOURCE = 12;

/** Where a sentence says who says something: its verbs of saying and "according to". */
export function findClaims({ tokens }: SentenceFrame): number[] {
  return tokens.flatMap(({ lower }, i) =>
    CLAIM_VERBS.has(lower) || (lower === 'according' && tokens[i + 1]?.lower === 'to') ? [i] : [],
  );
}

/** Who gives the figure at a cue, in the sentence's own words; `null` where the sentence names nobody. */
export function findClaimant(
  doc: AnalysedText,
  frame: SentenceFrame,
  claims: readonly number[],
  hit: CueHit,
): string | null {
  const { tokens } = frame;
  let best: { text: string; distance: number } | null = null;
  for (const i of claims) {
    if (i < hit.first - REACH || i >= hit.end + REACH) continue;
    const word = tokens[i]?.lower ?? '';
    const range =
      word === 'according' && tokens[i + 1]?.lower === 'to'
        ? sourceAfter(frame, i + 2)
        : CLAIM_VERBS.has(word)
          ? (sourceBefore(frame, i) ?? null)
          : null;
    if (!range) continue;
    const distance = Math.abs(i - hit.first) + (isApart(frame, i, hit.first) ? OTHER_CLAUSE : 0);
    const start = tokens[range.first]?.start ?? 0;
    const text = doc.text.slice(start, tokens[range.end - 1]?.end ?? start).replace(/\s+/g, ' ');
    if (!best || distance < best.distance) best = { text, distance };
  }
  return best?.text ?? null;
}

/** What a clause mark between source and figure counts for, in tokens. */
const OTHER_CLAUSE = 20;

function isApart(frame: SentenceFrame, a: number, b: number): boolean {
  return frame.tokens
    .slice(Math.min(a, b), Math.max(a, b))
    .some(({ lower }) => /^(?:;|while|but|whereas|although)$/.test(lower));
}

interface TokenRange {
  readonly first: number;
  readonly end: number;
}

function sourceAfter(frame: SentenceFrame, from: number): TokenRange | null {
  let end = from;
  while (end < frame.tokens.length && end - from < MAX_SOURCE && !isBreak(frame, end)) end++;
  return isSource(frame, from, end) ? { first: from, end } : null;
}

function sourceBefore(frame: SentenceFrame, verb: number): TokenRange | null {
  let first = verb;
  while (first > 0 && verb - first < MAX_SOURCE && !isBreak(frame, first - 1)) first--;
  while (first < verb && frame.tokens[first]?.kind === 'mark') first++;
  first = lastArticle(frame, first, verb);
  return isSource(frame, first, verb) ? { first, end: verb } : null;
}

/** Where commas were lost, the source begins at the last article: "killed 21 people a monitoring group said". */
function lastArticle(frame: SentenceFrame, first: number, verb: number): number {
  for (let i = verb - 1; i > first; i--) {
    if (!/^(?:a|an|the)$/.test(frame.tokens[i]?.lower ?? '')) continue;
    if (!/^(?:of|for)$/.test(frame.tokens[i - 1]?.lower ?? '')) return i;
  }
  return first;
}

const isBreak = (frame: SentenceFrame, i: number): boolean => {
  const token = frame.tokens[i];
  if (!token || frame.cueAt[i]) return true;
  return CLAIM_BREAKS.has(token.lower) || /^[,;:."“”()[\]—–]$/.test(token.text);
};

/** A name or a noun for those who tell. */
function isSource(frame: SentenceFrame, first: number, end: number): boolean {
  const run = frame.tokens.slice(first, end);
  return (
    run.some((token) => SOURCE_NOUNS.has(token.lower)) ||
    run.some((token) => /^\p{Lu}\p{L}/u.test(token.text))
  );
}

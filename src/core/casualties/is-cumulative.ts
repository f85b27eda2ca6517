import { CUMULATIVE, PERIODS } from '../locales/en/casualties-scope.ts';
import type { CasualtyKind } from '../model.ts';
import type { CueHit } from './find-cues.ts';
import type { PersonGroup } from './find-groups.ts';
import type { SentenceFrame } from './sentence-frame.ts';
import { mayMatch } from './sentence-words.ts';

/** Longest clause that is looked at on either side, in tokens. */
const REACH = 60;

/** No single event of the last decades killed so many; a larger figure is that of a war. */
const LARGEST_EVENT: Readonly<Record<CasualtyKind, number>> = {
  killed: 9_000,
  injured: 20_000,
  missing: 20_000,
  displaced: 1_500_000,
};

/** True for the toll of a war, a year or a campaign: "have killed 400,000 since 2011", "in the past week". */
export function isCumulative(
  frame: SentenceFrame,
  hit: CueHit,
  kind: CasualtyKind,
  groups: readonly PersonGroup[],
): boolean {
  const most = Math.max(...groups.map(({ min, max }) => max ?? min ?? 0));
  if (most > LARGEST_EVENT[kind]) return true;
  if (!mayMatch(frame, CUMULATIVE) && !mayMatch(frame, PERIODS)) return false;
  const text = clauseAround(frame, hit, groups);
  return CUMULATIVE.test(text) || PERIODS.test(text);
}

/** The words of the clause, lower case: from the people or the verb up to the next clause mark on either side. */
function clauseAround(frame: SentenceFrame, hit: CueHit, groups: readonly PersonGroup[]): string {
  const { tokens } = frame;
  let from = Math.min(hit.first, ...groups.map(({ first }) => first));
  let to = Math.max(hit.end, ...groups.map(({ end }) => end));
  while (from > 0 && hit.first - from < REACH && !isBreak(tokens[from - 1]?.text ?? '')) from--;
  while (to < tokens.length && to - hit.end < REACH && !isBreak(tokens[to]?.text ?? '')) to++;
  return tokens
    .slice(from, to)
    .map((token) => token.lower)
    .join(' ');
}

const isBreak = (text: string): boolean => /^[,;:—–]$/.test(text);

import { EARLIER_FIGURE } from '../locales/en/casualties-scope.ts';
import type { CueHit } from './find-cues.ts';
import type { PersonGroup } from './find-groups.ts';
import type { SentenceFrame } from './sentence-frame.ts';
import { mayMatch } from './sentence-words.ts';

/** How far before a figure the words may stand that call it an earlier one, in tokens. */
const REACH = 6;

/** True for "up from 50", "a previous toll of 112", "initially said 12 had died": figures given up since. */
export function isSuperseded(frame: SentenceFrame, hit: CueHit, groups: readonly PersonGroup[]): boolean {
  if (!mayMatch(frame, EARLIER_FIGURE)) return false;
  const first = Math.min(hit.first, ...groups.map((group) => group.first));
  const end = Math.max(hit.end, ...groups.map((group) => group.end));
  const words = frame.tokens.slice(Math.max(0, first - REACH), end).map(({ lower }) => lower);
  return EARLIER_FIGURE.test(words.join(' '));
}

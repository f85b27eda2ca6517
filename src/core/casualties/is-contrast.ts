import { CONTRAST } from '../locales/en/casualties-scope.ts';
import type { CueHit } from './find-cues.ts';
import type { PersonGroup } from './find-groups.ts';
import type { SentenceFrame } from './sentence-frame.ts';
import { mayMatch } from './sentence-words.ts';

/** How far round a figure the words may stand that set it against another, in tokens. */
const REACH = 16;

/** True for a figure that its sentence sets against another: "but activists put the number at 40". */
export function isContrast(frame: SentenceFrame, hit: CueHit, groups: readonly PersonGroup[]): boolean {
  if (!mayMatch(frame, CONTRAST)) return false;
  const first = Math.min(hit.first, ...groups.map((group) => group.first));
  const end = Math.max(hit.end, ...groups.map((group) => group.end));
  const words = frame.tokens.slice(Math.max(0, first - REACH), end + 3).map(({ lower }) => lower);
  return CONTRAST.test(words.join(' '));
}

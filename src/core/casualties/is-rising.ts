import { RISING } from '../locales/en/casualties-scope.ts';
import type { CueHit } from './find-cues.ts';
import type { PersonGroup } from './find-groups.ts';
import type { SentenceFrame } from './sentence-frame.ts';
import { mayMatch } from './sentence-words.ts';

/** True for the later figure of a toll that rose: "the death toll later climbed to 21". */
export function isRising(frame: SentenceFrame, hit: CueHit, groups: readonly PersonGroup[]): boolean {
  if (!hit.readings.some(({ form }) => form === 'toll')) return false;
  if (!mayMatch(frame, RISING)) return false;
  const first = Math.min(hit.first, ...groups.map((group) => group.first));
  const end = Math.max(hit.end, ...groups.map((group) => group.end));
  return RISING.test(
    frame.tokens
      .slice(Math.max(0, first - 3), end)
      .map(({ lower }) => lower)
      .join(' '),
  );
}

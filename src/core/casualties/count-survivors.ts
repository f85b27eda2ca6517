import type { Tally } from './combine-casualties.ts';
import type { CasualtyMention } from './find-casualties.ts';

/** "A man was shot"; a bare plural, a name or a pronoun is no count of those hit. */
const FIRM = 0.8;
/** "The senator was taken to a hospital", "he was shot in the leg". */
const NAMED = 0.4;

/**
 * Those who were hit and did not die, where no number of injured is given: "Six people were shot, one fatally" leaves
 * five. `null` where nobody was hit who is not among the dead.
 */
export function countSurvivors(mentions: readonly CasualtyMention[], killed: Tally | null): Tally | null {
  const hit = mentions.filter(
    ({ open, part, certainty, scope }) => open && !part && certainty >= FIRM && scope === 'event',
  );
  const base = hit.reduce<CasualtyMention | null>(
    (top, one) => (top === null || least(one) > least(top) ? one : top),
    null,
  );
  if (!base) return weaker(mentions, killed);
  const dead = deadAmong(base, killed);
  const { min, max } = base.count;
  if (dead === 0) return { count: base.count, used: [base] };
  const left = (n: number | null): number | null => (n === null ? null : n - dead);
  if ((left(max ?? min) ?? 0) <= 0) return null;
  return { count: { ...base.count, min: left(min), max: left(max) }, used: [base] };
}

const least = ({ count }: CasualtyMention): number => count.min ?? count.max ?? 0;

/** "One died; the other is in critical condition": one person told of by an article alone. */
function weaker(mentions: readonly CasualtyMention[], killed: Tally | null): Tally | null {
  const other = mentions.find(
    ({ open, part, text }) => open && !part && /\b(?:other|others|second|third|survivor)\b/i.test(text),
  );
  if (other && killed) return { count: other.count, used: [other] };
  const named = killed
    ? null
    : mentions.find(({ open, part, certainty }) => open && !part && certainty >= NAMED);
  return named && named.count.min === 1 ? { count: named.count, used: [named] } : null;
}

/** How many of the dead are among those hit. */
function deadAmong(hit: CasualtyMention, killed: Tally | null): number {
  const first = killed?.used[0];
  if (!killed || !first) return 0;
  const dead = killed.count.min ?? killed.count.max ?? 0;
  if (hit.start <= first.start) return first.additional ? 0 : dead;
  // "A woman was killed and two men were shot", "three others were shot": told on top of the dead.
  return hit.additional || hit.sentence === first.sentence ? 0 : dead;
}

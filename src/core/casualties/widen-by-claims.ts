import type { Tally } from './combine-casualties.ts';
import type { CasualtyMention } from './find-casualties.ts';

/** Sources that contradict each other do so within so many sentences. */
const REACH = 3;

/** "Doctors counted 15 dead, while the police put the toll at 12": a range, with both as evidence. */
export function widenByClaims(tally: Tally, base: CasualtyMention, firm: readonly CasualtyMention[]): Tally {
  let { min, max } = tally.count;
  const used = [...tally.used];
  for (const mention of firm) {
    if (used.includes(mention) || !contradicts(mention, base)) continue;
    const { count } = mention;
    if (min !== null && count.min !== null) min = Math.min(min, count.min);
    max = count.max === null ? max : Math.max(max ?? tally.count.min ?? 0, count.max);
    used.push(mention);
  }
  if (used.length === tally.used.length) return tally;
  return { count: { min, max, text: used.map(({ text }) => text).join('; ') }, used };
}

function contradicts(mention: CasualtyMention, base: CasualtyMention): boolean {
  return (
    mention.contrast &&
    !mention.additional &&
    mention.claimedBy !== null &&
    mention.claimedBy !== base.claimedBy &&
    (mention.group === base.group || isWide(mention) || isWide(base)) &&
    Math.abs(mention.sentence - base.sentence) <= REACH &&
    mention.count.min !== base.count.min
  );
}

/** "11 dead" and "17 civilians" may be the same people. */
const isWide = ({ group }: CasualtyMention): boolean => group === null || group === 'civilians';

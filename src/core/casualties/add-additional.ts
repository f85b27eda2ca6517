import type { Tally } from './combine-casualties.ts';
import type { CasualtyMention } from './find-casualties.ts';

/** "Two others died": within so many sentences of what it adds to. */
const REACH = 1;
/** "The minister was shot … Two of his guards were also killed": a person named stays in mind longer. */
const REACH_OF_NAMES = 3;

/** Adds "two others", "another 12" and "were also killed" to the figure that they follow. */
export function addAdditional(tally: Tally, mentions: readonly CasualtyMention[]): Tally {
  let { count, used } = tally;
  for (const mention of mentions) {
    const last = used.at(-1);
    if (!last || used.includes(mention) || !mention.additional) continue;
    if (
      mention.start < last.start ||
      mention.sentence - last.sentence > (last.certainty < 0.5 ? REACH_OF_NAMES : REACH)
    )
      continue;
    if (mention.count.min === null || count.min === null) continue;
    const max = count.max === null || mention.count.max === null ? null : count.max + mention.count.max;
    count = { min: count.min + mention.count.min, max, text: `${count.text}; ${mention.text}` };
    used = [...used, mention];
  }
  return { count, used };
}

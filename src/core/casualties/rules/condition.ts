import { chainBefore } from '../chains.ts';
import { subjectOrName } from './passive.ts';
import type { TollRule } from './rule.ts';
import { readVerbGroup } from './verb-group.ts';

/** How far before the words for their state the people may stand, in tokens. */
const REACH = 16;
/** Words that begin another clause with people of its own, or say that nothing happened. */
const STOPS: ReadonlySet<string> = new Set(
  'who that said says when while but because if not no without'.split(' '),
);

/** "A third is in critical condition", "three others arrived with shrapnel wounds": the nearest people before. */
export const condition: TollRule = (frame, hit) => {
  const verb = readVerbGroup(frame, hit.first);
  if (verb.unreal && frame.tokens[hit.first]?.lower !== 'to') return null;
  const subject = verb.passive ? subjectOrName(frame, verb) : null;
  if (subject) return subject;
  for (let end = hit.first; end > 0 && end >= hit.first - REACH; end--) {
    const k = frame.groupTo.get(end);
    if (k !== undefined) return chainBefore(frame, k);
    const token = frame.tokens[end - 1];
    if (!token || frame.cueAt[end - 1] || /^[;:]$/.test(token.text) || STOPS.has(token.lower)) return null;
  }
  return null;
};

import { chainAfter, isFollowedByCue } from '../chains.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import { namedList } from './named-list.ts';
import { objectAfter } from './object.ts';
import { adjacentBefore } from './passive.ts';
import type { TollRule } from './rule.ts';
import { readVerbGroup } from './verb-group.ts';

/** Verbs of wide use that tell of deaths only with "lives": "claimed 12 lives". */
const NEEDS_LIVES: ReadonlySet<string> = new Set(['claimed', 'claiming']);
/** Verbs that also take things: "eliminated 200 jobs". */
const NEEDS_PERSON: ReadonlySet<string> = new Set(['eliminated', 'eliminating', 'wiped']);
/** Verbs of wide use that need a noun for people or a number after them. */
const NEEDS_NOUN: ReadonlySet<string> = new Set(['execute', 'evacuate', 'evacuating', 'wounds', 'wound']);

/** "killed 12 people", "killing at least four and wounding 20", "kills six". */
export const active: TollRule = (frame, hit, cue) => {
  const verb = readVerbGroup(frame, hit.first);
  if (verb.unreal || (verb.passive && cue.form === 'participle')) return null;
  const word = frame.tokens[hit.first]?.lower ?? '';
  const end = skipSecondVerb(frame, hit.end);
  const k = objectAfter(frame, end);
  if (k === null) {
    const past = cue.form === 'participle' && !verb.perfect;
    const name = past && adjacentBefore(frame, verb.first) !== null ? null : namedList(frame, end);
    return NEEDS_LIVES.has(word) || NEEDS_NOUN.has(word) || NEEDS_PERSON.has(word) ? null : name;
  }
  const group = frame.groups[k];
  if (!group) return null;
  if (
    NEEDS_LIVES.has(word) &&
    !/^li(?:fe|ves)$/.test(frame.tokens[group.end - 1]?.lower ?? '') &&
    hit.end - hit.first === 1
  )
    return null;
  if (NEEDS_PERSON.has(word) && group.group === null) return null;
  if (NEEDS_NOUN.has(word) && group.group === null && !isFollowedNumber(frame, k)) return null;
  if (
    cue.form === 'participle' &&
    !verb.perfect &&
    adjacentBefore(frame, verb.first) !== null &&
    isFollowedByCue(frame, k)
  )
    return null;
  return chainAfter(frame, k);
};

/** "killing and wounding 30": the people stand after the second verb. */
function skipSecondVerb(frame: SentenceFrame, end: number): number {
  const link = frame.tokens[end]?.lower;
  if (link !== 'and' && link !== 'or') return end;
  const second = frame.cueFrom.get(end + 1);
  return second && second.readings.some(({ form }) => form === 'active' || form === 'participle')
    ? second.end
    : end;
}

const isFollowedNumber = (frame: SentenceFrame, k: number): boolean => frame.groups[k]?.style === 'number';

import { AFTER_ARTICLES, NOT_AT_PEOPLE } from '../../locales/en/casualties-grammar.ts';
import { chainAfter, chainBefore } from '../chains.ts';
import type { PersonGroup } from '../find-groups.ts';
import { namedList } from './named-list.ts';
import { objectAfter } from './object.ts';
import { adjacentBefore, subjectOrName } from './passive.ts';
import type { TollRule } from './rule.ts';
import { readVerbGroup } from './verb-group.ts';

/** "Two men were shot", "shot his wife", "six people shot"; not "shot down", "shot at", "a shot". */
export const shot: TollRule = (frame, hit) => {
  const { tokens } = frame;
  const next = tokens[hit.end]?.lower ?? '';
  if (NOT_AT_PEOPLE.has(next)) return null;
  const verb = readVerbGroup(frame, hit.first);
  if (verb.unreal) return null;
  const word = tokens[hit.first]?.lower ?? '';
  if (verb.passive && word !== 'shooting') return subjectOrName(frame, verb);
  if (AFTER_ARTICLES.has(tokens[verb.first - 1]?.lower ?? '')) return null;
  const k = objectAfter(frame, hit.end);
  if (k !== null) return chainAfter(frame, k);
  if (word.endsWith('ing')) return null;
  const before = adjacentBefore(frame, verb.first);
  if (before !== null && frame.groups[before]?.style === 'number' && word !== 'shoots')
    return chainBefore(frame, before);
  return word === 'shot' ? namedList(frame, hit.end) : null;
};

/** "… and the other fatally", "six people were shot, one fatally": a count right before the bare adverb. */
export const fatally: TollRule = (frame, hit) => {
  const next = frame.tokens[hit.end];
  if (next && next.kind === 'word' && !/^(?:when|in|during|as|by|on|after|at|and)$/.test(next.lower))
    return null;
  const one = frame.tokens[hit.first]?.lower === 'one';
  const k = one ? null : adjacentBefore(frame, hit.first);
  const group = k === null ? undefined : frame.groups[k];
  if (one) return { main: [onePerson(hit.first, hit.first + 1)], parts: [] };
  return group && (group.style === 'number' || group.style === 'definite')
    ? { main: [{ ...group, part: false }], parts: [] }
    : null;
};

/** "turned the gun on himself": one person, whoever it was. */
export const ownHand: TollRule = (_frame, hit) => ({ main: [onePerson(hit.end - 1, hit.end)], parts: [] });

const onePerson = (first: number, end: number): PersonGroup => ({
  ...{ first, end, min: 1, max: 1, style: 'article', group: null, part: false, additional: false },
});

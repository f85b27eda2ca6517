import { ADVERBS } from '../../locales/en/casualties-grammar.ts';
import { chainAfter, chainBefore, isFollowedByCue, type Chain } from '../chains.ts';
import { objectAfter } from './object.ts';
import { namedBefore } from './named.ts';
import { namedList } from './named-list.ts';
import type { TollRule } from './rule.ts';
import { subjectBefore } from './subject.ts';
import { opensWithPart } from '../sentence-frame.ts';
import { readVerbGroup } from './verb-group.ts';

/** "12 people were killed", "12 killed in Homs"; and "killed 12" where the participle is a past tense. */
export const participle: TollRule = (frame, hit) => {
  const verb = readVerbGroup(frame, hit.first);
  if (verb.unreal) return null;
  if (verb.passive) return withCompany(frame, hit.end, subjectOrName(frame, verb));
  const object = objectAfter(frame, hit.end);
  const before = adjacentBefore(frame, verb.first);
  const objectIsTaken = object !== null && before !== null && !verb.perfect && isFollowedByCue(frame, object);
  if (object !== null && !objectIsTaken) return null;
  if (verb.perfect) return null;
  // "A masked man killed Rosa Vidal"
  if (before !== null && frame.groups[before]?.style !== 'number' && verb.first === hit.first) {
    const named = namedList(frame, hit.end);
    if (named) return named;
  }
  if (before !== null) return withCompany(frame, hit.end, chainBefore(frame, before));
  // "left him seriously wounded"
  const pronoun =
    OBJECT_PRONOUNS.has(frame.tokens[verb.first - 1]?.lower ?? '') ||
    OBJECT_PRONOUNS.has(beforeAdverbs(frame, verb.first));
  const name = pronoun ? namedBefore(frame, { ...verb, first: skipAdverbs(frame, verb.first) }) : null;
  return name ? { main: [name], parts: [] } : null;
};

/** "12 people died", "left 12 dead", "12 remain missing". */
export const intransitive: TollRule = (frame, hit) => {
  const verb = readVerbGroup(frame, hit.first);
  return verb.unreal ? null : withCompany(frame, hit.end, subjectOrName(frame, verb));
};

/** "was killed along with his two sons" */
function withCompany(frame: Frame, end: number, chain: ReturnType<TollRule>): ReturnType<TollRule> {
  const link = frame.tokens.slice(end, end + 2).map(({ lower }) => lower);
  const k = COMPANY.has(link.join(' ')) ? objectAfter(frame, end + 2) : null;
  const group = k === null ? undefined : frame.groups[k];
  if (chain && k !== null && group?.min != null)
    return { main: [...chain.main, ...chainAfter(frame, k).main], parts: chain.parts };
  return chain && { ...chain, parts: [...chain.parts, ...partsAfter(frame, end)] };
}

/** "were killed, including three children": groups right behind the verb that are counted in its people. */
function partsAfter(frame: Frame, end: number): Chain['parts'] {
  const k = [0, 1, 2, 3, 4]
    .map((skip) => frame.groupFrom.get(end + skip))
    .find((found) => found !== undefined);
  const group = k === undefined ? undefined : frame.groups[k];
  if (k === undefined || !group || !opensWithPart(frame, k)) return [];
  if (frame.cueAt.slice(end, group.first).includes(true)) return [];
  const { main, parts } = chainAfter(frame, k);
  return [...main, ...parts];
}

const COMPANY: ReadonlySet<string> = new Set(['along with', 'together with', 'as well']);

type Frame = Parameters<TollRule>[0];
type Verb = ReturnType<typeof readVerbGroup>;

/** The people before a verb, or the person named there. */
export function subjectOrName(frame: Frame, verb: Verb): ReturnType<TollRule> {
  const subject = subjectBefore(frame, verb);
  if (subject) return subject;
  const name = namedBefore(frame, verb);
  return name ? { main: [name], parts: [] } : null;
}

const OBJECT_PRONOUNS: ReadonlySet<string> = new Set(['him', 'her']);

function skipAdverbs(frame: Frame, at: number): number {
  let i = at;
  while (i > 0 && ADVERBS.has(frame.tokens[i - 1]?.lower ?? '')) i--;
  return i;
}

const beforeAdverbs = (frame: Frame, at: number): string =>
  frame.tokens[skipAdverbs(frame, at) - 1]?.lower ?? '';

/** Index of the group that ends right before token `at`, adverbs and closing marks aside. */
export function adjacentBefore(frame: Frame, at: number): number | null {
  let i = at;
  while (
    i > 0 &&
    (ADVERBS.has(frame.tokens[i - 1]?.lower ?? '') || /^[”"'’,]$/.test(frame.tokens[i - 1]?.text ?? ''))
  )
    i--;
  for (const end of [at, i]) {
    const k = frame.groupTo.get(end);
    if (k !== undefined) return k;
  }
  return null;
}

import { ADVERBS, AUXILIARIES } from '../locales/en/casualties-grammar.ts';
import type { PersonGroup } from './find-groups.ts';
import { WIDE_GROUPS } from '../locales/en/casualties-people.ts';
import { opensWithPart, type SentenceFrame } from './sentence-frame.ts';

/** Groups that one cue takes together: those that add up, and those counted within them. */
export interface Chain {
  readonly main: readonly PersonGroup[];
  readonly parts: readonly PersonGroup[];
}

/** Longest list of people that is read as one, in groups. */
const MAX_CHAIN = 24;

/** The chain that ends with group `k`: "eight soldiers and three policemen" before "were killed". */
export function chainBefore(frame: SentenceFrame, k: number): Chain {
  let first = k;
  let closed = false;
  while (first > 0 && k - first < MAX_CHAIN) {
    const link = frame.links[first - 1] ?? null;
    if (!link) break;
    // A comma alone joins only inside a list that an "and" closes.
    if (link === 'and' && !closed && isCommaLink(frame, first - 1)) break;
    // "Seven were killed, including three children, and four wounded": the children belong to the seven.
    if (link === 'and' && opensWithPart(frame, first - 1) && (frame.links[first - 2] ?? null) !== 'part')
      break;
    if (link === 'and' && !isCommaLink(frame, first - 1)) closed = true;
    first--;
  }
  return spelledOut(frame, first, split(frame, first, k));
}

/** The chain that begins with group `k`: after "killing". Groups that the next cue takes are left to it. */
export function chainAfter(frame: SentenceFrame, k: number): Chain {
  let last = k;
  while (last + 1 < frame.groups.length && last - k < MAX_CHAIN) {
    const link = frame.links[last] ?? null;
    if (!link) break;
    if (link === 'and' && isFollowedByCue(frame, last + 1)) break;
    if (link === 'and' && isCommaLink(frame, last) && !closesWithAnd(frame, last + 1)) break;
    last++;
  }
  return split(frame, k, last);
}

function closesWithAnd(frame: SentenceFrame, k: number): boolean {
  for (let i = k; i < Math.min(frame.groups.length, k + MAX_CHAIN); i++) {
    const link = frame.links[i] ?? null;
    if (link !== 'and') return false;
    if (!isCommaLink(frame, i)) return true;
  }
  return false;
}

const isCommaLink = (frame: SentenceFrame, k: number): boolean =>
  frame.tokens[(frame.groups[k + 1]?.first ?? 0) - 1]?.text === ',';

/** "… and 10 others wounded": the group stands right before a cue that needs it. */
export function isFollowedByCue(frame: SentenceFrame, k: number): boolean {
  let i = frame.groups[k]?.end ?? 0;
  while (ADVERBS.has(word(frame, i)) || AUXILIARIES.has(word(frame, i))) i++;
  const cue = frame.cueFrom.get(i);
  return cue?.readings.some(({ form }) => form !== 'active' && form !== 'act' && form !== 'toll') ?? false;
}

const word = (frame: SentenceFrame, i: number): string => frame.tokens[i]?.lower ?? '';

function split(frame: SentenceFrame, first: number, last: number): Chain {
  const groups = frame.groups.slice(first, last + 1);
  const links = groups.slice(1).map((_, i) => frame.links[first + i] ?? null);
  const firstPart = links.indexOf('part');
  const cut = firstPart < 0 ? groups.length : firstPart + 1;
  const main = withoutShared(groups.slice(0, cut));
  const parts = groups.slice(cut);
  const [head, ...rest] = main;
  // "four people, two soldiers and two civilians" says the four again.
  if (head && rest.length > 1 && isWide(head) && sum(rest) === head.min)
    return { main: [head], parts: [...rest, ...parts] };
  return { main, parts };
}

/** "Four people", "ten civilians": a head that a list of kinds may spell out. */
const isWide = ({ group, min }: PersonGroup): boolean =>
  min !== null && (group === null || group === 'civilians' || WIDE_GROUPS.has(group));

/** "Two civilians (a man and his son)", "ten people – five children, three women and two men –". */
function spelledOut(frame: SentenceFrame, first: number, chain: Chain): Chain {
  const head = frame.groups[first - 1];
  const next = frame.groups[first];
  if (!head || !next || !isWide(head) || sum(chain.main) !== head.min) return chain;
  if (next.first - head.end !== 1 || !/^[(–—:,-]$/.test(frame.tokens[head.end]?.text ?? '')) return chain;
  return { main: [head], parts: [...chain.main, ...chain.parts] };
}

/** "25 soldiers and fighters": one number for both nouns, so that the bare second noun adds nothing. */
function withoutShared(groups: readonly PersonGroup[]): readonly PersonGroup[] {
  return groups.filter((group, i) => {
    const before = groups[i - 1];
    const bare = group.end - group.first === 1 && (group.style === 'plural' || group.style === 'definite');
    return !(before && bare && (before.style === 'number' || before.style === 'vague'));
  });
}

const sum = (groups: readonly PersonGroup[]): number =>
  groups.reduce((total, { min }) => total + (min ?? 0), 0);

import { FUNCTION_WORDS } from '../../locales/en/casualties-grammar.ts';
import { chainBefore, type Chain } from '../chains.ts';
import type { PersonGroup } from '../find-groups.ts';
import { isComplement, type SentenceFrame } from '../sentence-frame.ts';
import { namedBeforeGroup } from './named.ts';
import type { VerbGroup } from './verb-group.ts';

/** Farthest that a subject may stand before its verb, in tokens. */
const MAX_GAP = 24;

/** The people before a verb: nearest first, agreeing in number, with nothing but a complement between. */
export function subjectBefore(frame: SentenceFrame, verb: VerbGroup): Chain | null {
  for (let end = verb.first; end > 0 && end >= verb.first - MAX_GAP; end--) {
    const k = frame.groupTo.get(end);
    const group = k === undefined ? undefined : frame.groups[k];
    if (k === undefined || !group) continue;
    if (isCut(frame, group.end, verb.first)) return null;
    // "her children, one of whom was wounded": that one alone.
    if (group.part && group.end === verb.first && isOfThem(frame, group)) return { main: [group], parts: [] };
    const chain = chainBefore(frame, k);
    if (!agrees(chain, verb)) continue;
    if (isGapAllowed(frame, group, verb.first)) return withName(frame, chain);
  }
  return null;
}

/** "Abu Omar and his two sons": the name counts with the group. */
function withName(frame: SentenceFrame, chain: Chain): Chain {
  const [head] = chain.main;
  const name = head && namedBeforeGroup(frame, head);
  return name ? { ...chain, main: [name, ...chain.main] } : chain;
}

const isOfThem = ({ tokens }: SentenceFrame, { end }: PersonGroup): boolean =>
  /^(?:whom|them)$/.test(tokens[end - 1]?.lower ?? '') && tokens[end - 2]?.lower === 'of';

/** Another cue, or the end of a clause, stands between. */
function isCut(frame: SentenceFrame, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (frame.cueAt[i] && !isOpen(frame, i) && frame.tokens[i - 1]?.lower !== 'whose') return true;
    const word = frame.tokens[i]?.lower ?? '';
    if (word === ';' || word === ':' || CLAUSE_WORDS.has(word)) return true;
  }
  return false;
}

/** "A 19-year-old who was shot on Friday has died": what was done to the same person. */
const isOpen = (frame: SentenceFrame, i: number): boolean =>
  frame.cueFrom.get(i)?.readings.some(({ form }) => form === 'shot' || form === 'condition') ?? false;

const CLAUSE_WORDS: ReadonlySet<string> = new Set(
  'said says told reported confirmed announced added saying reporting but while although whereas because after before when that as until'.split(
    ' ',
  ),
);

/** A complement, or an apposition between commas, may stand between noun and verb. */
function isGapAllowed(frame: SentenceFrame, group: PersonGroup, to: number): boolean {
  if (isComplement(frame, group.end, to)) return true;
  const open = frame.tokens[group.end]?.text;
  const close = frame.tokens[to - 1]?.text;
  if (/^[,([–—-]$/.test(open ?? '') && /^[,)\]–—-]$/.test(close ?? '')) return true;
  // A participle: "two policemen guarding the consulate".
  if (/ing$/.test(frame.tokens[group.end]?.lower ?? '')) return true;
  if (
    /^(?:who|whose|named|called|that|which|from|in|at|of|inside|aboard|on|near|with|,|\(|belonging|traveling|travelling|identified|aged)$/.test(
      frame.tokens[group.end]?.lower ?? '',
    )
  )
    return true;
  // A name after its title: "Syrian journalist Khaled al-Ali was killed".
  return isNameRun(frame, group.end, to);
}

function isNameRun(frame: SentenceFrame, from: number, to: number): boolean {
  if (to - from > 12) return false;
  for (let i = from; i < to; i++) if (FUNCTION_WORDS.has(frame.tokens[i]?.lower ?? '')) return false;
  return true;
}

/** "was" takes one person, "were" several; a collective takes either. */
function agrees(chain: Chain, verb: VerbGroup): boolean {
  if (verb.number === null) return true;
  const one = chain.main.length === 1 && chain.main[0]?.max === 1;
  if (verb.number === 'plural') return !one;
  return one || chain.main.length === 1;
}

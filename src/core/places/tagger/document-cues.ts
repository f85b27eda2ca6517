import type { Token } from '../../text/tokens.ts';
import { CLASS } from './lexicon.ts';
import type { NameGroups } from './name-groups.ts';
import { SHAPE } from './shape.ts';

/** What one occurrence of a word in an article says about all its occurrences, as bits. */
export const CUE = {
  lowerCase: 1,
  afterTitle: 2,
  afterFirstName: 4,
  afterPreposition: 8,
  alone: 16,
  endsName: 32,
  opensName: 64,
  beforeComma: 128,
} as const;

/** The article's cues by hash of the lower-cased word. */
export function findCues(
  tokens: readonly Token[],
  hashes: Int32Array,
  classes: Int32Array,
  shapes: Uint8Array,
  groups: NameGroups,
): Map<number, number> {
  const cues = new Map<number, number>();
  for (let i = 0; i < tokens.length; i++) {
    const shape = shapes[i] ?? 0;
    if (shape === SHAPE.mark || shape === SHAPE.number) continue;
    const hash = hashes[i] ?? 0;
    const bits = shape === SHAPE.lower ? CUE.lowerCase : nameCues(i, tokens, classes, shapes, groups);
    if (shape === SHAPE.lower && !classes[i] && !cues.has(hash)) cues.set(hash, bits);
    else cues.set(hash, (cues.get(hash) ?? 0) | bits);
  }
  return cues;
}

function nameCues(
  i: number,
  tokens: readonly Token[],
  classes: Int32Array,
  shapes: Uint8Array,
  groups: NameGroups,
): number {
  const from = groups.from[i] ?? i;
  const to = groups.to[i] ?? i + 1;
  let bits = 0;
  // In "Gen. Smith" the title is two tokens back.
  const back = tokens[i - 1]?.text === '.' ? 2 : 1;
  const before = classes[i - back] ?? 0;
  if (before & CLASS.title) bits |= CUE.afterTitle;
  if (before & CLASS.firstName && (shapes[i - 1] ?? 0) !== SHAPE.lower && back === 1)
    bits |= CUE.afterFirstName;
  if (from === i && (classes[i - 1] ?? 0) & CLASS.preposition) bits |= CUE.afterPreposition;
  if (to - from === 1) bits |= CUE.alone;
  else if (i === to - 1) bits |= CUE.endsName;
  else if (i === from) bits |= CUE.opensName;
  if (i === to - 1 && tokens[to]?.text === ',') bits |= CUE.beforeComma;
  return bits;
}

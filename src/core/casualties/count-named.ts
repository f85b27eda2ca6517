import type { Tally } from './combine-casualties.ts';
import type { CasualtyMention } from './find-casualties.ts';

/** A full name is firmer than this; a pronoun or "the mayor" is as firm. */
const MEANT = 0.4;
const VAGUE = 0.5;
/** Names of the victims of one event stand in the same sentence or in the next. */
const REACH = 1;

/** The people named as victims one by one; a pronoun or "the mayor" counts only where nobody is named. */
export function countNamed(mentions: readonly CasualtyMention[]): Tally | null {
  const meant = mentions.filter(
    ({ certainty, additional }) => certainty >= MEANT && certainty < VAGUE && !additional,
  );
  const named = distinct(meant.filter((mention) => namesIn(mention).length > 1 && mention.certainty > MEANT));
  const used = named.length > 0 ? named : meant.slice(0, 1);
  if (used.length === 0) return null;
  const total = used.reduce((sum, { count }) => sum + (count.min ?? 0), 0);
  return { count: { min: total, max: total, text: used.map(({ text }) => text).join('; ') }, used };
}

/** One mention for each person: a name that shares a word with one before is the same person. */
function distinct(mentions: readonly CasualtyMention[]): CasualtyMention[] {
  const seen = new Set<string>();
  const used: CasualtyMention[] = [];
  for (const mention of mentions) {
    const last = used.at(-1);
    if (last && mention.sentence - last.sentence > REACH) break;
    const words = namesIn(mention);
    if (!words.some((word) => seen.has(word))) used.push(mention);
    for (const word of words) seen.add(word);
  }
  return used;
}

const namesIn = ({ text }: CasualtyMention): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2);

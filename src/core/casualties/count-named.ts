import type { Tally } from './combine-casualties.ts';
import type { CasualtyMention } from './find-casualties.ts';

/** How firm names, pronouns and "the mayor" are; what is lower names nobody. */
const NAMED = 0.4;

/** The people named or meant one by one as victims: "Rosa Vidal", "the mayor"; the same surname is the same person. */
export function countNamed(mentions: readonly CasualtyMention[]): Tally | null {
  const named = mentions.filter(
    ({ certainty, count }) => certainty >= NAMED && certainty < 0.5 && count.max === count.min,
  );
  const [first] = named;
  if (!first) return null;
  const used: CasualtyMention[] = [];
  const seen = new Set<string>();
  let total = 0;
  for (const mention of named) {
    if (mention.additional || !isNewName(mention, seen)) continue;
    used.push(mention);
    total += mention.count.min ?? 0;
  }
  if (total === 0) return { count: first.count, used: [first] };
  return { count: { min: total, max: total, text: used.map(({ text }) => text).join('; ') }, used };
}

/** True for a full name none of whose words was seen; a pronoun or a title alone may be anyone named before. */
function isNewName(mention: CasualtyMention, seen: Set<string>): boolean {
  const words = mention.text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3);
  const isName = mention.certainty > NAMED && words.length > 1;
  const isNew = seen.size === 0 || (isName && !words.some((word) => seen.has(word)));
  if (isName || seen.size === 0) for (const word of words) seen.add(word);
  if (seen.size === 0) seen.add('');
  return isNew;
}

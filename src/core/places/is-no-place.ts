import { GROUP_OPENERS, NO_PLACE_HEADS } from '../locales/en/places-armed.ts';
import { AFTER_RED } from '../locales/en/triggers-places.ts';
import { KIND } from './tagger/gazetteer-cover.ts';
import type { TaggerContext } from './tagger/context.ts';
import { isCapitalised } from './tagger/runs.ts';
import type { TaggedName } from './tagger/tag-article.ts';

/** A name surer than this is left to the tagger. */
const SURE = 0.8;
/** No group's name is longer, in tokens; keeps the work linear on a text that is one endless name. */
const LONGEST_GROUP_NAME = 40;

/** What the tagger may take for a place though a rule knows better. */
export function isNoPlace(context: TaggerContext, name: TaggedName): boolean {
  return (
    isInGroupName(context, name) ||
    isOrganisation(context, name) ||
    isSurname(context, name) ||
    isRedCross(context, name) ||
    isUnited(context, name)
  );
}

/** Inside the name of an armed group: "Hayat Tahrir al-Sham", "Jaish al-Islam". */
function isInGroupName({ doc, groups }: TaggerContext, { from }: TaggedName): boolean {
  for (let i = Math.max(groups.from[from] ?? from, from - LONGEST_GROUP_NAME); i <= from; i++) {
    if (GROUP_OPENERS.has(doc.tokens[i]?.lower ?? '')) return true;
  }
  return false;
}

/** "University of Aleppo" as a whole is no place name. */
function isOrganisation({ doc }: TaggerContext, { from, to, certainty }: TaggedName): boolean {
  if (to - from < 2 || certainty > SURE) return false;
  return [from, to - 1].some((i) => NO_PLACE_HEADS.has(doc.tokens[i]?.lower ?? ''));
}

/** "Denzel Washington": one capitalised word of no other use directly before a doubtful name. */
function isSurname(
  { doc, groups, covers, classes }: TaggerContext,
  { from, to, certainty }: TaggedName,
): boolean {
  const before = doc.tokens[from - 1];
  if (certainty > SURE || !before || groups.from[from] !== from - 1 || groups.to[from] !== to) return false;
  if (!isCapitalised(before.text) || before.text.length < 2 || classes[from - 1]) return false;
  return !covers[from - 1] || (covers[from - 1]?.known.best ?? 0) >= KIND.village;
}

/** "Red Crescent", "Syrian Arab Red Crescent": an aid body, though there are places called Crescent. */
function isRedCross({ doc: { tokens } }: TaggerContext, { from, to }: TaggedName): boolean {
  for (let i = from; i < to; i++) {
    if (AFTER_RED.has(tokens[i]?.lower ?? '') && tokens[i - 1]?.lower === 'red') return true;
  }
  return tokens[to - 1]?.lower === 'red' && AFTER_RED.has(tokens[to]?.lower ?? '');
}

/** "United Russia", "United Michigan": a party, a club or a firm, unless the gazetteer knows the whole as a place. */
function isUnited({ doc: { tokens }, covers }: TaggerContext, { from, to }: TaggedName): boolean {
  const opens = tokens[from]?.text === 'United' ? from : from - 1;
  if (tokens[opens]?.text !== 'United' || tokens[opens]?.sentence !== tokens[from]?.sentence) return false;
  return (covers[opens]?.to ?? 0) < to;
}

import type { CueKind } from '../../locales/en/places-cues.ts';
import type { Span } from '../../model.ts';
import type { AnalysedText } from '../../text/analyse.ts';
import { wordsRound, type StatedKind } from './words-round.ts';

/** What the words round one mention say of its place. */
export interface Surroundings {
  readonly kind: StatedKind | null;
  /** What the word after it says that the place has. */
  readonly cue: CueKind | null;
  /** Index of the mention that is stated to contain this one ("Paris, Texas"), or -1. */
  readonly container: number;
  /** Index of a mention joined by "and" or a comma in a list, or -1. */
  readonly sibling: number;
}

const CONTAINER_GAP =
  /^(?:,|, in|, near|,? \(|,? in (?:the )?(?:\p{L}+ )?(?:state|province|county) of|'s|’s|,? in|,? of)? ?$/u;
/** "the Salah al-Din district of Aleppo", "Hama province in central Syria". */
const UNIT_GAP =
  /^ (?:\p{L}+ )?(?:district|province|county|neighbou?rhood|quarter|suburb|area|region|town|city|village|state|governorate|camp),? (?:of|in)(?: (?:the|northern|southern|eastern|western|central))? $/u;
const COMMA_GAP = /^, ?$/;
const LIST_GAP = /^(?:, | and |, and | & | or |, or )$/;

/** Reads the surroundings of mention `i`; `mentions` are in reading order. */
export function readSurroundings(doc: AnalysedText, mentions: readonly Span[], i: number): Surroundings {
  const mention = mentions[i];
  if (!mention) return { kind: null, cue: null, container: -1, sibling: -1 };
  const next = mentions[i + 1];
  const gap =
    next && next.start >= mention.end
      ? doc.text.slice(mention.end, Math.min(next.start, mention.end + 40))
      : null;
  const previous = mentions[i - 1];
  const back = previous && previous.end <= mention.start ? doc.text.slice(previous.end, mention.start) : null;
  const container =
    gap !== null && (COMMA_GAP.test(gap) || CONTAINER_GAP.test(gap) || UNIT_GAP.test(gap)) ? i + 1 : -1;
  const sibling =
    back !== null && LIST_GAP.test(back) ? i - 1 : gap !== null && LIST_GAP.test(gap) ? i + 1 : -1;
  const inUnit = back !== null && UNIT_GAP.test(back);
  const words = wordsRound(doc, mention);
  const kind = words.ownKind ?? (inUnit ? null : words.kindBefore) ?? listedKind(doc, mentions, i);
  return { kind, cue: words.cue, container, sibling };
}

/** Names of a list are looked at as far ahead as this. */
const LONGEST_LIST = 8;

/** "Idlib, Aleppo and Daraa provinces": the word in the plural is said of all. */
function listedKind(doc: AnalysedText, mentions: readonly Span[], i: number): StatedKind | null {
  for (let at = i; at < i + LONGEST_LIST; at++) {
    const mention = mentions[at];
    if (!mention) return null;
    const { end } = mention;
    const { pluralAfter } = wordsRound(doc, mention);
    if (pluralAfter !== undefined) return pluralAfter;
    const next = mentions[at + 1]?.start ?? -1;
    if (next < end || next > end + 6 || !LIST_GAP.test(doc.text.slice(end, next))) return null;
  }
  return null;
}

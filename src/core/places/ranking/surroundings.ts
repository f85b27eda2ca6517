import { KIND_OF_CUE } from '../../locales/ar/places-words.ts';
import { CUE_AFTER, type CueKind } from '../../locales/en/places-cues.ts';
import { KIND_WORDS } from '../../locales/en/places-kinds.ts';
import type { Span } from '../../model.ts';
import type { AnalysedText } from '../../text/analyse.ts';

export type StatedKind = 'admin1' | 'admin2' | 'settlement' | 'water' | 'relief' | 'spot';

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
/** "in the south of Idlib": what has a south is an area. */
const PART_OF =
  /\bthe (?:far )?(?:north|south|east|west|centre|center)(?:[- ]?(?:east|west))?(?:ern)?(?: part)? of $/iu;
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
  const kind = statedKind(doc.text, mention, inUnit) ?? listedKind(doc.text, mentions, i);
  return { kind, cue: cueAfter(doc.text, mention.end), container, sibling };
}

function cueAfter(text: string, end: number): CueKind | null {
  const words = /^(?:['’]s)?\s+(\p{L}+)(?:\.?\s+(\p{L}+))?/u.exec(text.slice(end, end + 40));
  for (const word of words?.slice(1, 3) ?? []) {
    const cue = word === undefined ? undefined : CUE_AFTER.get(word.toLowerCase());
    if (cue) return cue;
  }
  return null;
}

/** Names of a list are looked at as far ahead as this. */
const LONGEST_LIST = 8;
const PLURAL_KIND = /^\s+(provinces|states|governorates|counties|districts|cities|towns|villages)\b/u;

/** "Idlib, Aleppo and Daraa provinces": the word in the plural is said of all. */
function listedKind(text: string, mentions: readonly Span[], i: number): StatedKind | null {
  for (let at = i; at < i + LONGEST_LIST; at++) {
    const end = mentions[at]?.end ?? text.length;
    const kind = PLURAL_KIND.exec(text.slice(end, end + 16))?.[1];
    if (kind) return KIND_WORDS.get(kind) ?? null;
    const next = mentions[at + 1]?.start ?? -1;
    if (next < end || next > end + 6 || !LIST_GAP.test(text.slice(end, next))) return null;
  }
  return null;
}

/** `inUnit`: the kind word before it is the previous name's. */
function statedKind(text: string, { start, end }: Span, inUnit: boolean): StatedKind | null {
  const inside = kindInside(text.slice(start, end));
  if (inside) return inside;
  const after = /^\s+(\p{L}+)/u.exec(text.slice(end, end + 24))?.[1];
  const kindAfter = after === undefined ? undefined : KIND_WORDS.get(after.toLowerCase());
  if (kindAfter) return kindAfter;
  if (inUnit) return null;
  const lead = text.slice(Math.max(0, start - 28), start);
  if (lead.slice(-3).toLowerCase() === 'of ' && PART_OF.test(lead)) return 'admin1';
  const before = /(\p{L}+)\s+(?:of\s+)?$/u.exec(lead)?.[1];
  return before === undefined
    ? null
    : (KIND_WORDS.get(before.toLowerCase()) ?? KIND_OF_CUE.get(before) ?? null);
}

/** "Hama Province", "River Jordan": the last word says it, or the first. */
function kindInside(name: string): StatedKind | undefined {
  if (!/\s/.test(name)) return undefined;
  const words = name.toLowerCase().split(/\s+/);
  return KIND_WORDS.get(words[words.length - 1] ?? '') ?? KIND_WORDS.get(words[0] ?? '');
}

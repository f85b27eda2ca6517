import { KIND_OF_CUE } from '../../locales/ar/places-words.ts';
import { CUE_AFTER, type CueKind } from '../../locales/en/places-cues.ts';
import { KIND_WORDS } from '../../locales/en/places-kinds.ts';
import type { Span } from '../../model.ts';
import type { AnalysedText } from '../../text/analyse.ts';

export type StatedKind = 'admin1' | 'admin2' | 'settlement' | 'water' | 'relief' | 'spot';

/** What the words directly before, in and after a span say of its place, whatever else is a name. */
export interface WordsRound {
  /** Said by the name itself or by the word after it. */
  readonly ownKind: StatedKind | null;
  /** Said by the words before it. */
  readonly kindBefore: StatedKind | null;
  /** Said of a whole list by the plural after it; `undefined` where there is no plural. */
  readonly pluralAfter: StatedKind | null | undefined;
  /** What the words after it say that the place has. */
  readonly cue: CueKind | null;
}

/** "in the south of Idlib": what has a south is an area. */
const PART_OF =
  /\bthe (?:far )?(?:north|south|east|west|centre|center)(?:[- ]?(?:east|west))?(?:ern)?(?: part)? of $/iu;
const PLURAL_KIND = /^\s+(provinces|states|governorates|counties|districts|cities|towns|villages)\b/u;
/** Longer spans are rare and not kept. */
const LONGEST_KEPT = 63;

const caches = new WeakMap<AnalysedText, Map<number, WordsRound>>();

/** Reads the words round a span, once an article: a span is asked for as a guess, as a name and as a mention. */
export function wordsRound(doc: AnalysedText, span: Span): WordsRound {
  const length = span.end - span.start;
  if (length >= LONGEST_KEPT) return readWords(doc.text, span);
  let cache = caches.get(doc);
  if (!cache) caches.set(doc, (cache = new Map()));
  const key = span.start * (LONGEST_KEPT + 1) + length;
  let words = cache.get(key);
  if (!words) cache.set(key, (words = readWords(doc.text, span)));
  return words;
}

function readWords(text: string, { start, end }: Span): WordsRound {
  const plural = PLURAL_KIND.exec(text.slice(end, end + 16))?.[1];
  return {
    ownKind: ownKind(text, start, end),
    kindBefore: kindBefore(text.slice(Math.max(0, start - 28), start)),
    pluralAfter: plural === undefined ? undefined : (KIND_WORDS.get(plural) ?? null),
    cue: cueAfter(text, end),
  };
}

function cueAfter(text: string, end: number): CueKind | null {
  const words = /^(?:['’]s)?\s+(\p{L}+)(?:\.?\s+(\p{L}+))?/u.exec(text.slice(end, end + 40));
  if (!words) return null;
  const [, first, second] = words;
  return (
    (first === undefined ? undefined : CUE_AFTER.get(first.toLowerCase())) ??
    (second === undefined ? undefined : CUE_AFTER.get(second.toLowerCase())) ??
    null
  );
}

function ownKind(text: string, start: number, end: number): StatedKind | null {
  const inside = kindInside(text.slice(start, end));
  if (inside) return inside;
  const after = /^\s+(\p{L}+)/u.exec(text.slice(end, end + 24))?.[1];
  return (after === undefined ? undefined : KIND_WORDS.get(after.toLowerCase())) ?? null;
}

function kindBefore(lead: string): StatedKind | null {
  if (lead.slice(-3).toLowerCase() === 'of ' && PART_OF.test(lead)) return 'admin1';
  const before = wordBefore(lead);
  return before === undefined
    ? null
    : (KIND_WORDS.get(before.toLowerCase()) ?? KIND_OF_CUE.get(before) ?? null);
}

/** The last word of what stands before a name, or the one before "of": "river" of "river " and of "river of ". */
function wordBefore(lead: string): string | undefined {
  const word = lastWord(lead);
  if (word !== 'of') return word;
  return lastWord(lead.trimEnd().slice(0, -word.length)) ?? word;
}

/** The letters before the white space at the end; read backwards, since a pattern would try every letter as a beginning. */
function lastWord(lead: string): string | undefined {
  const text = lead.trimEnd();
  if (text.length === lead.length) return undefined;
  let at = text.length;
  for (; at > 0; at--) {
    const code = text.charCodeAt(at - 1);
    if (code >= 0x80) return /\p{L}+$/u.exec(text)?.[0];
    if ((code | 0x20) < 0x61 || (code | 0x20) > 0x7a) break;
  }
  return at === text.length ? undefined : text.slice(at);
}

/** "Hama Province", "River Jordan": the last word says it, or the first. */
function kindInside(name: string): StatedKind | undefined {
  if (!/\s/.test(name)) return undefined;
  const words = name.toLowerCase().split(/\s+/);
  return KIND_WORDS.get(words[words.length - 1] ?? '') ?? KIND_WORDS.get(words[0] ?? '');
}

import type { Gazetteer, NameMatch } from '../gazetteer/gazetteer.ts';
import {
  COMMON_PARTS,
  DIRECTION_BEFORE,
  DROPPABLE_AFTER,
  DROPPABLE_BEFORE,
  KIND_WORDS,
  SUFFIXES_TO_TRY,
} from '../locales/en/places-kinds.ts';
import type { Entry } from '../model.ts';
import type { Nearby } from './place-within.ts';
import { readArabicName } from './read-arabic-name.ts';

/** A gazetteer entry that a name may stand for, before ranking. */
export interface RawCandidate {
  readonly entry: Entry;
  /**
   * `variant`: found only after a word was dropped from or added to the name as written. `part`: a name inside it
   * ("Cavan Institute"). `near`: a place of the article that an unknown name may lie in or beside.
   */
  readonly quality: NameMatch['quality'] | 'variant' | 'part' | 'near';
  /** Set where the quality is `near`. */
  readonly nearby?: Nearby;
}

/** More namesakes than this are never told apart by more looking; the most populous are kept. */
const MOST_CANDIDATES = 60;
const ARABIC = /\p{Script=Arabic}/u;
/** Bounds on the search for a known name inside an unknown one. */
const LONGEST_WORDS = 8;
const SHORTEST_PART = 4;

/** Everything that the gazetteer knows by this name, or by a near form of it when the name itself is unknown. */
export function generateCandidates(name: string, gazetteer: Gazetteer): RawCandidate[] {
  const found = new Map<string, RawCandidate>();
  const add = (matches: readonly NameMatch[], variant: boolean): void => {
    for (const { entry, quality } of matches) {
      if (!found.has(entry.id)) found.set(entry.id, { entry, quality: variant ? 'variant' : quality });
    }
  };
  add(gazetteer.lookup(name), false);
  if (found.size === 0 && ARABIC.test(name)) {
    for (const [, reading] of readArabicName(name))
      if (found.size === 0) add(gazetteer.lookup(reading), false);
  }
  for (const form of forms(name, found.size === 0)) add(gazetteer.lookup(form), true);
  if (found.size === 0) add(gazetteer.lookup(name.replace(/s$/, '')), true);
  return [...found.values()]
    .sort((a, b) => b.entry.population - a.entry.population)
    .slice(0, MOST_CANDIDATES);
}

/** Entries whose name stands inside an unknown one: "Colorado" in "Colorado State University", longer names first. */
export function candidatesInside(name: string, gazetteer: Gazetteer): RawCandidate[] {
  const words = name.split(/[\s/]+/).slice(0, LONGEST_WORDS);
  const found = new Map<string, RawCandidate>();
  for (let length = words.length - 1; length > 0 && found.size === 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const part = words
        .slice(start, start + length)
        .join(' ')
        .replace(/['’]s$/, '');
      if (part.length < SHORTEST_PART || !/^\p{Lu}/u.test(part) || isCommonPart(part)) continue;
      for (const { entry, quality } of gazetteer.lookup(part)) {
        if (quality === 'demonym' && entry.precision !== 'country') continue;
        found.set(entry.id, { entry, quality: 'part' });
      }
    }
  }
  return [...found.values()]
    .sort((a, b) => b.entry.population - a.entry.population)
    .slice(0, MOST_CANDIDATES);
}

function isCommonPart(part: string): boolean {
  const lower = part.toLowerCase();
  return KIND_WORDS.has(lower) || COMMON_PARTS.has(lower);
}

/** Other ways to write a name, likeliest first. */
function forms(name: string, unknown: boolean): string[] {
  const before = name.replace(DROPPABLE_BEFORE, '');
  const after = before.replace(DROPPABLE_AFTER, '');
  const out = [before, after];
  for (const suffix of SUFFIXES_TO_TRY) {
    if (unknown || suffix === 'County' || suffix === 'Parish') out.push(`${after} ${suffix}`);
  }
  if (unknown) out.push(after.replace(DIRECTION_BEFORE, ''));
  return out.filter((form) => form !== name && form.length > 1);
}

import type { Gazetteer, NameMatch } from '../gazetteer/gazetteer.ts';
import {
  DIRECTION_BEFORE,
  DROPPABLE_AFTER,
  DROPPABLE_BEFORE,
  SUFFIXES_TO_TRY,
} from '../locales/en/places-kinds.ts';
import type { Entry } from '../model.ts';

/** A gazetteer entry that a name may stand for, before ranking. */
export interface RawCandidate {
  readonly entry: Entry;
  /** `variant`: found only after a word was dropped from or added to the name as written. */
  readonly quality: NameMatch['quality'] | 'variant';
}

/** More namesakes than this are never told apart by more looking; the most populous are kept. */
const MOST_CANDIDATES = 60;

/** Everything that the gazetteer knows by this name, or by a near form of it when the name itself is unknown. */
export function generateCandidates(name: string, gazetteer: Gazetteer): RawCandidate[] {
  const found = new Map<string, RawCandidate>();
  const add = (matches: readonly NameMatch[], variant: boolean): void => {
    for (const { entry, quality } of matches) {
      if (!found.has(entry.id)) found.set(entry.id, { entry, quality: variant ? 'variant' : quality });
    }
  };
  add(gazetteer.lookup(name), false);
  for (const form of forms(name, found.size === 0)) add(gazetteer.lookup(form), true);
  if (found.size === 0) add(gazetteer.lookup(name.replace(/s$/, '')), true);
  return [...found.values()]
    .sort((a, b) => b.entry.population - a.entry.population)
    .slice(0, MOST_CANDIDATES);
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

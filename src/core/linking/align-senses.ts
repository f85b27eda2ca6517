import type { Toponym } from '../model.ts';
import type { AnalysedText } from '../text/analyse.ts';
import { contains, entryOf } from './entries.ts';

/** After a name, these words say that the wider unit is meant. */
const WIDER =
  /^\s*(?:['’]s\s+)?(?:\S+\s+)?(?:province|governorate|region|district|countryside|state|department)\b/i;
const WIDER_BEFORE = /(?:province|governorate|region|countryside|state|department)\s+of\s+$/i;

/**
 * A city and its province often share a name. Once a text has said "the city of X", a bare "X" is the city again:
 * one sense an article, the more exact one, unless the words beside it say "province".
 */
export function alignSenses(toponyms: readonly Toponym[], { text }: AnalysedText): Toponym[] {
  const cities = new Map<string, Toponym>();
  for (const toponym of toponyms) {
    if (entryOf(toponym)?.precision === 'city' && !cities.has(key(toponym)))
      cities.set(key(toponym), toponym);
  }
  return toponyms.map((toponym) => {
    const entry = entryOf(toponym);
    const city = cities.get(key(toponym));
    const inner = city && entryOf(city);
    if (!entry || !inner || !city || entry.precision !== 'admin1' || !contains(entry, inner)) return toponym;
    const wider =
      WIDER.test(text.slice(toponym.end, toponym.end + 40)) ||
      WIDER_BEFORE.test(text.slice(0, toponym.start).slice(-40));
    return wider ? toponym : { ...toponym, resolution: city.resolution };
  });
}

const key = (toponym: Toponym): string => toponym.text.toLowerCase().replace(/[^\p{L}]/gu, '');

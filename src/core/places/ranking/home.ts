import { foldName } from '../../gazetteer/fold.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { OUTLET_WORDS } from '../../locales/en/places-outlets.ts';
import type { Entry } from '../../model.ts';
import type { AnalysedText } from '../../text/analyse.ts';
import { readRegister } from './register.ts';

/** Where an outlet may be at home, as far as its own name says. */
export interface Home {
  /** Places whose name stands in the outlet's domain or name; all namesakes, since the name alone decides nothing. */
  readonly places: readonly Entry[];
  /** ISO country code of a national domain, or `null`. */
  readonly country: string | null;
  /** The country whose news is worded like the article, with its weight. */
  readonly wording: { readonly country: string; readonly weight: number } | null;
}

const NOWHERE: Home = { places: [], country: null, wording: null };
const SHORTEST_NAME = 4;
const LONGEST_NAME = 24;
const CACHE_SIZE = 2000;
const caches = new WeakMap<Gazetteer, Map<string, Home>>();

/** Reads where an article comes from: its outlet's name or domain, and its wording. */
export function readHome(doc: AnalysedText, gazetteer: Gazetteer): Home {
  return { ...readOutlet(doc.article.source, gazetteer), wording: readRegister(doc) };
}

/** Reads an outlet's home from `source` ("news.example-town.co.uk", "The Exampleville Gazette"). */
function readOutlet(source: string | undefined, gazetteer: Gazetteer): Home {
  if (!source) return NOWHERE;
  let cache = caches.get(gazetteer);
  if (!cache || cache.size > CACHE_SIZE) caches.set(gazetteer, (cache = new Map()));
  let home = cache.get(source);
  if (!home) cache.set(source, (home = findHome(source.toLowerCase(), gazetteer)));
  return home;
}

function findHome(source: string, gazetteer: Gazetteer): Home {
  const labels = source
    .replace(/^https?:\/\//, '')
    .replace(/\/.*$/, '')
    .replace(/^www\./, '')
    .split('.');
  const last = labels.length > 1 ? (labels[labels.length - 1] ?? '') : '';
  const code = last === 'uk' ? 'GB' : last.toUpperCase();
  const country = last.length === 2 && gazetteer.country(code) ? code : null;
  const words = labels.length > 1 ? labels.slice(0, -1) : labels;
  return { places: words.flatMap((label) => placesIn(label, gazetteer)), country, wording: null };
}

/** The longest place names in a label; words such as "news" and "daily" are cut off first. */
function placesIn(label: string, gazetteer: Gazetteer): Entry[] {
  const plain = label.replace(OUTLET_WORDS, '-');
  for (let length = Math.min(LONGEST_NAME, plain.length); length >= SHORTEST_NAME; length--) {
    for (let start = 0; start + length <= plain.length; start++) {
      const piece = plain
        .slice(start, start + length)
        .replace(/-/g, ' ')
        .trim();
      if (piece.length < SHORTEST_NAME) continue;
      const matches = gazetteer.lookupKey(foldName(piece)).filter(({ quality }) => quality !== 'demonym');
      if (matches.length > 0) return matches.map(({ entry }) => entry);
    }
  }
  return [];
}

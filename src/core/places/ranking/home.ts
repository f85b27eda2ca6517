import { foldName } from '../../gazetteer/fold.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { OUTLET_WORDS } from '../../locales/en/places-outlets.ts';
import type { AnalysedText } from '../../text/analyse.ts';
import type { RawCandidate } from '../generate-candidates.ts';
import { makeGroup, type NameGroup } from './name-group.ts';
import { readRegister } from './register.ts';

/** Where an outlet may be at home, as far as its own name says. */
export interface Home {
  /** Places whose name stands in the outlet's domain or name; all namesakes, since the name alone decides nothing. */
  readonly group: NameGroup | null;
  /** The outlet's name or domain without the words that many outlets bear; empty when there is none. */
  readonly label: string;
  /** Names of the article and whether the label holds them, as far as it was asked. */
  readonly namedAfter: Map<string, boolean>;
  /** ISO country code of a national domain, or `null`. */
  readonly country: string | null;
  /** The country whose news is worded like the article, with its weight. */
  readonly wording: { readonly country: string; readonly weight: number } | null;
}

/** What stays the same for all articles of an outlet. */
interface Outlet {
  readonly candidates: readonly RawCandidate[];
  readonly label: string;
  readonly country: string | null;
}

const NOWHERE: Outlet = { candidates: [], label: '', country: null };
const SHORTEST_NAME = 4;
const LONGEST_NAME = 24;
const CACHE_SIZE = 2000;
const caches = new WeakMap<Gazetteer, Map<string, Outlet>>();

/** Reads where an article comes from: its outlet's name or domain, and its wording. */
export function readHome(doc: AnalysedText, gazetteer: Gazetteer): Home {
  const { candidates, label, country } = readOutlet(doc.article.source, gazetteer);
  const group = candidates.length === 0 ? null : makeGroup({ name: '', candidates });
  return { group, label, namedAfter: new Map(), country, wording: readRegister(doc) };
}

/** Reads an outlet's home from `source` ("news.example-town.co.uk", "The Exampleville Gazette"). */
function readOutlet(source: string | undefined, gazetteer: Gazetteer): Outlet {
  if (!source) return NOWHERE;
  let cache = caches.get(gazetteer);
  if (!cache || cache.size > CACHE_SIZE) caches.set(gazetteer, (cache = new Map()));
  let home = cache.get(source);
  if (!home) cache.set(source, (home = findHome(source.toLowerCase(), gazetteer)));
  return home;
}

function findHome(source: string, gazetteer: Gazetteer): Outlet {
  const labels = source
    .replace(/^https?:\/\//, '')
    .replace(/\/.*$/, '')
    .replace(/^www\./, '')
    .split('.');
  const last = labels.length > 1 ? (labels[labels.length - 1] ?? '') : '';
  const code = last === 'uk' ? 'GB' : last.toUpperCase();
  const country = last.length === 2 && gazetteer.country(code) ? code : null;
  const words = labels.length > 1 ? labels.slice(0, -1) : labels;
  const candidates = words.flatMap((label) => placesIn(label, gazetteer));
  return { candidates: distinct(candidates), label: words.map(withoutOutletWords).join('-'), country };
}

function withoutOutletWords(label: string): string {
  return label.replace(OUTLET_WORDS, '-').replace(/^-+|-+$/g, '');
}

function distinct(candidates: readonly RawCandidate[]): RawCandidate[] {
  return [...new Map(candidates.map((candidate) => [candidate.entry.id, candidate])).values()];
}

/** The longest place names in a label; words such as "news" and "daily" are cut off first. */
function placesIn(label: string, gazetteer: Gazetteer): RawCandidate[] {
  const plain = withoutOutletWords(label);
  // What is left of "wvgazette" is a state's abbreviation.
  if (plain.length === 2)
    return gazetteer.lookupKey(plain).filter(({ quality }) => quality === 'abbreviation');
  for (let length = Math.min(LONGEST_NAME, plain.length); length >= SHORTEST_NAME; length--) {
    for (let start = 0; start + length <= plain.length; start++) {
      const piece = plain
        .slice(start, start + length)
        .replace(/-/g, ' ')
        .trim();
      if (piece.length < SHORTEST_NAME) continue;
      const matches = gazetteer.lookupKey(foldName(piece)).filter(({ quality }) => quality !== 'demonym');
      if (matches.length > 0) return matches;
    }
  }
  return [];
}

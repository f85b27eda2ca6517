import { foldName } from '../../gazetteer/fold.ts';
import type { Gazetteer, NameMatch } from '../../gazetteer/gazetteer.ts';

/** What the gazetteer knows of a string, summed up for the tagger. */
export interface NameKnowledge {
  readonly matches: readonly NameMatch[];
  /** `KIND` bits of everything that has this name. */
  readonly kinds: number;
  /** The most telling single kind, 0 for an unknown name. */
  readonly best: number;
  /** Whether a longer name may start with this one. */
  readonly prefix: boolean;
}

/** Kinds from most to least telling; a match counts for the first that fits. */
export const KIND = {
  country: 1,
  admin1: 2,
  million: 4,
  city: 8,
  town: 16,
  admin2: 32,
  village: 64,
  region: 128,
  natural: 256,
  spot: 512,
  demonym: 1024,
  alternateOnly: 2048,
} as const;

const ORDER = Object.values(KIND);

function kindOf(match: NameMatch): number {
  if (match.quality === 'demonym') return KIND.demonym;
  const { featureClass, featureCode, population, precision } = match.entry;
  if (featureCode.startsWith('PCL') || precision === 'country') return KIND.country;
  if (featureCode === 'ADM1') return KIND.admin1;
  if (featureClass === 'A') return KIND.admin2;
  if (featureClass === 'P') {
    if (population >= 1e6) return KIND.million;
    if (population >= 1e5) return KIND.city;
    return population >= 1e4 ? KIND.town : KIND.village;
  }
  if (featureClass === 'H' || featureClass === 'T') return KIND.natural;
  return featureClass === 'L' ? KIND.region : KIND.spot;
}

function summarise(gazetteer: Gazetteer, name: string): NameKnowledge {
  const key = foldName(name);
  const matches = gazetteer.lookupKey(key);
  let kinds = 0;
  let main = false;
  for (const match of matches) {
    kinds |= kindOf(match);
    main ||= match.quality !== 'alternate';
  }
  if (matches.length > 0 && !main) kinds |= KIND.alternateOnly;
  const best = ORDER.find((kind) => kinds & kind) ?? 0;
  return { matches, kinds, best, prefix: gazetteer.isPrefix(key) };
}

/** Entries kept per gazetteer: news repeats its names, and a long run over many articles must not grow. */
const CACHE_SIZE = 50_000;
const caches = new WeakMap<Gazetteer, Map<string, NameKnowledge>>();

/** Looks up a name as written, remembering what it found. */
export function knowName(gazetteer: Gazetteer, name: string): NameKnowledge {
  let cache = caches.get(gazetteer);
  if (!cache || cache.size > CACHE_SIZE) caches.set(gazetteer, (cache = new Map()));
  let known = cache.get(name);
  if (!known) cache.set(name, (known = summarise(gazetteer, name)));
  return known;
}

/** Whether a name is, in its main form, a country's or a first-level unit's. */
export function isNameOfCountry({ matches }: NameKnowledge): boolean {
  return matches.some((match) => match.quality === 'main' && kindOf(match) <= KIND.admin1);
}

import { foldName } from '../../gazetteer/fold.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { generateCandidates, type RawCandidate } from '../generate-candidates.ts';
import { readRivals, type Rivals } from './rivals.ts';
import { unitVector, type Vector } from './vectors.ts';

/** What the gazetteer says of a name in any article. */
export interface KnownName {
  /** The folded name. */
  readonly name: string;
  readonly candidates: readonly RawCandidate[];
  readonly vectors: readonly Vector[];
  readonly rivals: Rivals;
  /** Whether the seat of a unit of this name is called "… City" to tell it from the unit. */
  readonly seatHasOwnName: boolean;
}

/** Names kept per gazetteer: an article asks for each of its names several times, and news repeats its names. */
const CACHE_SIZE = 10_000;
const caches = new WeakMap<Gazetteer, Map<string, KnownName>>();

/** Looks up a name as written, remembering what it found. */
export function lookUpName(text: string, gazetteer: Gazetteer): KnownName {
  let cache = caches.get(gazetteer);
  if (!cache || cache.size > CACHE_SIZE) caches.set(gazetteer, (cache = new Map()));
  let known = cache.get(text);
  if (!known) cache.set(text, (known = readName(text, gazetteer)));
  return known;
}

function readName(text: string, gazetteer: Gazetteer): KnownName {
  const name = foldName(text);
  const candidates = generateCandidates(text, gazetteer);
  const seat = gazetteer.lookupKey(`${name} city`);
  return {
    name,
    candidates,
    vectors: candidates.map(({ entry }) => unitVector(entry)),
    rivals: readRivals(candidates),
    seatHasOwnName: seat.some((m) => m.quality === 'main' && candidates.some((c) => c.entry === m.entry)),
  };
}

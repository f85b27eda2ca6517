import { hashText } from './hash.ts';
import { wordClass } from './lexicon.ts';
import { clusterOf, SHARES, type WordClusters } from './word-clusters.ts';

/** What the tagger needs to know of a lower-cased word wherever it stands. */
export interface WordFacts {
  readonly hash: number;
  readonly classes: number;
  /** How the word is used in news at large: its code plus 1, 0 for a word not met in training. */
  readonly habit: number;
  /** Hashes of its first two, three and four letters, and of its last. */
  readonly first2: number;
  readonly first3: number;
  readonly first4: number;
  readonly last2: number;
  readonly last3: number;
  readonly last4: number;
  /** Its clusters, 0 for an unknown word. */
  readonly small: number;
  readonly middle: number;
  readonly large: number;
  /** The shares of its small cluster, 0 to 1, as `SHARES` names them; `null` for an unknown word. */
  readonly shares: readonly number[] | null;
}

/** Words kept a model: news repeats its words, and a long run over many articles must not grow. */
const CACHE_SIZE = 50_000;
/** Longer "words" are rare and would make the cache heavy. */
const LONGEST_KEPT = 40;

/** What is known of words at large. */
export interface WordKnowledge {
  /** Code of how a word is used in news, by hash of the lower-cased word. */
  readonly habits: ReadonlyMap<number, number>;
  readonly clusters: WordClusters;
}

const caches = new WeakMap<WordKnowledge, Map<string, WordFacts>>();

/** Looks words up, remembering those seen in earlier articles. */
export function factsReader(knowledge: WordKnowledge): (lower: string) => WordFacts {
  let cache = caches.get(knowledge);
  if (!cache || cache.size > CACHE_SIZE) caches.set(knowledge, (cache = new Map()));
  const known = cache;
  return (lower) => {
    let facts = known.get(lower);
    if (facts) return facts;
    facts = readFacts(lower, knowledge);
    if (lower.length <= LONGEST_KEPT && known.size <= CACHE_SIZE) known.set(lower, facts);
    return facts;
  };
}

function readFacts(lower: string, { habits, clusters }: WordKnowledge): WordFacts {
  const hash = hashText(lower);
  const small = clusterOf(clusters, hash);
  return {
    hash,
    classes: wordClass(lower),
    habit: (habits.get(hash) ?? -1) + 1,
    first2: hashText(lower.slice(0, 2)),
    first3: hashText(lower.slice(0, 3)),
    first4: hashText(lower.slice(0, 4)),
    last2: hashText(lower.slice(-2)),
    last3: hashText(lower.slice(-3)),
    last4: hashText(lower.slice(-4)),
    small,
    middle: clusters.middle[small] ?? 0,
    large: clusters.large[small] ?? 0,
    shares:
      small === 0 ? null : SHARES.map((_, s) => (clusters.shares[small * SHARES.length + s] ?? 0) / 255),
  };
}

import type { Gazetteer } from './gazetteer.ts';

/** Shards fetched for one batch of articles at most: a batch about the whole world must not load the whole world. */
const MOST_SHARDS = 8;
/** Towns of this many people hint at their country. */
const LARGE_TOWN = 15_000;
/** Weak hints (a town that may be a namesake) must add up; a country's own name is enough. */
const ENOUGH = 3;
const LONGEST_NAME = 3;
/** A name-like word: a capital, or two letters with periods ("Ky.", "U.S."). */
const WORD = /\p{Lu}[\p{L}\p{M}’'.-]*/gu;

/**
 * ISO codes of the countries whose small places the texts may name, the likeliest first; only those in `available`.
 * Reads the core only, so that it can be asked before any shard is loaded.
 */
export function wantedShards(
  core: Gazetteer,
  texts: readonly string[],
  available: ReadonlySet<string>,
): readonly string[] {
  const weights = new Map<string, number>();
  for (const text of texts) {
    for (const name of namesIn(text)) {
      const country = hintOf(core, name);
      if (country && available.has(country.code))
        weights.set(country.code, (weights.get(country.code) ?? 0) + country.weight);
    }
  }
  return [...weights]
    .filter(([, weight]) => weight >= ENOUGH)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_SHARDS)
    .map(([code]) => code);
}

/** Runs of one to three capitalised words. */
function* namesIn(text: string): Generator<string> {
  let run: string[] = [];
  let end = -1;
  for (const match of text.matchAll(WORD)) {
    if (match.index !== end + 1) run = [];
    run = [...run.slice(1 - LONGEST_NAME), match[0]];
    end = match.index + match[0].length;
    for (let i = 0; i < run.length; i++) yield run.slice(i).join(' ');
  }
}

function hintOf(core: Gazetteer, name: string): { code: string; weight: number } | null {
  const [best] = core.lookup(name);
  const code = best?.entry.country;
  if (!best || !code) return null;
  if (best.entry.precision === 'country') return { code, weight: ENOUGH };
  if (best.entry.featureCode === 'ADM1') return { code, weight: ENOUGH };
  return best.entry.population >= LARGE_TOWN ? { code, weight: 1 } : null;
}

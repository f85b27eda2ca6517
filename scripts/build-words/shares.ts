import { loadGazetteer } from '../../src/cli/load-deps.ts';
import type { NameMatch } from '../../src/core/gazetteer/gazetteer.ts';
import { FIRST_NAMES } from '../../src/core/locales/en/places-people.ts';
import { SHARES } from '../../src/core/places/tagger/word-clusters.ts';

/** A town of this size is in the news by its name. */
const KNOWN_POPULATION = 15_000;
/** Words rarer than this count for less: names among them are often not those of the places that share them. */
const FREQUENT = 1_000;

/**
 * By cluster, counted from 1: the share of words that are places, and of words that are first names, in 255ths.
 * `words` are in order of frequency.
 */
export async function sharesOf(
  words: readonly string[],
  clusterOf: Uint16Array,
  clusters: number,
): Promise<Uint8Array> {
  const gazetteer = await loadGazetteer();
  const sums = new Float64Array(clusters);
  const parts = new Float64Array(clusters * SHARES.length);
  words.forEach((word, i) => {
    const cluster = clusterOf[i] ?? 0;
    const weight = 1 / Math.sqrt(1 + i / FREQUENT);
    const tests = [gazetteer.lookupKey(word).some(isKnownPlace), FIRST_NAMES.has(word)];
    sums[cluster] = (sums[cluster] ?? 0) + weight;
    tests.forEach((holds, s) => {
      const at = cluster * SHARES.length + s;
      if (holds) parts[at] = (parts[at] ?? 0) + weight;
    });
  });
  const shares = Array.from(parts, (part, at) => {
    return Math.round((255 * part) / (sums[Math.floor(at / SHARES.length)] || 1));
  });
  return Uint8Array.from([...SHARES.map(() => 0), ...shares]);
}

function isKnownPlace({ quality, entry }: NameMatch): boolean {
  return quality === 'main' && (entry.featureClass === 'A' || entry.population >= KNOWN_POPULATION);
}

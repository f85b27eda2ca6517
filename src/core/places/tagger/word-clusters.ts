/**
 * Words of news that are used alike, in clusters of three sizes: "ohio" stands with "virginia", "lavrov" with
 * "ivanov". Clusters of a size are numbered from 1; 0 is a word that none is known of.
 */
export interface WordClusters {
  /** The upper 24 bits of the words' hashes, rising, and the smallest cluster of each. */
  readonly hashes: Uint32Array;
  readonly small: Uint16Array;
  /** By small cluster: the middle and the large one that it lies in. */
  readonly middle: Uint8Array;
  readonly large: Uint8Array;
  /** By small cluster, one number a share of `SHARES`, in 255ths. */
  readonly shares: Uint8Array;
}

/** What is known of the words of a small cluster together. */
export const SHARES = ['places like it', 'first names like it'] as const;

/** Knows no word. */
export const NO_CLUSTERS: WordClusters = {
  hashes: new Uint32Array(),
  small: new Uint16Array(),
  middle: new Uint8Array(1),
  large: new Uint8Array(1),
  shares: new Uint8Array(SHARES.length),
};

/** Bits of a word's hash that are left out: 1 in 150 unknown words is taken for a known one, at a third of the size less. */
export const HASH_SHIFT = 8;

/** The small cluster of a word, by its hash. */
export function clusterOf({ hashes, small }: WordClusters, hash: number): number {
  const key = hash >>> HASH_SHIFT;
  let low = 0;
  let high = hashes.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = hashes[middle] ?? 0;
    if (found === key) return small[middle] ?? 0;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

const MAGIC = 0x31574c44; // "DLW1", little endian
const HEADER = 16;

/**
 * Packed form: magic, counts of words and of clusters and bytes of gaps (u32 each), middle and large cluster of each
 * small one, its shares, the gaps between hashes as variable-length integers, the small clusters' low bytes, then their high ones.
 */
export function packClusters({ hashes, small, middle, large, shares }: WordClusters): Uint8Array {
  const gaps: number[] = [];
  let last = 0;
  for (const hash of hashes) {
    let gap = hash - last;
    last = hash;
    for (; gap >= 0x80; gap >>>= 7) gaps.push((gap & 0x7f) | 0x80);
    gaps.push(gap);
  }
  const n = hashes.length;
  const tables = HEADER + (2 + SHARES.length) * middle.length;
  const bytes = new Uint8Array(tables + gaps.length + 2 * n);
  const view = new DataView(bytes.buffer);
  [MAGIC, n, middle.length, gaps.length].forEach((value, i) => view.setUint32(4 * i, value, true));
  bytes.set(middle, HEADER);
  bytes.set(large, HEADER + middle.length);
  bytes.set(shares, HEADER + 2 * middle.length);
  bytes.set(gaps, tables);
  const low = tables + gaps.length;
  small.forEach((cluster, i) => {
    bytes[low + i] = cluster & 0xff;
    bytes[low + n + i] = cluster >>> 8;
  });
  return bytes;
}

/** Reads the packed form; throws when the bytes are not word clusters of this version. */
export function readClusters(bytes: Uint8Array): WordClusters {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || view.getUint32(0, true) !== MAGIC)
    throw new Error('word clusters: these bytes are not a list of this version');
  const [n, k, gaps] = [view.getUint32(4, true), view.getUint32(8, true), view.getUint32(12, true)];
  const tables = HEADER + (2 + SHARES.length) * k;
  const low = tables + gaps;
  if (bytes.length !== low + 2 * n) throw new Error('word clusters: the list is cut off');
  const hashes = new Uint32Array(n);
  const small = new Uint16Array(n);
  let at = tables;
  let hash = 0;
  for (let i = 0; i < n; i++) {
    for (let shift = 0, byte = 0x80; byte & 0x80; shift += 7) {
      byte = bytes[at++] ?? 0;
      hash += (byte & 0x7f) << shift;
    }
    hashes[i] = hash;
    small[i] = (bytes[low + i] ?? 0) | ((bytes[low + n + i] ?? 0) << 8);
  }
  return {
    hashes,
    small,
    middle: bytes.slice(HEADER, HEADER + k),
    large: bytes.slice(HEADER + k, HEADER + 2 * k),
    shares: bytes.slice(HEADER + 2 * k, tables),
  };
}

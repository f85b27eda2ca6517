import { BUCKETS, LABELS } from './labels.ts';

/** A linear-chain conditional random field with hashed features. */
export interface Chain {
  /** `weights[bucket * LABELS + label]`, times `scale`. */
  readonly weights: Int8Array;
  /** What one step of a weight is worth. */
  readonly scale: number;
  /** `transitions[from * LABELS + to]`; a last row holds the score of starting with a label. */
  readonly transitions: Float64Array;
}

const TRANSITIONS = (LABELS + 1) * LABELS;
const HEADER = 12 + TRANSITIONS * 4;

/**
 * Packed form: count of buckets in use, bytes of gaps, scale (f32), transitions (f32 each), the gaps between used
 * buckets as variable-length integers, then the weights label by label (columns compress better than rows).
 */
export function packChain(chain: Chain): Uint8Array {
  const used: number[] = [];
  for (let b = 0; b < BUCKETS; b++) {
    if (chain.weights.subarray(b * LABELS, (b + 1) * LABELS).some((w) => w !== 0)) used.push(b);
  }
  const gaps = packGaps(used);
  const bytes = new Uint8Array(HEADER + gaps.length + used.length * LABELS);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, used.length, true);
  view.setUint32(4, gaps.length, true);
  view.setFloat32(8, chain.scale, true);
  chain.transitions.forEach((t, i) => view.setFloat32(12 + i * 4, t, true));
  bytes.set(gaps, HEADER);
  let at = HEADER + gaps.length;
  for (let y = 0; y < LABELS; y++)
    for (const b of used) view.setInt8(at++, chain.weights[b * LABELS + y] ?? 0);
  return bytes;
}

function packGaps(used: readonly number[]): Uint8Array {
  const out: number[] = [];
  let last = -1;
  for (const bucket of used) {
    let gap = bucket - last;
    last = bucket;
    for (; gap >= 0x80; gap >>>= 7) out.push((gap & 0x7f) | 0x80);
    out.push(gap);
  }
  return Uint8Array.from(out);
}

/** Reads the packed form; throws a RangeError when it is cut off. */
export function readChain(bytes: Uint8Array): Chain {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(0, true);
  const columns = HEADER + view.getUint32(4, true);
  const transitions = new Float64Array(TRANSITIONS);
  for (let i = 0; i < TRANSITIONS; i++) transitions[i] = view.getFloat32(12 + i * 4, true);
  const weights = new Int8Array(BUCKETS * LABELS);
  let at = HEADER;
  let bucket = -1;
  for (let i = 0; i < count; i++) {
    let gap = 0;
    let shift = 0;
    let byte = 0x80;
    while (byte & 0x80) {
      byte = view.getUint8(at++);
      gap |= (byte & 0x7f) << shift;
      shift += 7;
    }
    bucket += gap;
    for (let y = 0; y < LABELS; y++) weights[bucket * LABELS + y] = view.getInt8(columns + y * count + i);
  }
  return { weights, scale: view.getFloat32(8, true), transitions };
}

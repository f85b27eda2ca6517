import { BUCKETS, LABELS } from './labels.ts';

/** The trained tagger: a linear-chain conditional random field with hashed features. */
export interface TaggerModel {
  /** `weights[bucket * LABELS + label]`, times `scale`. */
  readonly weights: Int8Array;
  /** What one step of a weight is worth. */
  readonly scale: number;
  /** `transitions[from * LABELS + to]`; a last row holds the score of starting with a label. */
  readonly transitions: Float64Array;
}

const MAGIC = 0x31544c44; // "DLT1", little endian
const HEADER = 16;

/**
 * Packed form: magic, label count, count of buckets in use, scale (f32), transitions (f32 each), then the gaps between
 * used buckets as variable-length integers, then the weights label by label (columns compress better than rows).
 */
export function packTagger(model: TaggerModel): Uint8Array {
  const used: number[] = [];
  for (let b = 0; b < BUCKETS; b++) {
    if (model.weights.subarray(b * LABELS, (b + 1) * LABELS).some((w) => w !== 0)) used.push(b);
  }
  const gaps = packGaps(used);
  const head = HEADER + model.transitions.length * 4;
  const bytes = new Uint8Array(head + 4 + gaps.length + used.length * LABELS);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, LABELS, true);
  view.setUint32(8, used.length, true);
  view.setFloat32(12, model.scale, true);
  model.transitions.forEach((t, i) => view.setFloat32(HEADER + i * 4, t, true));
  view.setUint32(head, gaps.length, true);
  bytes.set(gaps, head + 4);
  let at = head + 4 + gaps.length;
  for (let y = 0; y < LABELS; y++)
    for (const b of used) view.setInt8(at++, model.weights[b * LABELS + y] ?? 0);
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

/** Reads the packed form; throws when the bytes are not a tagger of this version. */
export function readTagger(bytes: Uint8Array): TaggerModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || view.getUint32(0, true) !== MAGIC || view.getUint32(4, true) !== LABELS) {
    throw new Error('places tagger: these bytes are not a model of this version');
  }
  const count = view.getUint32(8, true);
  const transitions = new Float64Array((LABELS + 1) * LABELS);
  for (let i = 0; i < transitions.length; i++) transitions[i] = view.getFloat32(HEADER + i * 4, true);
  const head = HEADER + transitions.length * 4;
  const columns = head + 4 + view.getUint32(head, true);
  const weights = new Int8Array(BUCKETS * LABELS);
  let at = head + 4;
  let bucket = -1;
  for (let i = 0; i < count; i++) {
    let gap = 0;
    let shift = 0;
    let byte = 0x80;
    while (byte & 0x80) {
      byte = bytes[at++] ?? 0;
      gap |= (byte & 0x7f) << shift;
      shift += 7;
    }
    bucket += gap;
    for (let y = 0; y < LABELS; y++) weights[bucket * LABELS + y] = view.getInt8(columns + y * count + i);
  }
  return { weights, scale: view.getFloat32(12, true), transitions };
}

import { LABEL, LABELS as L } from './labels.ts';

/** A name cannot go on where none began. */
export function step(transitions: Float64Array, from: number, to: number): number {
  if (to === LABEL.inside && (from === LABEL.outside || from === L)) return -Infinity;
  return transitions[from * L + to] ?? 0;
}

/** The most probable labels of a run, given the scores of each token and label (Viterbi). */
export function bestLabels(scores: Float64Array, transitions: Float64Array): Uint8Array {
  const n = scores.length / L;
  const best = new Float64Array(n * L);
  const back = new Uint8Array(n * L);
  for (let t = 0; t < n; t++) {
    for (let y = 0; y < L; y++) {
      let top = t === 0 ? step(transitions, L, y) : -Infinity;
      for (let p = 0; t > 0 && p < L; p++) {
        const score = (best[(t - 1) * L + p] ?? 0) + step(transitions, p, y);
        if (score <= top) continue;
        top = score;
        back[t * L + y] = p;
      }
      best[t * L + y] = top + (scores[t * L + y] ?? 0);
    }
  }
  const labels = new Uint8Array(n);
  let label = 0;
  for (let y = 1; y < L; y++) if ((best[(n - 1) * L + y] ?? 0) > (best[(n - 1) * L + label] ?? 0)) label = y;
  for (let t = n - 1; t >= 0; t--) {
    labels[t] = label;
    label = back[t * L + label] ?? 0;
  }
  return labels;
}

/** What the scores of a run say of each token and label, `[token * LABELS + label]`. */
export interface Lattice {
  /** Probability given the whole run; sums to 1 for each token. */
  readonly posterior: Float64Array;
  /** Sum over all that may follow, up to a factor for each token. */
  readonly backward: Float64Array;
}

/** Probability of every token and label given the whole run, by forward and backward sums. */
export function sumLattice(scores: Float64Array, transitions: Float64Array): Lattice {
  const n = scores.length / L;
  const forward = new Float64Array(n * L);
  const backward = new Float64Array(n * L).fill(1);
  const factors = factorsOf(transitions);
  for (let t = 0; t < n; t++) {
    for (let y = 0; y < L; y++) {
      let sum = t === 0 ? (factors[L * L + y] ?? 0) : 0;
      for (let p = 0; t > 0 && p < L; p++) sum += (forward[(t - 1) * L + p] ?? 0) * (factors[p * L + y] ?? 0);
      forward[t * L + y] = sum * Math.exp(scores[t * L + y] ?? 0);
    }
    normalise(forward, t);
  }
  for (let t = n - 2; t >= 0; t--) {
    for (let y = 0; y < L; y++) {
      let sum = 0;
      for (let q = 0; q < L; q++) {
        const next = (t + 1) * L + q;
        sum += (backward[next] ?? 0) * Math.exp((scores[next] ?? 0) + step(transitions, y, q));
      }
      backward[t * L + y] = sum;
    }
    normalise(backward, t);
  }
  for (let i = 0; i < n * L; i++) forward[i] = (forward[i] ?? 0) * (backward[i] ?? 0);
  for (let t = 0; t < n; t++) normalise(forward, t);
  return { posterior: forward, backward };
}

const known = new WeakMap<Float64Array, Float64Array>();

/** The exponentials of all steps: the same few for every run, and the exponential is what costs. */
function factorsOf(transitions: Float64Array): Float64Array {
  let factors = known.get(transitions);
  if (factors) return factors;
  factors = new Float64Array((L + 1) * L);
  for (let p = 0; p <= L; p++)
    for (let y = 0; y < L; y++) factors[p * L + y] = Math.exp(step(transitions, p, y));
  known.set(transitions, factors);
  return factors;
}

/** Keeps long runs from under- or overflowing. */
function normalise(rows: Float64Array, t: number): void {
  let sum = 0;
  for (let y = 0; y < L; y++) sum += rows[t * L + y] ?? 0;
  if (sum > 0) for (let y = 0; y < L; y++) rows[t * L + y] = (rows[t * L + y] ?? 0) / sum;
}

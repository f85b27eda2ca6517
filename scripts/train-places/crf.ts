import { seededRandom, shuffle } from './random.ts';

/** A stretch of tokens with their feature buckets and gold labels. */
export interface Sequence {
  /** Feature buckets of all tokens, one after the other. */
  readonly features: Int32Array;
  /** Where each token's features begin; one more than there are tokens. */
  readonly offsets: Int32Array;
  readonly labels: Uint8Array;
}

export interface CrfOptions {
  readonly labels: number;
  readonly buckets: number;
  readonly epochs: number;
  readonly rate: number;
  /** Weight of the squared norm in the loss. */
  readonly l2: number;
  /** Share of a token's features left out at each step, anew each time, so that no feature learns to rely on another. */
  readonly dropout: number;
  /** The weights are the mean of those after each of the last epochs, so many. */
  readonly averaged: number;
  readonly seed: number;
  /** The weights are the mean of so many trainings, which differ in the order of sequences and the features left out. */
  readonly runs: number;
}

export interface Crf {
  readonly labels: number;
  /** `weights[bucket * labels + label]`. */
  readonly weights: Float32Array;
  /** `transitions[from * labels + to]`; a last row holds the score of starting with a label. */
  readonly transitions: Float32Array;
}

/**
 * Trains a linear-chain conditional random field by AdaGrad on single sequences.
 * Own code because no kept npm package trains one; a tagger of this size needs no more.
 */
export function trainCrf(sequences: readonly Sequence[], options: CrfOptions): Crf {
  const { labels: L, buckets, seed, runs } = options;
  const mean = { weights: new Float32Array(buckets * L), transitions: new Float32Array((L + 1) * L) };
  for (let run = 0; run < runs; run++) {
    const crf = trainOnce(sequences, { ...options, seed: seed + run });
    addShare(mean.weights, crf.weights, 1 / runs);
    addShare(mean.transitions, crf.transitions, 1 / runs);
  }
  return { labels: L, ...mean };
}

function trainOnce(sequences: readonly Sequence[], options: CrfOptions): Crf {
  const { labels: L, buckets, epochs, seed, dropout, averaged } = options;
  const crf: Crf = {
    labels: L,
    weights: new Float32Array(buckets * L),
    transitions: new Float32Array((L + 1) * L),
  };
  const state = {
    weightSquares: new Float32Array(buckets * L),
    transitionSquares: new Float32Array((L + 1) * L),
    frequency: countSequences(sequences, buckets),
  };
  const random = seededRandom(seed);
  const order = [...sequences];
  const mean = { weights: new Float32Array(buckets * L), transitions: new Float32Array((L + 1) * L) };
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const sequence of order) step(crf, state, dropFeatures(sequence, dropout, random), options);
    if (epoch < epochs - averaged) continue;
    addShare(mean.weights, crf.weights, (1 - dropout) / averaged);
    addShare(mean.transitions, crf.transitions, 1 / averaged);
  }
  return { labels: L, ...mean };
}

function addShare(sum: Float32Array, values: Float32Array, share: number): void {
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + share * (values[i] as number);
}

/** The sequence with a share of its features left out by chance. */
function dropFeatures(
  { features, offsets, labels }: Sequence,
  share: number,
  random: () => number,
): Sequence {
  const kept = new Int32Array(features.length);
  const starts = new Int32Array(offsets.length);
  let n = 0;
  for (let t = 0; t < labels.length; t++) {
    const stop = offsets[t + 1] as number;
    for (let k = offsets[t] as number; k < stop; k++) {
      if (random() >= share) kept[n++] = features[k] as number;
    }
    starts[t + 1] = n;
  }
  return { features: kept.subarray(0, n), offsets: starts, labels };
}

function countSequences(sequences: readonly Sequence[], buckets: number): Int32Array {
  const counts = new Int32Array(buckets);
  for (const { features } of sequences) for (const f of features) counts[f] = (counts[f] ?? 0) + 1;
  return counts;
}

interface TrainerState {
  readonly weightSquares: Float32Array;
  readonly transitionSquares: Float32Array;
  readonly frequency: Int32Array;
}

/** Emission scores of every token and label. */
export function emissions(crf: Crf, sequence: Sequence): Float64Array {
  const { labels: L, weights } = crf;
  const n = sequence.offsets.length - 1;
  const scores = new Float64Array(n * L);
  for (let t = 0; t < n; t++) {
    const stop = sequence.offsets[t + 1] as number;
    for (let k = sequence.offsets[t] as number; k < stop; k++) {
      const base = (sequence.features[k] as number) * L;
      for (let y = 0; y < L; y++) {
        scores[t * L + y] = (scores[t * L + y] as number) + (weights[base + y] as number);
      }
    }
  }
  return scores;
}

function logSum(values: Float64Array, from: number, length: number): number {
  let max = -Infinity;
  for (let i = 0; i < length; i++) max = Math.max(max, values[from + i] as number);
  if (max === -Infinity) return max;
  let sum = 0;
  for (let i = 0; i < length; i++) sum += Math.exp((values[from + i] as number) - max);
  return max + Math.log(sum);
}

interface Lattice {
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
  readonly total: number;
}

/** Forward and backward log scores. */
export function forwardBackward(crf: Crf, scores: Float64Array): Lattice {
  const { labels: L, transitions: T } = crf;
  const n = scores.length / L;
  const alpha = new Float64Array(n * L);
  const beta = new Float64Array(n * L);
  const terms = new Float64Array(L);
  for (let y = 0; y < L; y++) alpha[y] = (scores[y] as number) + (T[L * L + y] as number);
  for (let t = 1; t < n; t++) {
    for (let y = 0; y < L; y++) {
      for (let p = 0; p < L; p++) terms[p] = (alpha[(t - 1) * L + p] as number) + (T[p * L + y] as number);
      alpha[t * L + y] = logSum(terms, 0, L) + (scores[t * L + y] as number);
    }
  }
  for (let t = n - 2; t >= 0; t--) {
    for (let y = 0; y < L; y++) {
      for (let q = 0; q < L; q++) {
        const next = (t + 1) * L + q;
        terms[q] = (beta[next] as number) + (scores[next] as number) + (T[y * L + q] as number);
      }
      beta[t * L + y] = logSum(terms, 0, L);
    }
  }
  return { alpha, beta, total: logSum(alpha, (n - 1) * L, L) };
}

function step(crf: Crf, state: TrainerState, sequence: Sequence, options: CrfOptions): void {
  const { labels: L, weights, transitions: T } = crf;
  const { rate, l2 } = options;
  const scores = emissions(crf, sequence);
  const { alpha, beta, total } = forwardBackward(crf, scores);
  const n = sequence.labels.length;
  const gradient = new Float64Array(L);
  const transitionGradient = new Float64Array((L + 1) * L);
  for (let t = 0; t < n; t++) {
    const gold = sequence.labels[t] as number;
    for (let y = 0; y < L; y++) {
      const p = Math.exp((alpha[t * L + y] as number) + (beta[t * L + y] as number) - total);
      gradient[y] = p - (y === gold ? 1 : 0);
    }
    const stop = sequence.offsets[t + 1] as number;
    for (let k = sequence.offsets[t] as number; k < stop; k++) {
      const f = sequence.features[k] as number;
      const decay = l2 / (state.frequency[f] as number);
      for (let y = 0; y < L; y++)
        update(weights, state.weightSquares, f * L + y, gradient[y] as number, decay, rate);
    }
    addTransitions(transitionGradient, crf, scores, alpha, beta, total, t, sequence.labels);
  }
  for (let i = 0; i < transitionGradient.length; i++) {
    update(T, state.transitionSquares, i, transitionGradient[i] as number, 0, rate);
  }
}

function addTransitions(
  into: Float64Array,
  { labels: L, transitions: T }: Crf,
  scores: Float64Array,
  alpha: Float64Array,
  beta: Float64Array,
  total: number,
  t: number,
  gold: Uint8Array,
): void {
  const to = gold[t] as number;
  if (t === 0) {
    for (let y = 0; y < L; y++) {
      const p = Math.exp((alpha[y] as number) + (beta[y] as number) - total);
      into[L * L + y] = (into[L * L + y] as number) + p - (y === to ? 1 : 0);
    }
    return;
  }
  const from = gold[t - 1] as number;
  for (let p = 0; p < L; p++) {
    for (let y = 0; y < L; y++) {
      const log =
        (alpha[(t - 1) * L + p] as number) +
        (T[p * L + y] as number) +
        (scores[t * L + y] as number) +
        (beta[t * L + y] as number);
      const expected = Math.exp(log - total);
      const i = p * L + y;
      into[i] = (into[i] as number) + expected - (p === from && y === to ? 1 : 0);
    }
  }
}

function update(
  values: Float32Array,
  squares: Float32Array,
  i: number,
  gradient: number,
  decay: number,
  rate: number,
): void {
  const value = values[i] as number;
  const g = gradient + decay * value;
  if (g === 0) return;
  const square = (squares[i] as number) + g * g;
  squares[i] = square;
  values[i] = value - (rate * g) / (1e-6 + Math.sqrt(square));
}

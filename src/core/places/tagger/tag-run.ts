import type { TaggerContext } from './context.ts';
import { emitFeatures } from './features.ts';
import { BUCKET_SHIFT, LABEL, LABELS as L } from './labels.ts';
import type { Run } from './runs.ts';
import type { TaggerModel } from './tagger-model.ts';

/** A name found in a run: tokens `[from, to)` and how sure the tagger is of it, 0 to 1. */
export interface TaggedName {
  readonly from: number;
  readonly to: number;
  readonly certainty: number;
}

/**
 * Added to the score of "no name". Below 0 finds more names at lower precision; chosen on cross-validated
 * predictions where detection F1 peaks.
 */
const OUTSIDE_BIAS = -0.3;

/** The names of one run: the most probable labels, with the posterior probability of the least sure token. */
export function tagRun(context: TaggerContext, run: Run, model: TaggerModel): TaggedName[] {
  const scores = scoreRun(context, run, model);
  const n = run.to - run.from;
  const labels = bestLabels(scores, n, model.transitions);
  if (!labels.includes(LABEL.begin)) return [];
  const certainty = posteriors(scores, n, model.transitions, labels);
  const names: TaggedName[] = [];
  for (let t = 0; t < n; t++) {
    if (labels[t] !== LABEL.begin) continue;
    let end = t + 1;
    while (end < n && labels[end] === LABEL.inside) end++;
    const least = Math.min(...certainty.subarray(t, end));
    names.push({ from: run.from + t, to: run.from + end, certainty: Math.round(least * 1000) / 1000 });
    t = end - 1;
  }
  return names;
}

function scoreRun(context: TaggerContext, run: Run, { weights, scale }: TaggerModel): Float64Array {
  const scores = new Float64Array((run.to - run.from) * L);
  for (let i = run.from; i < run.to; i++) {
    let outside = 0;
    let begin = 0;
    let inside = 0;
    emitFeatures(context, i, (feature) => {
      const base = (feature >>> BUCKET_SHIFT) * L;
      outside += weights[base] ?? 0;
      begin += weights[base + 1] ?? 0;
      inside += weights[base + 2] ?? 0;
    });
    const at = (i - run.from) * L;
    scores[at] = outside * scale + OUTSIDE_BIAS;
    scores[at + 1] = begin * scale;
    scores[at + 2] = inside * scale;
  }
  return scores;
}

/** A name cannot go on where none began. */
function step(transitions: Float64Array, from: number, to: number): number {
  if (to === LABEL.inside && (from === LABEL.outside || from === L)) return -Infinity;
  return transitions[from * L + to] ?? 0;
}

function bestLabels(scores: Float64Array, n: number, transitions: Float64Array): Uint8Array {
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

/** Probability of each token's chosen label given the whole run, by forward and backward sums. */
function posteriors(
  scores: Float64Array,
  n: number,
  transitions: Float64Array,
  labels: Uint8Array,
): Float64Array {
  const forward = new Float64Array(n * L);
  const backward = new Float64Array(n * L);
  for (let t = 0; t < n; t++) {
    for (let y = 0; y < L; y++) {
      const sum = t === 0 ? Math.exp(step(transitions, L, y)) : sumFrom(forward, (t - 1) * L, y, transitions);
      forward[t * L + y] = sum * Math.exp(scores[t * L + y] ?? 0);
    }
    scaleRow(forward, t);
  }
  for (let y = 0; y < L; y++) backward[(n - 1) * L + y] = 1;
  for (let t = n - 2; t >= 0; t--) {
    for (let y = 0; y < L; y++) {
      let sum = 0;
      for (let q = 0; q < L; q++) {
        const next = (t + 1) * L + q;
        sum += (backward[next] ?? 0) * Math.exp((scores[next] ?? 0) + step(transitions, y, q));
      }
      backward[t * L + y] = sum;
    }
    scaleRow(backward, t);
  }
  return Float64Array.from(labels, (label, t) => {
    let total = 0;
    for (let y = 0; y < L; y++) total += (forward[t * L + y] ?? 0) * (backward[t * L + y] ?? 0);
    return total > 0 ? ((forward[t * L + label] ?? 0) * (backward[t * L + label] ?? 0)) / total : 0;
  });
}

function sumFrom(row: Float64Array, at: number, to: number, transitions: Float64Array): number {
  let sum = 0;
  for (let p = 0; p < L; p++) sum += (row[at + p] ?? 0) * Math.exp(step(transitions, p, to));
  return sum;
}

/** Keeps long runs from under- or overflowing. */
function scaleRow(rows: Float64Array, t: number): void {
  let sum = 0;
  for (let y = 0; y < L; y++) sum += rows[t * L + y] ?? 0;
  if (sum > 0) for (let y = 0; y < L; y++) rows[t * L + y] = (rows[t * L + y] ?? 0) / sum;
}

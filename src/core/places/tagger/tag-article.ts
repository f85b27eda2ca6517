import type { Chain } from './chain.ts';
import type { TaggerContext } from './context.ts';
import { emitFeatures } from './features.ts';
import { BUCKET_SHIFT, LABEL, LABELS as L } from './labels.ts';
import { bestLabels, posteriors } from './lattice.ts';
import type { Run } from './runs.ts';
import { emitSecondLook, spreadBelief } from './second-look.ts';
import type { TaggerModel } from './tagger-model.ts';

/** A name found: tokens `[from, to)` and how sure the tagger is of it, 0 to 1. */
export interface TaggedName {
  readonly from: number;
  readonly to: number;
  readonly certainty: number;
}

/**
 * Taken from the score of "no name" in the second look: finds more names at lower precision. Chosen on
 * cross-validated predictions where detection F1 peaks.
 */
const RECALL_BIAS = 0.2;

/** The place names of an article, in order. */
export function tagArticle(context: TaggerContext, model: TaggerModel): TaggedName[] {
  const belief = new Float32Array(context.doc.tokens.length);
  const second = context.runs.map((run) => firstLook(context, run, model, belief));
  const look = spreadBelief(context, belief);
  const names: TaggedName[] = [];
  context.runs.forEach((run, r) => {
    const scores = second[r] ?? new Float64Array();
    for (let i = run.from; i < run.to; i++) {
      const at = (i - run.from) * L;
      addScores(scores, at, model.second, (emit) => emitSecondLook(context, look, i, emit));
      scores[at] = (scores[at] ?? 0) - RECALL_BIAS;
    }
    for (const name of readNames(scores, run, model.second)) names.push(name);
  });
  return names;
}

/** Fills in the first look's beliefs and returns the second chain's scores of the same features. */
function firstLook(context: TaggerContext, run: Run, model: TaggerModel, belief: Float32Array): Float64Array {
  const first = new Float64Array((run.to - run.from) * L);
  const second = new Float64Array(first.length);
  for (let i = run.from; i < run.to; i++) addBoth(context, i, (i - run.from) * L, model, first, second);
  const p = posteriors(first, model.first.transitions);
  for (let i = run.from; i < run.to; i++) belief[i] = 1 - (p[(i - run.from) * L] ?? 1);
  return second;
}

/** Both chains score the same features, so they are made once. */
function addBoth(
  context: TaggerContext,
  i: number,
  at: number,
  { first, second }: TaggerModel,
  firstScores: Float64Array,
  secondScores: Float64Array,
): void {
  const sums = [0, 0, 0, 0, 0, 0];
  emitFeatures(context, i, (feature) => {
    const base = (feature >>> BUCKET_SHIFT) * L;
    for (let y = 0; y < L; y++) {
      sums[y] = (sums[y] ?? 0) + (first.weights[base + y] ?? 0);
      sums[L + y] = (sums[L + y] ?? 0) + (second.weights[base + y] ?? 0);
    }
  });
  for (let y = 0; y < L; y++) {
    firstScores[at + y] = (sums[y] ?? 0) * first.scale;
    secondScores[at + y] = (sums[L + y] ?? 0) * second.scale;
  }
}

function addScores(
  scores: Float64Array,
  at: number,
  chain: Chain,
  emitAll: (emit: (f: number) => void) => void,
): void {
  emitAll((feature) => {
    const base = (feature >>> BUCKET_SHIFT) * L;
    for (let y = 0; y < L; y++) {
      scores[at + y] = (scores[at + y] ?? 0) + (chain.weights[base + y] ?? 0) * chain.scale;
    }
  });
}

/** The names that the best labels spell; a name is as sure as its least sure token. */
function readNames(scores: Float64Array, run: Run, chain: Chain): TaggedName[] {
  const labels = bestLabels(scores, chain.transitions);
  if (!labels.includes(LABEL.begin)) return [];
  const p = posteriors(scores, chain.transitions);
  const names: TaggedName[] = [];
  for (let t = 0; t < labels.length; t++) {
    if (labels[t] !== LABEL.begin) continue;
    let end = t + 1;
    while (labels[end] === LABEL.inside) end++;
    let least = 1;
    for (let k = t; k < end; k++) least = Math.min(least, p[k * L + (labels[k] ?? 0)] ?? 0);
    names.push({ from: run.from + t, to: run.from + end, certainty: Math.round(least * 1000) / 1000 });
    t = end - 1;
  }
  return names;
}

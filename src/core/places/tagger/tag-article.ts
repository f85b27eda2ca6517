import type { Chain } from './chain.ts';
import type { TaggerContext } from './context.ts';
import { emitFeatures } from './features.ts';
import { BUCKET_SHIFT, LABEL, LABELS as L } from './labels.ts';
import { findSpans, type Span } from './find-spans.ts';
import { bestLabels, sumLattice, type Lattice } from './lattice.ts';
import type { Run } from './runs.ts';
import { emitSecondLook, spreadBelief } from './second-look.ts';
import { STRIDE, type TaggerModel } from './tagger-model.ts';

/** A name found: tokens `[from, to)` and how sure the tagger is of it, 0 to 1. */
export interface TaggedName {
  readonly from: number;
  readonly to: number;
  readonly certainty: number;
}

/** Taken from the score of "no name" in the second look: finds more names at lower precision. */
const RECALL_BIAS = 0.2;

/** More than any token has: some 75, and two for each class of each neighbour. */
const MOST_FEATURES = 1024;

/** Runs in which the first look believes no token to be a name by more than this are done with. */
const LEAST_HOPE = 0.002;

/** What the tagger reads in an article. */
export interface TaggedArticle {
  /** The names of the most probable reading, in order. */
  readonly names: TaggedName[];
  /** Everything that may be a name, in order of where it begins. */
  readonly spans: Span[];
  /** What the first look believed of each token. */
  readonly belief: Float32Array;
}

/** Reads the place names of an article. */
export function tagArticle(context: TaggerContext, model: TaggerModel): TaggedArticle {
  const belief = new Float32Array(context.doc.tokens.length);
  const scorer = new Scorer(model);
  const second = context.runs.map((run) => firstLook(context, run, model, belief, scorer));
  const look = spreadBelief(context, belief);
  const names: TaggedName[] = [];
  const spans: Span[] = [];
  context.runs.forEach((run, r) => {
    if (!isHopeful(belief, run)) return;
    const scores = second[r] ?? new Float64Array();
    for (let i = run.from; i < run.to; i++) {
      emitSecondLook(context, look, i, scorer.add);
      scorer.sum();
      const at = (i - run.from) * L;
      for (let y = 0; y < L; y++)
        scores[at + y] = (scores[at + y] ?? 0) + (scorer.sums[L + y] ?? 0) * model.second.scale;
      scores[at] = (scores[at] ?? 0) - RECALL_BIAS;
    }
    const { transitions } = model.second;
    const lattice = sumLattice(scores, transitions);
    for (const span of findSpans(run, scores, transitions, lattice)) spans.push(span);
    for (const name of readNames(scores, run, model.second, lattice)) names.push(name);
  });
  return { names, spans, belief };
}

/** Whether the first look leaves any token a chance; most runs are people and sentence openers, and not looked at again. */
function isHopeful(belief: Float32Array, { from, to }: Run): boolean {
  for (let i = from; i < to; i++) if ((belief[i] ?? 0) >= LEAST_HOPE) return true;
  return false;
}

/**
 * Scores one token's features by both chains: takes them in, then sums them up in one loop whose sums stay in registers.
 * Made once an article, since a closure a token costs more than its work.
 */
class Scorer {
  /** First chain's labels, then the second's: the sums of the features added since the last `sum`. */
  readonly sums = new Int32Array(2 * L);
  private readonly weights: Int8Array;
  private readonly used: Uint32Array;
  private readonly features = new Int32Array(MOST_FEATURES);
  private count = 0;

  constructor({ joint, used }: TaggerModel) {
    this.weights = joint;
    this.used = used;
  }

  readonly add = (feature: number): void => {
    if (this.count === MOST_FEATURES) throw new Error('places tagger: a token has too many features');
    this.features[this.count++] = feature;
  };

  /** Fills `sums` and forgets the features. */
  sum(): void {
    const { sums, weights, used, features, count } = this;
    let [a, b, c, d, e, f] = [0, 0, 0, 0, 0, 0];
    for (let i = 0; i < count; i++) {
      const bucket = (features[i] ?? 0) >>> BUCKET_SHIFT;
      // Most features were never met in training; their bits fit the processor's cache, their weights do not.
      if ((((used[bucket >>> 5] ?? 0) >>> (bucket & 31)) & 1) === 0) continue;
      const base = bucket * STRIDE;
      a += weights[base] ?? 0;
      b += weights[base + 1] ?? 0;
      c += weights[base + 2] ?? 0;
      d += weights[base + 3] ?? 0;
      e += weights[base + 4] ?? 0;
      f += weights[base + 5] ?? 0;
    }
    sums[0] = a;
    sums[1] = b;
    sums[2] = c;
    sums[3] = d;
    sums[4] = e;
    sums[5] = f;
    this.count = 0;
  }
}

/** Fills in the first look's beliefs and returns the second chain's scores of the same features. */
function firstLook(
  context: TaggerContext,
  run: Run,
  model: TaggerModel,
  belief: Float32Array,
  scorer: Scorer,
): Float64Array {
  const first = new Float64Array((run.to - run.from) * L);
  const second = new Float64Array(first.length);
  for (let i = run.from; i < run.to; i++) {
    emitFeatures(context, i, scorer.add);
    scorer.sum();
    for (let y = 0; y < L; y++) {
      first[(i - run.from) * L + y] = (scorer.sums[y] ?? 0) * model.first.scale;
      second[(i - run.from) * L + y] = (scorer.sums[L + y] ?? 0) * model.second.scale;
    }
  }
  const p = sumLattice(first, model.first.transitions).posterior;
  for (let i = run.from; i < run.to; i++) belief[i] = 1 - (p[(i - run.from) * L] ?? 1);
  return second;
}

/** The names that the best labels spell; a name is as sure as its least sure token. */
function readNames(scores: Float64Array, run: Run, chain: Chain, { posterior: p }: Lattice): TaggedName[] {
  const labels = bestLabels(scores, chain.transitions);
  if (!labels.includes(LABEL.begin)) return [];
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

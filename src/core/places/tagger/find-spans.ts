import { LABEL, LABELS as L } from './labels.ts';
import { step, type Lattice } from './lattice.ts';
import type { Run } from './runs.ts';

/** Tokens `[from, to)` that may be a name, and the probability that the tagger gives to exactly these borders. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly probability: number;
}

/** Less probable spans are not looked at: one gold name in twenty lies below, and most of what lies below is none. */
const LEAST_PROBABILITY = 0.02;
/** Longest name in tokens; bounds the work on a text that is one endless name. */
const LONGEST = 12;

/** All spans of a run that are probable enough, by where they begin and then by length. */
export function findSpans(
  run: Run,
  scores: Float64Array,
  transitions: Float64Array,
  lattice: Lattice,
): Span[] {
  const spans: Span[] = [];
  const n = run.to - run.from;
  for (let t = 0; t < n; t++) {
    let open = lattice.posterior[t * L + LABEL.begin] ?? 0;
    let label: number = LABEL.begin;
    for (let e = t; e < n && e < t + LONGEST && open >= LEAST_PROBABILITY; e++) {
      const goes = e + 1 < n ? goesOn(e, label, scores, transitions, lattice.backward) : 0;
      const probability = open * (1 - goes);
      if (probability >= LEAST_PROBABILITY) {
        spans.push({ from: run.from + t, to: run.from + e + 1, probability });
      }
      open *= goes;
      label = LABEL.inside;
    }
  }
  return spans;
}

/** Probability that the name at token `t`, labelled so, goes on with the next token. */
function goesOn(
  t: number,
  label: number,
  scores: Float64Array,
  transitions: Float64Array,
  backward: Float64Array,
): number {
  let inside = 0;
  let sum = 0;
  for (let q = 0; q < L; q++) {
    const at = (t + 1) * L + q;
    const mass = Math.exp(step(transitions, label, q) + (scores[at] ?? 0)) * (backward[at] ?? 0);
    if (q === LABEL.inside) inside = mass;
    sum += mass;
  }
  return sum > 0 ? inside / sum : 0;
}

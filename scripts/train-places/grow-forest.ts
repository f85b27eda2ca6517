import type { RankingWeights } from '../../src/core/places/places-model.ts';
import { softmax } from '../../src/core/places/rank-candidates.ts';
import type { Forest } from '../../src/core/places/ranking/trees.ts';
import { BOUNDS, linearScore, type Choice } from './fit-weights.ts';
import { growTree, leafOf, type Sample } from './grow-tree.ts';

const TREES = Number(process.env['TREES'] ?? 100);
/** Share of a tree's step that is taken. */
const SHRINKAGE = Number(process.env['SHRINK'] ?? 0.1);

/**
 * Boosts small trees on top of the weights: each is fitted to what a conditional logit over the candidates of each name
 * still gets wrong (gradient and curvature, as in LambdaMART's listwise relatives). No chance is involved.
 */
export function growForest(choices: readonly Choice[], weights: RankingWeights): Forest {
  const keys = [...new Set(choices.flatMap(({ rows }) => rows.flatMap((row) => [...row.keys()])))]
    // What the weights must say, the trees must not unsay.
    .filter((key) => !(key in BOUNDS))
    .sort();
  const samples = choices.flatMap(({ rows }) =>
    rows.map((row): Sample => ({
      values: Float64Array.from(keys, (key) => row.get(key) ?? 0),
      gradient: 0,
      curvature: 0,
    })),
  );
  const scores = Float64Array.from(
    choices.flatMap(({ rows }) => rows.map((row) => linearScore(row, weights))),
  );
  const trees: Forest['trees'][number][] = [];
  const thresholds = keys.map((_, k) => thresholdsOf(samples, k));
  while (trees.length < TREES) {
    setGradients(choices, scores, samples);
    const tree = growTree(samples, thresholds, SHRINKAGE);
    samples.forEach((sample, i) => (scores[i] = (scores[i] ?? 0) + leafOf(tree, sample.values)));
    trees.push(tree);
  }
  return { keys, trees };
}

function setGradients(choices: readonly Choice[], scores: Float64Array, samples: readonly Sample[]): void {
  let start = 0;
  for (const { rows, right, weight } of choices) {
    const belief = softmax(scores.subarray(start, start + rows.length));
    const mass = right.reduce((sum, i) => sum + (belief[i] ?? 0), 0) || 1e-12;
    const share = Math.sqrt(weight);
    rows.forEach((_, i) => {
      const sample = samples[start + i];
      const p = belief[i] ?? 0;
      if (!sample) return;
      sample.gradient = share * ((right.includes(i) ? p / mass : 0) - p);
      sample.curvature = share * p * (1 - p);
    });
    start += rows.length;
  }
}

const MOST_BINS = 24;

/** Thresholds worth trying for a feature: its values' quantiles, halfway to the next value. */
export function thresholdsOf(samples: readonly Sample[], feature: number): Float64Array {
  const values = [...new Set(samples.map(({ values }) => round(values[feature] ?? 0)))].sort((a, b) => a - b);
  const count = Math.min(MOST_BINS, values.length - 1);
  const cuts = new Set<number>();
  for (let i = 0; i < count; i++) {
    const at = Math.floor(((i + 1) * (values.length - 1)) / (count + 1));
    cuts.add(round(((values[at] ?? 0) + (values[at + 1] ?? 0)) / 2));
  }
  return Float64Array.from([...cuts].sort((a, b) => a - b));
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

import type { Example } from './read-examples.ts';

export interface FitOptions {
  readonly rounds: number;
  readonly rate: number;
  /** Where each weight starts, and to what it is pulled back. */
  readonly prior: (feature: string) => number;
  /** Features that are kept however few examples have them. */
  readonly expected: readonly string[];
  /** The least and the most that a feature may be worth, where the examples are of one sort and readers know better. */
  readonly bounds: Readonly<Record<string, readonly [least: number, most: number]>>;
  /** How strongly it is pulled, in units of one example. */
  readonly shrink: number;
  /** A feature that fewer examples have is left out. */
  readonly atLeast: number;
}

/**
 * A log-linear choice between the names of a sentence and "none of them", whose score is fixed at 0: the weights that make
 * the coded names most likely (AdaGrad over all examples, every round in the same order, so that the result is always the same).
 */
export function fit(examples: readonly Example[], options: FitOptions): Map<string, number> {
  const counts = new Map<string, number>(options.expected.map((feature) => [feature, options.atLeast]));
  for (const { candidates } of examples)
    for (const feature of new Set(candidates.flatMap(({ features }) => features)))
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts]
    .filter(([, n]) => n >= options.atLeast)
    .map(([name]) => name)
    .sort();
  const index = new Map(names.map((name, i) => [name, i]));
  const coded = examples.map(({ candidates, weight }) => ({
    weight,
    candidates: candidates.map((one) => ({
      coded: one.coded,
      ids: one.features.flatMap((feature) => index.get(feature) ?? []),
    })),
  }));
  const bounds = names.map((name) => options.bounds[name]);
  const prior = Float64Array.from(names, options.prior);
  const weights = Float64Array.from(prior);
  const seen = new Float64Array(names.length);
  for (let round = 0; round < options.rounds; round++) {
    const slope = new Float64Array(names.length);
    for (const { candidates, weight } of coded) addSlope(candidates, weight, weights, slope);
    for (let i = 0; i < names.length; i++) {
      const step = (slope[i] ?? 0) - options.shrink * ((weights[i] ?? 0) - (prior[i] ?? 0));
      seen[i] = (seen[i] ?? 0) + step * step;
      const moved = (weights[i] ?? 0) + (options.rate * step) / (Math.sqrt(seen[i] ?? 0) + 1e-8);
      const [least, most] = bounds[i] ?? [-Infinity, Infinity];
      weights[i] = Math.max(least, Math.min(most, moved));
    }
  }
  return new Map(names.map((name, i) => [name, weights[i] ?? 0]));
}

interface Coded {
  readonly coded: boolean;
  readonly ids: readonly number[];
}

/** Adds the slope of one example's log-likelihood: what was coded minus what the weights expect. */
function addSlope(
  candidates: readonly Coded[],
  weight: number,
  weights: Float64Array,
  slope: Float64Array,
): void {
  const scores = candidates.map(({ ids }) => Math.exp(ids.reduce((sum, id) => sum + (weights[id] ?? 0), 0)));
  const all = scores.reduce((sum, score) => sum + score, 1);
  const isCoded = candidates.some(({ coded }) => coded);
  const right = candidates.reduce((sum, { coded }, i) => sum + (coded ? (scores[i] ?? 0) : 0), 0);
  candidates.forEach(({ coded, ids }, i) => {
    const score = scores[i] ?? 0;
    const target = isCoded && coded ? score / right : 0;
    const step = weight * (target - score / all);
    for (const id of ids) slope[id] = (slope[id] ?? 0) + step;
  });
}

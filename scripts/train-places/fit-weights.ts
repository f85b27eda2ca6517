import { softmax } from '../../src/core/places/rank-candidates.ts';

const RATE = 0.15;
const L2 = 0.002;

/**
 * Weights that the corpora are too American to teach: outside federal states a bare name that a province shares with
 * its seat ("Idlib", "Geneva") is the city, and the word "province" beside it says that it is not.
 */
export const BOUNDS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  'seat-of-same-name': [-Infinity, -3],
  'kind-stated': [1.5, Infinity],
  'kind-differs': [-Infinity, -1.5],
};

/** One name to be resolved: the features of each candidate, and which are right. */
export interface Choice {
  readonly rows: readonly ReadonlyMap<string, number>[];
  readonly right: readonly number[];
  /** How many mentions hang on it. */
  readonly weight: number;
}

/** Weights being fitted, with AdaGrad's sums of squares. */
export interface Fit {
  readonly weights: Record<string, number>;
  readonly squares: Record<string, number>;
}

/** One step of a conditional logit over the candidates of a name, by AdaGrad. */
export function fitWeights({ weights, squares }: Fit, { rows, right }: Choice): void {
  const belief = softmax(rows.map((row) => linearScore(row, weights)));
  const mass = right.reduce((sum, i) => sum + (belief[i] ?? 0), 0) || 1e-12;
  const gradient: Record<string, number> = {};
  rows.forEach((row, i) => {
    const p = belief[i] ?? 0;
    const push = p - (right.includes(i) ? p / mass : 0);
    for (const [key, value] of row) gradient[key] = (gradient[key] ?? 0) + push * value;
  });
  for (const [key, g] of Object.entries(gradient)) {
    const total = g + L2 * (weights[key] ?? 0);
    squares[key] = (squares[key] ?? 0) + total * total;
    const [least, most] = BOUNDS[key] ?? [-Infinity, Infinity];
    const weight = (weights[key] ?? 0) - (RATE * total) / (1e-6 + Math.sqrt(squares[key]));
    weights[key] = Math.min(most, Math.max(least, weight));
  }
}

export function linearScore(
  row: ReadonlyMap<string, number>,
  weights: Readonly<Record<string, number>>,
): number {
  let sum = 0;
  for (const [key, value] of row) sum += (weights[key] ?? 0) * value;
  return sum;
}

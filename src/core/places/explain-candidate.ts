import type { Candidate, Entry, Reason } from '../model.ts';
import type { RankingModel } from './places-model.ts';
import { fillRow } from './rank-candidates.ts';
import type { FeatureRows } from './ranking/feature-rows.ts';
import { columnsIn, FEATURES, weightsOf } from './ranking/features.ts';
import { valueOf } from './ranking/trees.ts';

/** Reasons shown for a candidate, strongest first. */
const MOST_REASONS = 8;
/** A reason worth less than this is not told. */
const LEAST_WORTH = 0.005;

/**
 * A candidate with its score and the reasons for it, from its features `[from, to)`. A feature's worth is its weight
 * times its value, and what the steps on it in the trees were worth.
 */
export function explainCandidate(
  entry: Entry,
  rows: FeatureRows,
  from: number,
  to: number,
  model: RankingModel,
): Candidate {
  const { forest } = model;
  const weights = weightsOf(model);
  const worth = new Map<string, number>();
  const add = (feature: string, value: number): void => {
    worth.set(feature, (worth.get(feature) ?? 0) + value);
  };
  let score = 0;
  for (let i = from; i < to; i++) {
    const feature = rows.features[i] ?? 0;
    const weight = (weights[feature] ?? 0) * (rows.values[i] ?? 0);
    score += weight;
    add(FEATURES[feature] ?? '', weight);
  }
  const row = new Float64Array(forest.keys.length);
  fillRow(row, rows, from, to, columnsIn(forest));
  score += valueOf(forest, row, (column, value) => add(forest.keys[column] ?? '', value));
  return { entry, score: round(score), reasons: strongest(worth) };
}

/** That a name was placed by its neighbours is told always. */
function strongest(worth: ReadonlyMap<string, number>): Reason[] {
  const rank = ({ feature, weight }: Reason): number =>
    feature === 'named-nearby' ? Infinity : Math.abs(weight);
  return [...worth]
    .map(([feature, weight]): Reason => ({ feature, weight: round(weight) }))
    .filter(({ feature, weight }) => feature === 'named-nearby' || Math.abs(weight) >= LEAST_WORTH)
    .sort((a, b) => rank(b) - rank(a))
    .slice(0, MOST_REASONS);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

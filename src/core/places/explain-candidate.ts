import type { Candidate, Reason } from '../model.ts';
import type { RankingModel } from './places-model.ts';
import { emitFeatures } from './rank-candidates.ts';
import type { Home } from './ranking/home.ts';
import type { Outlook } from './ranking/joint-features.ts';
import type { NameGroup } from './ranking/name-group.ts';
import { positionsOf, valueOf } from './ranking/trees.ts';

/** Reasons shown for a candidate, strongest first. */
const MOST_REASONS = 8;
/** A reason worth less than this is not told. */
const LEAST_WORTH = 0.005;

/**
 * A candidate with its score and the reasons for it. A feature's worth is its weight times its value, and what the
 * steps on it in the trees were worth.
 */
export function explainCandidate(
  group: NameGroup,
  index: number,
  outlook: Outlook,
  home: Home,
  { weights, forest }: RankingModel,
): Candidate | null {
  const raw = group.candidates[index];
  if (!raw) return null;
  const worth = new Map<string, number>();
  const add = (feature: string, value: number): void => {
    worth.set(feature, (worth.get(feature) ?? 0) + value);
  };
  const positions = positionsOf(forest);
  const row = new Float64Array(forest.keys.length);
  let score = 0;
  emitFeatures(group, index, outlook, home, (key, value) => {
    const weight = (weights[key] ?? 0) * value;
    score += weight;
    add(key, weight);
    const at = positions.get(key);
    if (at !== undefined) row[at] = value;
  });
  score += valueOf(forest, row, (feature, value) => add(forest.keys[feature] ?? '', value));
  return { entry: raw.entry, score: round(score), reasons: strongest(worth) };
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

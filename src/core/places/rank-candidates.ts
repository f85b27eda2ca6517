import type { RankingModel, RankingWeights } from './places-model.ts';
import { emitHomeFeatures } from './ranking/home-features.ts';
import type { Home } from './ranking/home.ts';
import { emitJointFeatures, takeOutlook, type Outlook } from './ranking/joint-features.ts';
import type { NameGroup } from './ranking/name-group.ts';
import { emitNearby } from './ranking/nearby-features.ts';
import { emitOwnFeatures, type EmitFeature } from './ranking/own-features.ts';
import { positionsOf, valueOf } from './ranking/trees.ts';

/** How often the beliefs are worked out again from one another. */
const ROUNDS = 3;

/**
 * Scores the candidates of all known names together, by weights alone: each round, every name looks at what the others
 * are believed to be. The outlet's home is one of the names.
 */
export function settleBeliefs(
  all: readonly NameGroup[],
  home: Home,
  weights: RankingWeights,
  rounds = ROUNDS,
): Outlook {
  const groups = all.filter(({ isUnknown }) => !isUnknown);
  const own = groups.map((group) => scoresOf(group, weights, (i, emit) => emitOwnFeatures(group, i, emit)));
  const homeOwn =
    home.group &&
    scoresOf(home.group, weights, (i, emit) => emitOwnFeatures(home.group as NameGroup, i, emit));
  groups.forEach((group, g) => (group.belief = softmax(own[g] ?? [])));
  if (home.group) home.group.belief = softmax(homeOwn ?? []);
  for (let round = 0; round < rounds; round++) {
    const outlook = takeOutlook(groups);
    const beliefs = groups.map((group, g) =>
      softmax(
        scoresOf(
          group,
          weights,
          (i, emit) => {
            emitHomeFeatures(group, i, home, emit);
            emitJointFeatures(group, i, outlook, emit);
          },
          own[g],
        ),
      ),
    );
    groups.forEach((group, g) => (group.belief = beliefs[g] ?? group.belief));
    const { group } = home;
    if (group)
      group.belief = softmax(
        scoresOf(
          group,
          weights,
          (i, emit) => emitJointFeatures(group, i, outlook, emit),
          homeOwn ?? undefined,
        ),
      );
  }
  return takeOutlook(groups);
}

/** Scores the candidates of one name as things stand, by the whole model. */
export function rankGroup(group: NameGroup, outlook: Outlook, home: Home, model: RankingModel): void {
  group.belief = softmax(
    group.candidates.map((_, i) => scoreOf(rowOf(group, i, outlook, home, model), model)),
  );
}

/** The features of one candidate: what the weights make of them, and their values for the trees. */
export interface Row {
  linear: number;
  readonly values: Float64Array;
}

export function rowOf(
  group: NameGroup,
  index: number,
  outlook: Outlook,
  home: Home,
  model: RankingModel,
): Row {
  const positions = positionsOf(model.forest);
  const row: Row = { linear: 0, values: new Float64Array(model.forest.keys.length) };
  emitFeatures(group, index, outlook, home, (key, value) => {
    row.linear += (model.weights[key] ?? 0) * value;
    const at = positions.get(key);
    if (at !== undefined) row.values[at] = value;
  });
  return row;
}

function scoreOf({ linear, values }: Row, { forest }: RankingModel): number {
  return linear + valueOf(forest, values);
}

/** All features of one candidate. */
export function emitFeatures(
  group: NameGroup,
  index: number,
  outlook: Outlook,
  home: Home,
  emit: EmitFeature,
): void {
  if (group.candidates[index]?.nearby) emitNearby(group, index, emit);
  else emitOwnFeatures(group, index, emit);
  emitHomeFeatures(group, index, home, emit);
  emitJointFeatures(group, index, outlook, emit);
}

/** Turns scores into probabilities. */
export function softmax(scores: ArrayLike<number>): Float64Array {
  const out = Float64Array.from(scores);
  let max = -Infinity;
  for (const score of out) max = Math.max(max, score);
  let sum = 0;
  for (let i = 0; i < out.length; i++) sum += out[i] = Math.exp((out[i] ?? 0) - max);
  return out.map((e) => e / (sum || 1));
}

function scoresOf(
  group: NameGroup,
  weights: RankingWeights,
  emitAll: (index: number, emit: EmitFeature) => void,
  base?: Float64Array,
): Float64Array {
  let score = 0;
  const emit: EmitFeature = (key, value) => (score += (weights[key] ?? 0) * value);
  return Float64Array.from(group.candidates, (_, i) => {
    score = base?.[i] ?? 0;
    emitAll(i, emit);
    return score;
  });
}

import type { RankingModel } from './places-model.ts';
import { linearScore, FeatureRows } from './ranking/feature-rows.ts';
import { columnsIn, weightsOf } from './ranking/features.ts';
import { emitHomeFeatures } from './ranking/home-features.ts';
import type { Home } from './ranking/home.ts';
import { emitJointFeatures, takeOutlook, type Outlook } from './ranking/joint-features.ts';
import type { NameGroup } from './ranking/name-group.ts';
import { emitNearby } from './ranking/nearby-features.ts';
import { emitOwnFeatures } from './ranking/own-features.ts';
import { valueOf } from './ranking/trees.ts';

/** How often the beliefs are worked out again from one another. */
const ROUNDS = 3;

/**
 * Scores the candidates of all known names together, by weights alone: each round, every name looks at what the others
 * are believed to be. The outlet's home is one of the names. A name with one candidate is believed to be it from the
 * start and needs no score. `weights` are by the number of the feature.
 */
export function settleBeliefs(
  all: readonly NameGroup[],
  home: Home,
  weights: Float64Array,
  rounds = ROUNDS,
): Outlook {
  const groups = all.filter(({ isUnknown }) => !isUnknown);
  const open = groups.filter(({ candidates }) => candidates.length > 1);
  const rows = new FeatureRows();
  const own = open.map((group) => ownScores(group, weights, rows));
  const homeOwn = home.group && ownScores(home.group, weights, rows);
  open.forEach((group, g) => (group.belief = softmax(own[g] ?? [])));
  if (home.group && homeOwn) home.group.belief = softmax(homeOwn);
  for (let round = 0; round < rounds; round++) {
    const outlook = takeOutlook(groups);
    const beliefs = open.map((group, g) =>
      softmax(jointScores(group, own[g] ?? [], home, outlook, weights, rows)),
    );
    open.forEach((group, g) => (group.belief = beliefs[g] ?? group.belief));
    if (home.group && homeOwn)
      home.group.belief = softmax(jointScores(home.group, homeOwn, null, outlook, weights, rows));
  }
  return takeOutlook(groups);
}

/** What each candidate is worth without the article's other names. */
function ownScores(group: NameGroup, weights: Float64Array, rows: FeatureRows): Float64Array {
  const scores = new Float64Array(group.candidates.length);
  for (let i = 0; i < scores.length; i++) {
    rows.clear();
    emitOwnFeatures(group, i, rows);
    scores[i] = linearScore(rows, 0, weights);
  }
  return scores;
}

/** The same with what the other names, and the outlet's `home`, add to it. */
function jointScores(
  group: NameGroup,
  own: ArrayLike<number>,
  home: Home | null,
  outlook: Outlook,
  weights: Float64Array,
  rows: FeatureRows,
): Float64Array {
  const scores = new Float64Array(group.candidates.length);
  for (let i = 0; i < scores.length; i++) {
    rows.clear();
    if (home) emitHomeFeatures(group, i, home, rows);
    emitJointFeatures(group, i, outlook, rows);
    scores[i] = linearScore(rows, 0, weights, own[i]);
  }
  return scores;
}

/**
 * Scores the candidates of one name as things stand, by the whole model. Their features stay in `rows`, from the index
 * returned for each candidate on: beliefs change afterwards, and what was known now is the reason for the choice.
 */
export function rankGroup(
  group: NameGroup,
  outlook: Outlook,
  home: Home,
  model: RankingModel,
  rows: FeatureRows,
): Int32Array {
  const count = group.candidates.length;
  const starts = new Int32Array(count + 1);
  const weights = weightsOf(model);
  const scores = new Float64Array(count);
  const values = new Float64Array(model.forest.keys.length);
  for (let i = 0; i < count; i++) {
    const start = (starts[i] = rows.length);
    emitFeatures(group, i, outlook, home, rows);
    if (count === 1) continue;
    fillRow(values, rows, start, rows.length, columnsIn(model.forest));
    scores[i] = linearScore(rows, start, weights) + valueOf(model.forest, values);
  }
  starts[count] = rows.length;
  group.belief = softmax(scores);
  return starts;
}

/** Spreads the features `[from, to)` over the columns that a forest looks at; a feature that was not told is 0. */
export function fillRow(
  row: Float64Array,
  { features, values }: FeatureRows,
  from: number,
  to: number,
  columns: Int16Array,
): void {
  row.fill(0);
  for (let i = from; i < to; i++) {
    const column = columns[features[i] ?? 0] ?? -1;
    if (column >= 0) row[column] = values[i] ?? 0;
  }
}

/** Puts in all features of one candidate. */
export function emitFeatures(
  group: NameGroup,
  index: number,
  outlook: Outlook,
  home: Home,
  rows: FeatureRows,
): void {
  if (group.candidates[index]?.nearby) emitNearby(group, index, rows);
  else emitOwnFeatures(group, index, rows);
  emitHomeFeatures(group, index, home, rows);
  emitJointFeatures(group, index, outlook, rows);
}

/** Turns scores into probabilities. */
export function softmax(scores: ArrayLike<number>): Float64Array {
  const out = new Float64Array(scores.length);
  let max = -Infinity;
  for (let i = 0; i < out.length; i++) max = Math.max(max, scores[i] ?? 0);
  let sum = 0;
  for (let i = 0; i < out.length; i++) sum += out[i] = Math.exp((scores[i] ?? 0) - max);
  const total = sum || 1;
  for (let i = 0; i < out.length; i++) out[i] = (out[i] ?? 0) / total;
  return out;
}

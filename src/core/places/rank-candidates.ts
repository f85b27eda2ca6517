import type { Candidate, Reason } from '../model.ts';
import { emitJointFeatures, takeOutlook, type Outlook } from './ranking/joint-features.ts';
import { emitOwnFeatures } from './ranking/ranking-features.ts';
import type { Home } from './ranking/home.ts';
import type { NameGroup } from './ranking/name-group.ts';
import type { RankingWeights } from './places-model.ts';

/** How often the beliefs are worked out again from one another. */
const ROUNDS = 3;
/** Reasons shown for a candidate, strongest first. */
const MOST_REASONS = 8;

/** Scores the candidates of all groups together: each round, every name looks at what the others are believed to be. */
export function rankCandidates(groups: readonly NameGroup[], home: Home, weights: RankingWeights): void {
  const own = groups.map((group) =>
    Float64Array.from(group.candidates, (_, i) => {
      let score = 0;
      emitOwnFeatures(group, i, home, (key, value) => (score += (weights[key] ?? 0) * value));
      return score;
    }),
  );
  groups.forEach((group, g) => (group.belief = softmax(own[g] ?? new Float64Array())));
  for (let round = 0; round < ROUNDS; round++) {
    const outlook = takeOutlook(groups);
    const beliefs = groups.map((group, g) =>
      softmax(
        Float64Array.from(own[g] ?? [], (score, i) => {
          let sum = score;
          emitJointFeatures(group, i, outlook, (key, value) => (sum += (weights[key] ?? 0) * value));
          return sum;
        }),
      ),
    );
    groups.forEach((group, g) => (group.belief = beliefs[g] ?? group.belief));
  }
}

/** Turns scores into probabilities. */
export function softmax(scores: Float64Array): Float64Array {
  let max = -Infinity;
  for (const score of scores) max = Math.max(max, score);
  let sum = 0;
  const out = scores.map((score) => {
    const e = Math.exp(score - max);
    sum += e;
    return e;
  });
  return out.map((e) => e / (sum || 1));
}

/** A candidate with its score and the reasons for it, made when someone asks "why here?". */
export function explainCandidate(
  group: NameGroup,
  index: number,
  outlook: Outlook,
  home: Home,
  weights: RankingWeights,
): Candidate | null {
  const raw = group.candidates[index];
  if (!raw) return null;
  const reasons: Reason[] = [];
  let score = 0;
  const emit = (feature: string, value: number): void => {
    const weight = (weights[feature] ?? 0) * value;
    score += weight;
    if (Math.abs(weight) >= 0.005) reasons.push({ feature, weight: Math.round(weight * 100) / 100 });
  };
  emitOwnFeatures(group, index, home, emit);
  emitJointFeatures(group, index, outlook, emit);
  reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return { entry: raw.entry, score: Math.round(score * 100) / 100, reasons: reasons.slice(0, MOST_REASONS) };
}

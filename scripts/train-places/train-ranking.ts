import { distanceKm } from '../../src/core/gazetteer/distance.ts';
import type { Gazetteer } from '../../src/core/gazetteer/gazetteer.ts';
import { ABBREVIATIONS } from '../../src/core/locales/en/abbreviations.ts';
import type { Entry, Mention } from '../../src/core/model.ts';
import type { RankingModel, RankingWeights } from '../../src/core/places/places-model.ts';
import { emitFeatures, settleBeliefs } from '../../src/core/places/rank-candidates.ts';
import { FeatureRows } from '../../src/core/places/ranking/feature-rows.ts';
import { FEATURES, packWeights } from '../../src/core/places/ranking/features.ts';
import { readHome, type Home } from '../../src/core/places/ranking/home.ts';
import type { Outlook } from '../../src/core/places/ranking/joint-features.ts';
import {
  groupMentions,
  isKnown,
  setCandidates,
  widen,
  type NameGroup,
} from '../../src/core/places/ranking/name-group.ts';
import { analyse } from '../../src/core/text/analyse.ts';
import { seededRandom, shuffle } from './random.ts';
import { fitWeights, type Choice, type Fit } from './fit-weights.ts';
import { growForest } from './grow-forest.ts';
import type { GoldDocument, GoldPlace } from './read-corpora.ts';

const EPOCHS = 12;
/** The distance within which a resolution counts as right, in km: the field's habit (100 miles). */
const RIGHT_KM = 161;

/** One article's gold mentions, grouped, with the gold of each group where it has a position. */
interface RankingCase {
  readonly groups: readonly NameGroup[];
  readonly home: Home;
  readonly mentions: readonly Mention[];
  readonly gold: readonly (GoldPlace | undefined)[];
}

/** Groups the gold mentions of a document. */
export function makeCase(document: GoldDocument, gazetteer: Gazetteer): RankingCase {
  const doc = analyse(document.article, { abbreviations: ABBREVIATIONS });
  const places = document.places.filter((p) => !p.demonym).sort((a, b) => a.start - b.start);
  const mentions = places.map(({ start, end }): Mention => {
    return { start, end, text: doc.text.slice(start, end), role: 'literal', certainty: 1 };
  });
  const groups = groupMentions(doc, mentions, gazetteer);
  const gold = groups.map((group) =>
    group.mentions.map((i) => places[i]).find((p) => p !== undefined && p.lat !== null),
  );
  return { groups, home: readHome(doc, gazetteer), mentions, gold };
}

/**
 * Fits the ranker: first the weights, by which the names of an article settle what they are believed to be, then the
 * trees on top of them. The same cases and seed give the same model.
 */
export function trainRanking(cases: readonly RankingCase[], gazetteer: Gazetteer, seed = 1): RankingModel {
  const fit: Fit = { weights: {}, squares: {} };
  const random = seededRandom(seed);
  const order = [...cases];
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const item of order)
      for (const choice of choicesOf(item, fit.weights, gazetteer)) fitWeights(fit, choice);
  }
  const weights = rounded(fit.weights);
  const forest = growForest(
    cases.flatMap((item) => choicesOf(item, weights, gazetteer)),
    weights,
  );
  return { weights, forest };
}

/** The names of an article whose candidates hold a right one and a wrong one, as the weights have the others. */
function choicesOf(
  { groups, home, mentions, gold }: RankingCase,
  weights: RankingWeights,
  gazetteer: Gazetteer,
): Choice[] {
  const outlook = settleBeliefs(groups, home, packWeights(weights));
  return groups.flatMap((group, g) => {
    const { candidates } = group;
    if (!isKnown(group)) widen(group, groups, mentions, gazetteer);
    const right = rightCandidates(group, gold[g]);
    const rows = featuresOf(group, outlook, home);
    if (group.candidates !== candidates) setCandidates(group, candidates);
    if (right.length === 0 || right.length === rows.length) return [];
    return [{ rows, right, weight: group.mentions.length }];
  });
}

function featuresOf(group: NameGroup, outlook: Outlook, home: Home): Choice['rows'] {
  return group.candidates.map((_, i) => {
    const rows = new FeatureRows();
    emitFeatures(group, i, outlook, home, rows);
    const row = new Map<string, number>();
    for (let at = 0; at < rows.length; at++)
      row.set(FEATURES[rows.features[at] ?? 0] ?? '', rows.values[at] ?? 0);
    return row;
  });
}

function rightCandidates(group: NameGroup, gold: GoldPlace | undefined): number[] {
  if (!gold) return [];
  const all = [...group.candidates.keys()];
  const exact = all.filter(
    (i) => group.candidates[i]?.entry.geonameId === gold.geonameid && gold.geonameid !== null,
  );
  if (exact.length > 0) return exact;
  return all.filter((i) => isNear(group.candidates[i]?.entry, gold));
}

function isNear(entry: Entry | undefined, { lat, lon }: GoldPlace): boolean {
  return entry !== undefined && lat !== null && lon !== null && distanceKm(entry, { lat, lon }) <= RIGHT_KM;
}

function rounded(weights: RankingWeights): RankingWeights {
  return Object.fromEntries(
    Object.entries(weights)
      .map(([key, weight]): [string, number] => [key, Math.round(weight * 1000) / 1000])
      .sort(([a], [b]) => a.localeCompare(b)),
  );
}

import type { Gazetteer } from '../../src/core/gazetteer/gazetteer.ts';
import { distanceKm } from '../../src/core/gazetteer/distance.ts';
import { ABBREVIATIONS } from '../../src/core/locales/en/abbreviations.ts';
import type { Entry, Mention } from '../../src/core/model.ts';
import type { RankingWeights } from '../../src/core/places/places-model.ts';
import { rankCandidates, softmax } from '../../src/core/places/rank-candidates.ts';
import { readHome, type Home } from '../../src/core/places/ranking/home.ts';
import { groupMentions, type NameGroup } from '../../src/core/places/ranking/name-group.ts';
import {
  emitJointFeatures,
  takeOutlook,
  type Outlook,
} from '../../src/core/places/ranking/joint-features.ts';
import { emitOwnFeatures } from '../../src/core/places/ranking/ranking-features.ts';
import { analyse } from '../../src/core/text/analyse.ts';
import { seededRandom, shuffle } from './crf.ts';
import type { GoldDocument, GoldPlace } from './read-corpora.ts';

const EPOCHS = 12;
const RATE = 0.15;
const L2 = 0.002;
/** The distance within which a resolution counts as right, in km: the field's habit (100 miles). */
const RIGHT_KM = 161;

/**
 * Weights that the corpora are too American to teach: outside federal states a bare name that a province shares with
 * its seat ("Idlib", "Geneva") is the city. Fitted weights stay where they are stronger.
 */
const AT_MOST: Readonly<Record<string, number>> = { 'seat-of-same-name': -2.5 };

/** One article's gold mentions, grouped, with the candidates that are right for each group. */
interface RankingCase {
  readonly groups: readonly NameGroup[];
  readonly home: Home;
  readonly right: readonly (readonly number[])[];
}

/** Groups the gold mentions of a document and marks the right candidates. */
export function makeCase(document: GoldDocument, gazetteer: Gazetteer): RankingCase {
  const doc = analyse(document.article, { abbreviations: ABBREVIATIONS });
  const places = document.places.filter((p) => !p.demonym).sort((a, b) => a.start - b.start);
  const mentions = places.map(({ start, end }): Mention => {
    return { start, end, text: doc.text.slice(start, end), role: 'literal', certainty: 1 };
  });
  const groups = groupMentions(doc, mentions, gazetteer);
  const right = groups.map((group) => {
    const gold = group.mentions.map((i) => places[i]).find((p) => p !== undefined && p.lat !== null);
    return gold ? rightCandidates(group, gold) : [];
  });
  return { groups, home: readHome(doc, gazetteer), right };
}

function rightCandidates(group: NameGroup, gold: GoldPlace): number[] {
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

/**
 * Fits the ranker's weights: a conditional logit over the candidates of each name, with the other names' beliefs as
 * the current weights have them, by AdaGrad over shuffled articles.
 */
export function trainRanking(cases: readonly RankingCase[], seed = 1): RankingWeights {
  const weights: Record<string, number> = {};
  const squares: Record<string, number> = {};
  const random = seededRandom(seed);
  const order = [...cases];
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const { groups, home, right } of order) {
      rankCandidates(groups, home, weights);
      const outlook = takeOutlook(groups);
      groups.forEach((group, g) => {
        const good = right[g] ?? [];
        if (good.length > 0 && good.length < group.candidates.length) {
          fitGroup(group, outlook, home, good, weights, squares);
        }
      });
    }
  }
  return Object.fromEntries(
    Object.entries(weights)
      .map(([key, weight]): [string, number] => [key, Math.min(weight, AT_MOST[key] ?? Infinity)])
      .map(([key, weight]): [string, number] => [key, Math.round(weight * 1000) / 1000])
      .sort(([a], [b]) => a.localeCompare(b)),
  );
}

function fitGroup(
  group: NameGroup,
  outlook: Outlook,
  home: Home,
  good: readonly number[],
  weights: Record<string, number>,
  squares: Record<string, number>,
): void {
  const features = group.candidates.map((_, i) => {
    const list: [string, number][] = [];
    emitOwnFeatures(group, i, home, (key, value) => list.push([key, value]));
    emitJointFeatures(group, i, outlook, (key, value) => list.push([key, value]));
    return list;
  });
  const scores = features.map((list) =>
    list.reduce((sum, [key, value]) => sum + (weights[key] ?? 0) * value, 0),
  );
  const belief = softmax(Float64Array.from(scores));
  const mass = good.reduce((sum, i) => sum + (belief[i] ?? 0), 0) || 1e-12;
  const gradient: Record<string, number> = {};
  features.forEach((list, i) => {
    const p = belief[i] ?? 0;
    const push = p - (good.includes(i) ? p / mass : 0);
    for (const [key, value] of list) gradient[key] = (gradient[key] ?? 0) + push * value;
  });
  for (const [key, g] of Object.entries(gradient)) {
    const total = g + L2 * (weights[key] ?? 0);
    squares[key] = (squares[key] ?? 0) + total * total;
    weights[key] = (weights[key] ?? 0) - (RATE * total) / (1e-6 + Math.sqrt(squares[key]));
  }
}

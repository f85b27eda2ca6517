import type { Candidate, Mention, Resolution, Toponym } from '../model.ts';
import type { Deps } from '../pipeline.ts';
import type { AnalysedText } from '../text/analyse.ts';
import { explainCandidate } from './explain-candidate.ts';
import type { RawCandidate } from './generate-candidates.ts';
import type { RankingModel } from './places-model.ts';
import { rankGroup, settleBeliefs } from './rank-candidates.ts';
import { FeatureRows } from './ranking/feature-rows.ts';
import { weightsOf } from './ranking/features.ts';
import { readHome } from './ranking/home.ts';
import { groupMentions, isKnown, widen, type NameGroup } from './ranking/name-group.ts';

/** Candidates kept for "Why here?". */
const MOST_SHOWN = 5;

/** What the place that an unknown name is in or beside is worth: it says "somewhere here", not "here". */
const NEARBY_CONFIDENCE = 0.5;

/** Resolves all mentions of an article together; what the gazetteer does not know stays unresolved, with the reason. */
export function resolveMentions(doc: AnalysedText, mentions: readonly Mention[], deps: Deps): Toponym[] {
  const { gazetteer } = deps;
  const { ranking } = deps.places;
  const groups = groupMentions(doc, mentions, gazetteer);
  const home = readHome(doc, gazetteer);
  const outlook = settleBeliefs(groups, home, weightsOf(ranking));
  const rows = new FeatureRows();
  const resolutions = new Array<Resolution | undefined>(mentions.length);
  for (const group of groups) {
    if (!isKnown(group)) widen(group, groups, mentions, gazetteer);
    const starts = rankGroup(group, outlook, home, ranking, rows);
    const resolution = resolveGroup(group, rows, starts, ranking);
    for (const i of group.mentions) resolutions[i] = resolution;
  }
  return mentions.map((mention, i) => ({ ...mention, resolution: resolutions[i] ?? unknownName() }));
}

function unknownName(): Resolution {
  return { kind: 'unresolved', reason: 'The gazetteer has no place of this name.', candidates: [] };
}

/** `starts` says where the features of each candidate begin in `rows`. */
function resolveGroup(
  group: NameGroup,
  rows: FeatureRows,
  starts: Int32Array,
  ranking: RankingModel,
): Resolution {
  const { belief, candidates } = group;
  const best = candidates[mostBelieved(belief)];
  if (!best) return unknownName();
  const inferred = best.quality === 'near';
  const most = (belief[mostBelieved(belief)] ?? 0) * (inferred ? NEARBY_CONFIDENCE : 1);
  let shown: Candidate[] | undefined;
  return {
    kind: 'resolved',
    entry: best.entry,
    confidence: Math.round(most * 1000) / 1000,
    inferred,
    // Explaining costs as much as choosing, and most mentions are never asked why.
    get candidates() {
      return (shown ??= explain(candidates, belief, rows, starts, ranking));
    },
  };
}

function mostBelieved(belief: Float64Array): number {
  let best = 0;
  for (let i = 1; i < belief.length; i++) if ((belief[i] ?? 0) > (belief[best] ?? 0)) best = i;
  return best;
}

/** The most believed candidates with their reasons. */
function explain(
  candidates: readonly RawCandidate[],
  belief: Float64Array,
  rows: FeatureRows,
  starts: Int32Array,
  ranking: RankingModel,
): Candidate[] {
  return [...candidates.keys()]
    .sort((a, b) => (belief[b] ?? 0) - (belief[a] ?? 0))
    .slice(0, MOST_SHOWN)
    .flatMap((i) => {
      const entry = candidates[i]?.entry;
      return entry ? [explainCandidate(entry, rows, starts[i] ?? 0, starts[i + 1] ?? 0, ranking)] : [];
    });
}

import type { Candidate, Mention, Resolution, Toponym } from '../model.ts';
import type { Deps } from '../pipeline.ts';
import type { AnalysedText } from '../text/analyse.ts';
import { explainCandidate } from './explain-candidate.ts';
import { rankGroup, settleBeliefs } from './rank-candidates.ts';
import type { Outlook } from './ranking/joint-features.ts';
import { readHome, type Home } from './ranking/home.ts';
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
  const outlook = settleBeliefs(groups, home, ranking.weights);
  const resolutions = new Array<Resolution | undefined>(mentions.length);
  for (const group of groups) {
    if (!isKnown(group)) widen(group, groups, mentions, gazetteer);
    rankGroup(group, outlook, home, ranking);
    const resolution = resolveGroup(group, outlook, home, deps);
    for (const i of group.mentions) resolutions[i] = resolution;
  }
  return mentions.map((mention, i) => ({ ...mention, resolution: resolutions[i] ?? unknownName() }));
}

function unknownName(): Resolution {
  return { kind: 'unresolved', reason: 'The gazetteer has no place of this name.', candidates: [] };
}

function resolveGroup(group: NameGroup, outlook: Outlook, home: Home, deps: Deps): Resolution {
  const order = [...group.belief.keys()].sort((a, b) => (group.belief[b] ?? 0) - (group.belief[a] ?? 0));
  const candidates = order
    .slice(0, MOST_SHOWN)
    .map((i) => explainCandidate(group, i, outlook, home, deps.places.ranking))
    .filter((candidate): candidate is Candidate => candidate !== null);
  const best = candidates[0];
  if (!best) return unknownName();
  const isNearby = group.candidates[order[0] ?? 0]?.quality === 'near';
  const belief = (group.belief[order[0] ?? 0] ?? 0) * (isNearby ? NEARBY_CONFIDENCE : 1);
  const confidence = Math.round(belief * 1000) / 1000;
  return { kind: 'resolved', entry: best.entry, confidence, candidates };
}

import type { Candidate, Mention, Resolution, Toponym } from '../model.ts';
import type { Deps } from '../pipeline.ts';
import type { AnalysedText } from '../text/analyse.ts';
import { placeWithin } from './place-within.ts';
import { explainCandidate, rankCandidates } from './rank-candidates.ts';
import { takeOutlook, type Outlook } from './ranking/joint-features.ts';
import { readHome, type Home } from './ranking/home.ts';
import { groupMentions, type NameGroup } from './ranking/name-group.ts';

/** Candidates kept for "Why here?". */
const MOST_SHOWN = 5;

/** Resolves all mentions of an article together; what the gazetteer does not know stays unresolved, with the reason. */
export function resolveMentions(doc: AnalysedText, mentions: readonly Mention[], deps: Deps): Toponym[] {
  const groups = groupMentions(doc, mentions, deps.gazetteer);
  const home = readHome(doc, deps.gazetteer);
  rankCandidates(groups, home, deps.places.ranking);
  const outlook = takeOutlook(groups);
  const resolutions = new Array<Resolution | undefined>(mentions.length);
  for (const group of groups) {
    const resolution = resolveGroup(group, outlook, home, deps);
    for (const i of group.mentions) resolutions[i] = resolution;
  }
  for (const group of groups) {
    if (group.candidates.length > 0) continue;
    const within = placeWithin(group, groups, mentions, resolutions);
    if (within) for (const i of group.mentions) resolutions[i] = within;
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
  const confidence = Math.round((group.belief[order[0] ?? 0] ?? 0) * 1000) / 1000;
  return { kind: 'resolved', entry: best.entry, confidence, candidates };
}

import type { Mention } from '../../model.ts';
import type { Deps } from '../../pipeline.ts';
import type { AnalysedText } from '../../text/analyse.ts';
import { emitFeatures, settleBeliefs } from '../rank-candidates.ts';
import { FeatureRows, linearScore } from '../ranking/feature-rows.ts';
import { weightsOf } from '../ranking/features.ts';
import { readHome, type Home } from '../ranking/home.ts';
import type { Outlook } from '../ranking/joint-features.ts';
import { groupMentions, type NameGroup } from '../ranking/name-group.ts';

/** How well the gazetteer's places of a name fit the article, by the ranker's weights. */
export interface Fit {
  /** How many places have the name. */
  readonly namesakes: number;
  /** Score of the best of them; `NO_FIT` for an unknown name. */
  readonly best: number;
  /** Log of the summed exponentials of all scores: what speaks for the name as a whole. */
  readonly all: number;
  /** The best one's share. */
  readonly confidence: number;
}

/** One look at each other is enough here; the names that are chosen are resolved with more. */
const ROUNDS = 1;
const NO_FIT = -99;
const UNKNOWN: Fit = { namesakes: 0, best: NO_FIT, all: NO_FIT, confidence: 0 };

/** The fit of each span, judged beside the names that the tagger is sure of. */
export function fitSpans(
  doc: AnalysedText,
  names: readonly Mention[],
  spans: readonly Mention[],
  { gazetteer, places }: Deps,
): Fit[] {
  const home = readHome(doc, gazetteer);
  const weights = weightsOf(places.ranking);
  const rows = new FeatureRows();
  const outlook = settleBeliefs(groupMentions(doc, names, gazetteer), home, weights, ROUNDS);
  const fits = new Array<Fit>(spans.length).fill(UNKNOWN);
  for (const group of groupMentions(doc, spans, gazetteer)) {
    const fit = fitGroup(group, home, outlook, weights, rows);
    for (const i of group.mentions) fits[i] = fit;
  }
  return fits;
}

function fitGroup(
  group: NameGroup,
  home: Home,
  outlook: Outlook,
  weights: Float64Array,
  rows: FeatureRows,
): Fit {
  if (group.isUnknown || group.candidates.length === 0) return UNKNOWN;
  const scores = group.candidates.map((_, i) => {
    rows.clear();
    emitFeatures(group, i, outlook, home, rows);
    return linearScore(rows, 0, weights);
  });
  const best = scores.reduce((top, s) => Math.max(top, s), -Infinity);
  const rest = scores.reduce((sum, s) => sum + Math.exp(s - best), 0);
  return { namesakes: scores.length, best, all: best + Math.log(rest), confidence: 1 / rest };
}

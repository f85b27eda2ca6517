import type { Gazetteer } from '../../src/core/gazetteer/gazetteer.ts';
import type { WordKnowledge } from '../../src/core/places/tagger/word-facts.ts';
import { isDemonym } from '../../src/core/places/find-demonyms.ts';
import { isNoPlace } from '../../src/core/places/is-no-place.ts';
import { nameSpan } from '../../src/core/places/name-span.ts';
import type { RankingModel } from '../../src/core/places/places-model.ts';
import { NO_FOREST, type Forest } from '../../src/core/places/ranking/trees.ts';
import { eachSpan } from '../../src/core/places/spans/choose-spans.ts';
import { SPAN_FEATURES } from '../../src/core/places/spans/span-features.ts';
import { tagArticle } from '../../src/core/places/tagger/tag-article.ts';
import { makeTagger, type TaggerModel } from '../../src/core/places/tagger/tagger-model.ts';
import { foldByOutlet } from './fold-by-outlet.ts';
import { thresholdsOf } from './grow-forest.ts';
import { growTree, leafOf, type Sample } from './grow-tree.ts';
import type { Example } from './sequences.ts';
import { trainChains } from './train-chains.ts';

/** Chosen by cross-validation over outlets. */
const TREES = 120;
const SHRINKAGE = 0.1;
/** Parts of the training documents; the spans of each part come from chains that have not seen it. */
const PARTS = 3;
/** A span with its features and whether it is a gold name. */
interface Case {
  readonly sample: Sample;
  readonly isName: boolean;
}

/** Learns which of the tagger's spans are names, from spans in documents that the tagger has not seen. */
export function trainSpans(
  examples: readonly Example[],
  gazetteer: Gazetteer,
  words: WordKnowledge,
  ranking: RankingModel,
): Forest {
  const cases: Case[] = [];
  const part = foldByOutlet(
    examples.map(({ document }) => document),
    PARTS,
    11,
  );
  for (let p = 0; p < PARTS; p++) {
    const { first, second } = trainChains(examples.filter((_, i) => part[i] !== p));
    const tagger = makeTagger(first, second, words);
    examples.forEach((example, i) => {
      if (part[i] === p) addCases(cases, example, gazetteer, tagger, ranking);
    });
  }
  return boost(cases);
}

/**
 * Trees for a yes-or-no question, each fitted to what those before it leave unsaid (Friedman 2001). The first is a lone
 * leaf: the log odds of all spans together.
 */
function boost(cases: readonly Case[]): Forest {
  const samples = cases.map(({ sample }) => sample);
  const share = cases.filter(({ isName }) => isName).length / cases.length;
  const bias = Math.round(1e4 * Math.log(share / (1 - share))) / 1e4;
  const scores = new Float64Array(cases.length).fill(bias);
  const trees: Forest['trees'][number][] = [[[0, 0, 0, bias]]];
  const thresholds = SPAN_FEATURES.map((_, feature) => thresholdsOf(samples, feature));
  while (trees.length <= TREES) {
    cases.forEach(({ sample, isName }, i) => {
      const p = 1 / (1 + Math.exp(-(scores[i] ?? 0)));
      sample.gradient = (isName ? 1 : 0) - p;
      sample.curvature = p * (1 - p);
    });
    const tree = growTree(samples, thresholds, SHRINKAGE);
    samples.forEach(({ values }, i) => (scores[i] = (scores[i] ?? 0) + leafOf(tree, values)));
    trees.push(tree);
  }
  return { keys: SPAN_FEATURES, trees };
}

function addCases(
  cases: Case[],
  { context, document }: Example,
  gazetteer: Gazetteer,
  tagger: TaggerModel,
  ranking: RankingModel,
): void {
  const { spans, names } = tagArticle(context, tagger);
  const read = names.filter((name) => !isNoPlace(context, name));
  const gold = new Set(document.places.filter((p) => !p.demonym).map(({ start, end }) => `${start}:${end}`));
  const skip = [...document.ignore, ...document.places.filter((p) => p.demonym)];
  const deps = { gazetteer, places: { tagger, ranking, spans: NO_FOREST } };
  eachSpan(context, spans, read, deps, ({ from, to }, row) => {
    const { start, end } = nameSpan(context.doc.tokens, from, to);
    const isName = gold.has(`${start}:${end}`);
    const text = context.doc.text.slice(start, end);
    if (!isName && (isDemonym(gazetteer, text) || skip.some((s) => s.start < end && start < s.end))) return;
    cases.push({ sample: { values: Float64Array.from(row), gradient: 0, curvature: 0 }, isName });
  });
}

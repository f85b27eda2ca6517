import type { Gazetteer } from '../../src/core/gazetteer/gazetteer.ts';
import type { WordKnowledge } from '../../src/core/places/tagger/word-facts.ts';
import type { PlacesModel, RankingModel } from '../../src/core/places/places-model.ts';
import { makeTagger } from '../../src/core/places/tagger/tagger-model.ts';
import type { Example } from './sequences.ts';
import { trainChains } from './train-chains.ts';
import { makeCase, trainRanking } from './train-ranking.ts';
import { trainSpans } from './train-spans.ts';

/** Trains everything that the places step learns, in order: the judge of spans asks the ranker. */
export function trainPlaces(
  examples: readonly Example[],
  gazetteer: Gazetteer,
  words: WordKnowledge,
): PlacesModel {
  const { first, second } = trainChains(examples);
  return { tagger: makeTagger(first, second, words), ...trainResolution(examples, gazetteer, words) };
}

/** The ranker and the judge of spans, which asks it: what a change of the gazetteer or of the ranker makes stale. */
export function trainResolution(
  examples: readonly Example[],
  gazetteer: Gazetteer,
  words: WordKnowledge,
): Pick<PlacesModel, 'ranking' | 'spans'> {
  const ranking: RankingModel = trainRanking(
    examples.map(({ document }) => makeCase(document, gazetteer)),
    gazetteer,
  );
  return { ranking, spans: trainSpans(examples, gazetteer, words, ranking) };
}

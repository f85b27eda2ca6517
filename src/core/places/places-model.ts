import type { TaggerModel } from './tagger/tagger-model.ts';

/** Weights of the ranker: feature key to weight. */
export type RankingWeights = Readonly<Record<string, number>>;

/** Everything learned that the places step needs. */
export interface PlacesModel {
  readonly tagger: TaggerModel;
  readonly ranking: RankingWeights;
}

import type { Forest } from './ranking/trees.ts';
import type { TaggerModel } from './tagger/tagger-model.ts';

/** Weights of the ranker: feature key to weight. */
export type RankingWeights = Readonly<Record<string, number>>;

/** The ranker: a weight a feature, and small trees over the same features for what hangs together. */
export interface RankingModel {
  readonly weights: RankingWeights;
  readonly forest: Forest;
}

/** Everything learned that the places step needs. */
export interface PlacesModel {
  readonly tagger: TaggerModel;
  readonly ranking: RankingModel;
  /** Judges which of the tagger's spans are names; its value is a log odds. */
  readonly spans: Forest;
}

import type { Gazetteer } from './gazetteer/gazetteer.ts';
import type { PlacesModel } from './places/places-model.ts';

/** All that the pipeline needs from outside; nothing is read from a clock, a network or a disk. */
export interface Deps {
  readonly gazetteer: Gazetteer;
  /** The trained tagger and ranker of place names. */
  readonly places: PlacesModel;
}

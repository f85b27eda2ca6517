import type { Gazetteer } from './gazetteer/gazetteer.ts';

/** All that the pipeline needs from outside; nothing is read from a clock, a network or a disk. */
export interface Deps {
  readonly gazetteer: Gazetteer;
}

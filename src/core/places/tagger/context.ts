import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { AnalysedText } from '../../text/analyse.ts';
import { findCovers, type Cover } from './cover.ts';
import { findCues } from './document-cues.ts';
import { findNameGroups, type NameGroups } from './name-groups.ts';
import { findRuns, type Run } from './runs.ts';
import { shapeOf } from './shape.ts';
import { factsReader, type WordFacts, type WordKnowledge } from './word-facts.ts';

/** What the features of all tokens of an article are made from, worked out once. */
export interface TaggerContext {
  readonly doc: AnalysedText;
  readonly runs: readonly Run[];
  readonly words: readonly WordFacts[];
  readonly hashes: Int32Array;
  readonly classes: Int32Array;
  readonly shapes: Uint8Array;
  readonly groups: NameGroups;
  readonly covers: readonly (Cover | undefined)[];
  /** For each token, the cover that contains it, chosen from left to right, longest first. */
  readonly coverOf: readonly (Cover | undefined)[];
  readonly cues: ReadonlyMap<number, number>;
  /** How each token's word is used in news at large: its code plus 1, 0 for a word not met in training. */
  readonly habits: Uint16Array;
}

export function readContext(
  doc: AnalysedText,
  gazetteer: Gazetteer,
  knowledge: WordKnowledge,
): TaggerContext {
  const { tokens, text } = doc;
  const hashes = new Int32Array(tokens.length);
  const classes = new Int32Array(tokens.length);
  const shapes = new Uint8Array(tokens.length);
  const habits = new Uint16Array(tokens.length);
  const factsOf = factsReader(knowledge);
  const words = tokens.map((token, i) => {
    const facts = factsOf(token.lower);
    hashes[i] = facts.hash;
    classes[i] = facts.classes;
    habits[i] = facts.habit;
    shapes[i] = shapeOf(token);
    return facts;
  });
  const runs = findRuns(tokens);
  const groups = findNameGroups(tokens, runs);
  const covers = findCovers(text, tokens, runs, gazetteer);
  const coverOf = new Array<Cover | undefined>(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const cover = covers[i];
    if (!cover) continue;
    for (let j = cover.from; j < cover.to; j++) coverOf[j] = cover;
    i = cover.to - 1;
  }
  const cues = findCues(tokens, hashes, classes, shapes, groups);
  return { doc, runs, words, hashes, classes, shapes, groups, covers, coverOf, cues, habits };
}

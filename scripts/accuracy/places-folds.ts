import type { Gazetteer } from '../../src/core/gazetteer/gazetteer.ts';
import type { WordKnowledge } from '../../src/core/places/tagger/word-facts.ts';
import { ABBREVIATIONS } from '../../src/core/locales/en/abbreviations.ts';
import type { Deps } from '../../src/core/pipeline.ts';
import { findToponyms, resolveSpans } from '../../src/core/places/find-toponyms.ts';
import { analyse } from '../../src/core/text/analyse.ts';
import type { GoldDocument } from '../train-places/read-corpora.ts';
import { makeExample } from '../train-places/sequences.ts';
import { trainPlaces } from '../train-places/train-places.ts';
import { addErrors, type ErrorTable } from './places-errors.ts';
import { addScore, countedPlaces, emptyScore, scoreDocument, type PlacesScore } from './places-score.ts';

/** Scores by corpus name, and `all` pooled. */
export type ScoreTable = Map<string, PlacesScore>;

/** What a measurement counts. */
export interface Counts {
  readonly scores: ScoreTable;
  readonly errors: ErrorTable;
}

export function noCounts(): Counts {
  return { scores: new Map(), errors: new Map() };
}

/** Trains without each fold in turn and scores on it. */
export function crossValidate(
  documents: readonly GoldDocument[],
  foldOf: readonly number[],
  gazetteer: Gazetteer,
  words: WordKnowledge,
  progress: (line: string) => void,
): Counts {
  const counts = noCounts();
  const examples = documents.map((document) => makeExample(document, gazetteer, words));
  for (const fold of new Set(foldOf)) {
    const train = examples.filter((_, i) => foldOf[i] !== fold);
    const deps: Deps = { gazetteer, places: trainPlaces(train, gazetteer, words) };
    const test = examples.filter((_, i) => foldOf[i] === fold);
    for (const { document } of test) addScored(document, deps, counts);
    progress(`fold ${fold}: trained on ${train.length} documents, tested on ${test.length}`);
  }
  return counts;
}

/** Scores one document and adds it to its corpus and to the pool. */
export function addScored(document: GoldDocument, deps: Deps, { scores, errors }: Counts): void {
  const doc = analyse(document.article, { abbreviations: ABBREVIATIONS });
  const found = findToponyms(doc, deps);
  const given = resolveSpans(doc, countedPlaces(document), deps);
  const score = scoreDocument(document, found, given);
  addErrors(errors, document, found, deps.gazetteer);
  for (const name of [document.corpus, 'all']) {
    let sum = scores.get(name);
    if (!sum) scores.set(name, (sum = emptyScore()));
    addScore(sum, score);
  }
}

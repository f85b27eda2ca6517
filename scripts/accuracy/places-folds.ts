import type { Gazetteer } from '../../src/core/gazetteer/gazetteer.ts';
import { ABBREVIATIONS } from '../../src/core/locales/en/abbreviations.ts';
import type { Deps } from '../../src/core/pipeline.ts';
import { findToponyms, resolveSpans } from '../../src/core/places/find-toponyms.ts';
import { analyse } from '../../src/core/text/analyse.ts';
import type { GoldDocument } from '../train-places/read-corpora.ts';
import { makeExample, type Example } from '../train-places/sequences.ts';
import { trainPlaces } from '../train-places/train-places.ts';
import { addScore, countedPlaces, emptyScore, scoreDocument, type PlacesScore } from './places-score.ts';

/** Scores by corpus name, and `all` pooled. */
export type ScoreTable = Map<string, PlacesScore>;

/** Trains without each fold in turn and scores on it. */
export function crossValidate(
  documents: readonly GoldDocument[],
  foldOf: readonly number[],
  gazetteer: Gazetteer,
  habits: ReadonlyMap<number, number>,
  progress: (line: string) => void,
): ScoreTable {
  const table: ScoreTable = new Map();
  const examples = documents.map((document) => makeExample(document, gazetteer, habits));
  for (const fold of new Set(foldOf)) {
    const train = examples.filter((_, i) => foldOf[i] !== fold);
    const deps: Deps = { gazetteer, places: trainPlaces(train, gazetteer, habits) };
    const test = examples.filter((_, i) => foldOf[i] === fold);
    scoreExamples(test, deps, table);
    progress(`fold ${fold}: trained on ${train.length} documents, tested on ${test.length}`);
  }
  return table;
}

function scoreExamples(examples: readonly Example[], deps: Deps, table: ScoreTable): void {
  for (const { document } of examples) addScored(document, deps, table);
}

/** Scores one document and adds it to its corpus and to the pool. */
export function addScored(document: GoldDocument, deps: Deps, table: ScoreTable): void {
  const doc = analyse(document.article, { abbreviations: ABBREVIATIONS });
  const found = findToponyms(doc, deps);
  const given = resolveSpans(doc, countedPlaces(document), deps);
  const score = scoreDocument(document, found, given);
  for (const name of [document.corpus, 'all']) {
    let sum = table.get(name);
    if (!sum) table.set(name, (sum = emptyScore()));
    addScore(sum, score);
  }
}

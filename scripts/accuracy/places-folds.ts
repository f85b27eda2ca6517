import type { Gazetteer } from '../../src/core/gazetteer/gazetteer.ts';
import { ABBREVIATIONS } from '../../src/core/locales/en/abbreviations.ts';
import type { Deps } from '../../src/core/pipeline.ts';
import { findToponyms, resolveSpans } from '../../src/core/places/find-toponyms.ts';
import { analyse } from '../../src/core/text/analyse.ts';
import { seededRandom, shuffle } from '../train-places/crf.ts';
import type { GoldDocument } from '../train-places/read-corpora.ts';
import { makeExample, type Example } from '../train-places/sequences.ts';
import { makeCase, trainRanking } from '../train-places/train-ranking.ts';
import { trainTagger } from '../train-places/train-tagger.ts';
import { addScore, countedPlaces, emptyScore, scoreDocument, type PlacesScore } from './places-score.ts';

/** Scores by corpus name, and `all` pooled. */
export type ScoreTable = Map<string, PlacesScore>;

/** Which documents are tested together; documents of one outlet always are, since outlets have their own places. */
export function foldByOutlet(documents: readonly GoldDocument[], folds: number): number[] {
  const outletOf = ({ article }: GoldDocument): string => article.source ?? article.id;
  const outlets = [...new Set(documents.map(outletOf))];
  shuffle(outlets, seededRandom(7));
  const foldOf = new Map(outlets.map((outlet, i) => [outlet, i % folds]));
  return documents.map((document) => foldOf.get(outletOf(document)) ?? 0);
}

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
    const deps: Deps = {
      gazetteer,
      places: {
        tagger: trainTagger(train, habits),
        ranking: trainRanking(
          train.map(({ document }) => makeCase(document, gazetteer)),
          gazetteer,
        ),
      },
    };
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

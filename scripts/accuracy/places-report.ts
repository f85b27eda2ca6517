import { loadClusters, loadDeps, loadGazetteer } from '../../src/cli/load-deps.ts';
import { foldByOutlet } from '../train-places/fold-by-outlet.ts';
import { CORPORA, readCorpus, type GoldDocument } from '../train-places/read-corpora.ts';
import { readWordHabits } from '../train-places/word-habits.ts';
import { formatErrors } from './places-errors.ts';
import { addScored, crossValidate, noCounts, type ScoreTable } from './places-folds.ts';
import type { PlacesScore } from './places-score.ts';

/** Enough for stable figures; more folds change the pooled F1 by less than 0.3 points and cost minutes. */
const FOLDS = 3;

/** The places section of the accuracy report; `null` when the folder has none of the corpora. */
export async function measurePlaces(
  folder: string,
  progress: (line: string) => void,
): Promise<string | null> {
  const documents: GoldDocument[] = CORPORA.flatMap((name) => readCorpus(folder, name) ?? []);
  if (documents.length === 0) return null;
  const gazetteer = await loadGazetteer();
  const words = { habits: readWordHabits(folder), clusters: await loadClusters() };
  const folds = crossValidate(documents, foldByOutlet(documents, FOLDS), gazetteer, words, progress);
  progress(`places: cross-validated\n${table(folds.scores)}`);
  const corpusOf = documents.map(({ corpus }) => CORPORA.findIndex((name) => name === corpus));
  const corpora = crossValidate(documents, corpusOf, gazetteer, words, progress);
  const deps = await loadDeps();
  const shipped = noCounts();
  for (const document of documents) addScored(document, deps, shipped);
  return [
    '## Places',
    '',
    'Command: `npm run accuracy -- ../shared/corpora` (trains each fold anew, fixed seeds). Demonyms are left out on',
    'both sides. Detection is exact spans from raw text. Resolution is of the gold spans: right is the gold GeoNames id',
    'or a point within 161 km. End to end is from raw text: span overlaps and the place is right.',
    '',
    `### Cross-validated: ${FOLDS} folds, no outlet in both training and test`,
    '',
    table(folds.scores),
    '',
    'Errors of detection in these folds, by what the name or the difference is:',
    '',
    formatErrors(folds.errors, CORPORA),
    '',
    '### Leave one corpus out: trained on the other two',
    '',
    table(corpora.scores),
    '',
    '### Shipped model on its own training documents',
    '',
    'Optimistic by nature for detection; it says only that training worked.',
    '',
    table(shipped.scores),
  ].join('\n');
}

function table(scores: ScoreTable): string {
  const names = [...CORPORA.filter((name) => scores.has(name)), 'all'];
  const rows = names.map((name) => row(name, scores.get(name)));
  return [
    '| corpus | detection P | R | F1 | resolution | same id | end to end P | R |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function row(name: string, s: PlacesScore | undefined): string {
  if (!s) return `| ${name} | | | | | | | |`;
  const rate = (part: number, rest: number): number => part / (part + rest || 1);
  const percent = (value: number): string => (100 * value).toFixed(1);
  const p = rate(s.found, s.spurious);
  const r = rate(s.found, s.missed);
  const cells = [
    p,
    r,
    (2 * p * r) / (p + r || 1),
    s.resolved / (s.given || 1),
    s.sameId / (s.withId || 1),
    rate(s.right, s.wrong),
    rate(s.right, s.lost),
  ];
  return `| ${name} | ${cells.map(percent).join(' | ')} |`;
}

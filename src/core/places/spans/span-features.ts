import { fillWords, WORD_FEATURES } from './word-features.ts';
import { WORD_CLASSES } from '../../locales/en/places-words.ts';
import type { TaggerContext } from '../tagger/context.ts';
import type { Span } from '../tagger/find-spans.ts';
import type { Fit } from './fit-spans.ts';
import type { Rivals, SameName } from './span-company.ts';

/**
 * What is known of a span, ready to become a row of features. How many names the article has is left out: it helps a
 * little on the corpora's articles and misleads on short texts, which they lack.
 */
export interface SpanFacts {
  readonly span: Span;
  readonly fit: Fit;
  readonly rivals: Rivals;
  readonly same: SameName;
}

const MARKS = [',', '.', '-', "'s", '’s', 'and'] as const;
const MARKS_BEFORE = [',', '-', '(', 'the', 'of'] as const;
const CLASSES = [...WORD_CLASSES.map(([name]) => name), 'first name'];
const LATEST_SENTENCE = 20;
/** Column of the first mark. */
const FIRST_MARK = 17;
/** Stands for a log odds that nothing says anything about. */
const SILENT = -9.9;

/** Names of the features, in the order of a row; the order is part of the trained model. */
export const SPAN_FEATURES: readonly string[] = [
  ...['log odds', 'rivals together', 'longer rival', 'shorter rival'],
  ...['same name: mean', 'same name: most', 'same name: least', 'same name: count'],
  ...['namesakes', 'best fit', 'all fits', 'confidence'],
  ...['length', 'whole name', 'name before', 'name after'],
  'sentence',
  ...MARKS.map((mark) => `before ${mark}`),
  ...MARKS_BEFORE.map((mark) => `after ${mark}`),
  ...['word before', 'first word', 'last word', 'word after'].flatMap((at) =>
    CLASSES.map((c) => `${at}: ${c}`),
  ),
  ...WORD_FEATURES,
];

/** Log odds of a probability, kept between -9.2 and 9.2. */
export function logOdds(probability: number): number {
  const p = Math.min(Math.max(probability, 1e-4), 1 - 1e-4);
  return Math.log(p / (1 - p));
}

/** Fills a row with the features of a span. */
export function fillRow(row: Float64Array, context: TaggerContext, facts: SpanFacts): void {
  const { span, fit, rivals, same } = facts;
  const { doc, groups, classes } = context;
  const { from, to } = span;
  const opens = groups.from[from] ?? from;
  const ends = groups.to[from] ?? to;
  row[0] = logOdds(span.probability);
  row[1] = rivals.together;
  row[2] = rivals.longer;
  row[3] = rivals.shorter;
  row[4] = same.count > 0 ? logOdds(same.mean) : SILENT;
  row[5] = same.count > 0 ? logOdds(same.most) : SILENT;
  row[6] = same.count > 0 ? logOdds(same.least) : SILENT;
  row[7] = same.count;
  row[8] = fit.namesakes;
  row[9] = fit.best;
  row[10] = fit.all;
  row[11] = fit.confidence;
  row[12] = to - from;
  row[13] = opens === from && ends === to ? 1 : 0;
  row[14] = from - opens;
  row[15] = ends - to;
  row[16] = Math.min(LATEST_SENTENCE, doc.tokens[from]?.sentence ?? 0);
  let at = FIRST_MARK;
  const after = doc.tokens[to]?.lower ?? '';
  const before = doc.tokens[from - 1]?.lower ?? '';
  for (const mark of MARKS) row[at++] = after === mark ? 1 : 0;
  for (const mark of MARKS_BEFORE) row[at++] = before === mark ? 1 : 0;
  at = spread(row, at, classes[from - 1] ?? 0);
  at = spread(row, at, classes[from] ?? 0);
  at = spread(row, at, classes[to - 1] ?? 0);
  at = spread(row, at, classes[to] ?? 0);
  fillWords(row, at, context, span);
}

/** Puts the bits of a word's classes into the row, one a column; returns where the next column is. */
function spread(row: Float64Array, at: number, bits: number): number {
  for (let b = 0; b < CLASSES.length; b++) row[at + b] = (bits >> b) & 1;
  return at + CLASSES.length;
}

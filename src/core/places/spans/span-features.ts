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
  let at = 0;
  const put = (value: number): void => void (row[at++] = value);
  put(logOdds(span.probability));
  put(rivals.together);
  put(rivals.longer);
  put(rivals.shorter);
  put(same.count > 0 ? logOdds(same.mean) : SILENT);
  put(same.count > 0 ? logOdds(same.most) : SILENT);
  put(same.count > 0 ? logOdds(same.least) : SILENT);
  put(same.count);
  put(fit.namesakes);
  put(fit.best);
  put(fit.all);
  put(fit.confidence);
  put(to - from);
  put(opens === from && ends === to ? 1 : 0);
  put(from - opens);
  put(ends - to);
  put(Math.min(LATEST_SENTENCE, doc.tokens[from]?.sentence ?? 0));
  const after = doc.tokens[to]?.lower ?? '';
  const before = doc.tokens[from - 1]?.lower ?? '';
  for (const mark of MARKS) put(after === mark ? 1 : 0);
  for (const mark of MARKS_BEFORE) put(before === mark ? 1 : 0);
  for (const i of [from - 1, from, to - 1, to]) {
    const bits = classes[i] ?? 0;
    for (let b = 0; b < CLASSES.length; b++) put((bits >> b) & 1);
  }
}

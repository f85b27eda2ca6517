import type { TaggerContext } from '../tagger/context.ts';
import { CUE } from '../tagger/document-cues.ts';
import type { Span } from '../tagger/find-spans.ts';
import { SHARES } from '../tagger/word-clusters.ts';

const AT = ['word before', 'first word', 'last word', 'word after'] as const;
/** Of a word in news at large, in the order of its code's bits. */
const HABITS = ['in lower case', 'after a person', 'after a preposition', 'before a name'] as const;
const CUES = Object.values(CUE);
/** Stands for a share or habit of a word that is not known. */
const UNKNOWN = -1;

/** Names of the features, in the order in which they are put. */
export const WORD_FEATURES: readonly string[] = [
  'name known',
  ...AT.flatMap((at) => HABITS.map((habit) => `${at}: ${habit}`)),
  ...['first word', 'last word'].flatMap((at) => Object.keys(CUE).map((cue) => `${at}: ${cue} in article`)),
  ...AT.map((at) => `${at}: shape`),
  ...['in heading', 'opens sentence'],
  ...AT.flatMap((at) => SHARES.map((share) => `${at}: ${share}`)),
];

/**
 * Puts into a row, from column `at` on, what is known of the words of a span and round it: in news at large, in the
 * article, and of words like them.
 */
export function fillWords(row: Float64Array, at: number, context: TaggerContext, span: Span): void {
  const { from, to } = span;
  const { doc, habits, shapes, cues, hashes, coverOf, words } = context;
  const ends = [from - 1, from, to - 1, to];
  const cover = coverOf[from];
  row[at++] = !cover
    ? 0
    : cover.from === from && cover.to === to
      ? 3
      : cover.to - cover.from > to - from
        ? 2
        : 1;
  for (const i of ends) {
    const code = (habits[i] ?? 0) - 1;
    for (let shift = 6; shift >= 0; shift -= 2) row[at++] = code < 0 ? UNKNOWN : (code >> shift) & 3;
  }
  for (let e = 1; e <= 2; e++) {
    const bits = cues.get(hashes[ends[e] ?? 0] ?? 0) ?? 0;
    for (const cue of CUES) row[at++] = bits & cue ? 1 : 0;
  }
  for (const i of ends) row[at++] = shapes[i] ?? 0;
  const sentence = doc.sentences[doc.tokens[from]?.sentence ?? 0];
  row[at++] = sentence?.heading ? 1 : 0;
  row[at++] = sentence?.start === doc.tokens[from]?.start ? 1 : 0;
  for (const i of ends) {
    const shares = words[i]?.shares;
    for (let s = 0; s < SHARES.length; s++) row[at++] = shares ? (shares[s] ?? 0) : UNKNOWN;
  }
}

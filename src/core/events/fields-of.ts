import { DEED_WORDS } from '../locales/en/deed-words.ts';
import { BYSTANDERS, FIELDS, POLICE, WAR, type Field } from '../locales/en/fields.ts';
import type { SentenceView } from './sentence-view.ts';

/** How many distinct words of each field some sentences have. */
export interface FieldCounts {
  readonly fields: Readonly<Record<Field, number>>;
  readonly war: number;
  /** Of the words of war, those that only fighters and their weapons bring along. */
  readonly fighters: number;
  readonly police: number;
  /** Distinct words in all. */
  readonly words: number;
  /**
   * How much the words sound of conflict (above 0) or of anything else (below), by the learnt table `deed-words.ts`: the sum of
   * their weights over the root of their number, so that long and short texts compare.
   */
  readonly tone: number;
}

const FIGHTERS = new Set([...WAR].filter((word) => !BYSTANDERS.has(word)));

/** What is counted: the fields, then what has lists of its own. */
const LISTS: readonly (readonly [string, ReadonlySet<string>])[] = [
  ...Object.entries(FIELDS),
  ['war', WAR],
  ['fighters', FIGHTERS],
  ['police', POLICE],
];

/** Which of the lists have a word: one look-up a word instead of one a list. */
const LISTS_OF_WORD = new Map<string, number[]>();
LISTS.forEach(([, words], list) => {
  for (const word of words) {
    const known = LISTS_OF_WORD.get(word);
    if (known) known.push(list);
    else LISTS_OF_WORD.set(word, [list]);
  }
});

/** Counts over the sentences together; a word that comes twice counts once, and "film" and "films" are one word. */
export function countFields(views: readonly SentenceView[]): FieldCounts {
  const words = wordsOf(views);
  const found = LISTS.map(() => new Set<string>());
  for (const word of words)
    for (const list of LISTS_OF_WORD.get(word) ?? []) found[list]?.add(word.replace(/s$/, ''));
  const counts = Object.fromEntries(LISTS.map(([name], list) => [name, found[list]?.size ?? 0]));
  const { war = 0, fighters = 0, police = 0, ...fields } = counts;
  if (views.some(hasScore)) fields['sport'] = (fields['sport'] ?? 0) + 2;
  return {
    fields: fields as Record<Field, number>,
    war,
    fighters,
    police,
    words: words.size,
    tone: toneOf(words, DEED_WORDS),
  };
}

/** The distinct words of some sentences, in lower case. */
export function wordsOf(views: readonly SentenceView[]): Set<string> {
  const words = new Set<string>();
  for (const { tokens } of views) for (const { kind, lower } of tokens) if (kind === 'word') words.add(lower);
  return words;
}

/** See `FieldCounts.tone`. */
export function toneOf(words: ReadonlySet<string>, weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  let known = 0;
  for (const word of words) {
    const weight = weights.get(word);
    if (weight === undefined) continue;
    known++;
    sum += weight;
  }
  return known === 0 ? 0 : sum / Math.sqrt(known);
}

/** "12-2", "114-75": two small numbers joined, and nothing joined to them. */
function hasScore({ tokens }: SentenceView): boolean {
  return tokens.some(
    (token, i) =>
      token.text.length <= 3 &&
      /^\d{1,3}$/.test(token.text) &&
      /^[-–]$/.test(tokens[i + 1]?.text ?? '') &&
      /^\d{1,3}$/.test(tokens[i + 2]?.text ?? '') &&
      !/^[-–/]$/.test(tokens[i + 3]?.text ?? '') &&
      !/^[-–/]$/.test(tokens[i - 1]?.text ?? ''),
  );
}

import {
  BE,
  DETERMINERS,
  HAVE,
  MODALS,
  NUMBER_WORDS,
  PREPOSITIONS,
  PRONOUNS,
} from '../../src/core/locales/en/triggers-grammar.ts';
import { fitLogistic, type LogisticOptions, type Row } from './fit-logistic.ts';
import type { ReadText } from './read-examples.ts';

const OPTIONS: LogisticOptions = { rounds: 60, rate: 0.3, shrink: 0.8 };
/** A word that fewer texts have is left out. */
const LEAST_TEXTS = 6;
/** Weights nearer to 0 than this are left out. */
const LEAST_WEIGHT = 0.25;
/** Our own texts count more: they are of many fields, the corpora of few. */
const WORTH: Readonly<Record<string, number>> = { silence: 3, guards: 12, tolls: 6, own: 6, plover_gsr: 3 };

/** What each word says for conflict (above 0) or for anything else: names are left out, for they would say which war. */
export function fitWords(texts: readonly ReadText[]): Map<string, number> {
  const known = texts.filter(({ isWar }) => isWar !== null);
  const vocabulary = vocabularyOf(known);
  const index = new Map(vocabulary.map((word, i) => [word, i + 1]));
  const rows = known.map((text): Row => {
    const ids = [...text.article.words].flatMap((word) => index.get(word) ?? []);
    const norm = 1 / Math.sqrt(Math.max(1, ids.length));
    return {
      ids: [0, ...ids],
      values: [1, ...ids.map(() => norm)],
      target: text.isWar ? 1 : 0,
      weight: WORTH[text.corpus] ?? 1,
    };
  });
  const weights = fitLogistic(balance(rows), vocabulary.length + 1, OPTIONS);
  return new Map(
    vocabulary.flatMap((word, i) => {
      const weight = weights[i + 1] ?? 0;
      return Math.abs(weight) < LEAST_WEIGHT ? [] : [[word, Math.round(weight * 10) / 10] as const];
    }),
  );
}

/** Rows of the two targets weigh the same together. */
export function balance(rows: readonly Row[]): Row[] {
  const sum = (target: 0 | 1) => rows.reduce((all, row) => all + (row.target === target ? row.weight : 0), 0);
  const share = [sum(0), sum(1)];
  const least = Math.min(...share);
  return rows.map((row) => ({ ...row, weight: (row.weight * least) / (share[row.target] ?? 1) }));
}

/** Words of grammar and of telling, which say how a text is written and not what about. */
const STYLE = new Set([
  ...[BE, DETERMINERS, HAVE, MODALS, NUMBER_WORDS, PREPOSITIONS, PRONOUNS].flatMap((words) => [...words]),
  ...(
    'and but not for that which who when where while than then there here also only just back about after before since said says say saying ' +
    'told reported reports report statement text words word recording radio television newspaper can how all both each every many much more most other ' +
    'others same such very yet still even never again once twice year years month months week weeks day days today first second third next last ' +
    'new old long big set get got let made make take took taken give came come went go put see seen source sources'
  ).split(' '),
]);

/** Words written small in enough texts, in alphabetical order. */
function vocabularyOf(texts: readonly ReadText[]): string[] {
  const small = new Map<string, number>();
  const all = new Map<string, number>();
  for (const text of texts) {
    for (const word of text.article.words) all.set(word, (all.get(word) ?? 0) + 1);
    for (const word of text.small) small.set(word, (small.get(word) ?? 0) + 1);
  }
  return [...all]
    .filter(
      ([word, n]) =>
        n >= LEAST_TEXTS && (small.get(word) ?? 0) >= 3 && /^\p{Ll}{3,}$/u.test(word) && !STYLE.has(word),
    )
    .map(([word]) => word)
    .sort();
}

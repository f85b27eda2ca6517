import type { Word } from '../../../dates/word-classes.ts';

/** Number words as they stand in dates and durations; casualties have their own, richer list. */
const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth';

export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...ONES.split(' ').map((word, i): [string, number] => [word, i]),
  ...TENS.split(' ').map((word, i): [string, number] => [word, (i + 2) * 10]),
  ['hundred', 100],
  ['thousand', 1000],
]);

export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ...ORDINALS.split(' ').map((word, i): [string, number] => [word, i + 1]),
  ['thirtieth', 30],
]);

/** Adds up number words in order: two hundred fifty is 250. `NaN` when one of them is no number. */
export function addUp(words: readonly Word[]): number {
  let total = 0;
  for (const { value } of words) {
    if (typeof value !== 'number') continue;
    total = value === 100 || value === 1000 ? Math.max(total, 1) * value : total + value;
  }
  return words.length ? total : NaN;
}

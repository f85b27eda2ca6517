/** English number words and the phrases that soften or bound a number. Compiled by hand. */

const zip = (words: string, values: readonly number[]): [string, number][] =>
  words.split(' ').map((word, i) => [word, values[i] ?? 0]);

/** Words for 0 to 19. */
export const UNITS: ReadonlyMap<string, number> = new Map(
  zip(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
      'seventeen eighteen nineteen',
    Array.from({ length: 20 }, (_, i) => i),
  ),
);

export const TENS: ReadonlyMap<string, number> = new Map([
  ...zip('twenty thirty forty fifty sixty seventy eighty ninety', [20, 30, 40, 50, 60, 70, 80, 90]),
  ['fourty', 40],
]);

/** 21 to 99 whose hyphen was lost: "thirtythree". */
export const JOINED: ReadonlyMap<string, number> = new Map(
  [...TENS].flatMap(([ten, tens]) =>
    [...UNITS]
      .filter(([, unit]) => unit > 0 && unit < 10)
      .map(([word, unit]) => [ten + word, tens + unit] as const),
  ),
);

export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
]);

/**
 * Counts without a number. `min` is what the word asserts at the least: a plural is two, "dozens" are two dozen,
 * "scores" two score, "hundreds" two hundred; "several" is more than two. "Many" and "some" assert no number.
 */
export const VAGUE: ReadonlyMap<string, number | null> = new Map([
  ['tens', 20],
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2_000],
  ['several', 3],
  ['multiple', 2],
  ['various', 2],
  ['many', null],
  ['numerous', null],
  ['countless', null],
  ['some', null],
  ['few', null],
  ['handful', 3],
  ['more', null],
  ['others', null],
]);

/** Collective numbers: "a dozen", "half a dozen", "a score of". */
export const COLLECTIVE: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['score', 20],
]);

/** How a phrase before a number bounds it. `min`: no less than; `max`: no more than; `about`: the number itself. */
export type Bound = 'min' | 'max' | 'about';

/** Phrases before a number, longest first where one begins another. */
export const BOUNDS_BEFORE: readonly (readonly [phrase: readonly string[], bound: Bound])[] = (
  [
    ['no fewer than', 'min'],
    ['no less than', 'min'],
    ['not less than', 'min'],
    ['a minimum of', 'min'],
    ['at the very least', 'min'],
    ['at least', 'min'],
    ['at-least', 'min'],
    ['more than', 'min'],
    ['greater than', 'min'],
    ['in excess of', 'min'],
    ['upwards of', 'min'],
    ['well over', 'min'],
    ['over', 'min'],
    ['above', 'min'],
    ['exceeding', 'min'],
    ['as many as', 'max'],
    ['up to', 'max'],
    ['at most', 'max'],
    ['a maximum of', 'max'],
    ['no more than', 'max'],
    ['not more than', 'max'],
    ['fewer than', 'max'],
    ['less than', 'max'],
    ['under', 'max'],
    ['nearly', 'about'],
    ['almost', 'about'],
    ['close to', 'about'],
    ['about', 'about'],
    ['around', 'about'],
    ['roughly', 'about'],
    ['approximately', 'about'],
    ['an estimated', 'about'],
    ['estimated', 'about'],
    ['some', 'about'],
    ['a total of', 'about'],
    ['as few as', 'about'],
    ['exactly', 'about'],
    ['only', 'about'],
    ['a further', 'about'],
    ['another', 'about'],
    ['an additional', 'about'],
    ['a reported', 'about'],
    ['a', 'about'],
    ['the', 'about'],
    ['all', 'about'],
  ] as const
).map(([phrase, bound]) => [phrase.split(/[ -]/), bound]);

/** "an unknown number of": a quantity that says no number. */
export const UNKNOWN_NUMBER: ReadonlySet<string> = new Set(
  'unknown unspecified undetermined unconfirmed undisclosed unclear large great considerable'.split(' '),
);

/** Words between the two ends of a range that is told in full: "at least three but up to eight". */
export const RANGE_JOINTS: ReadonlySet<string> = new Set([
  'and',
  'but',
  'or',
  ',',
  'possibly',
  'perhaps',
  'maybe',
]);

/** Phrases after a number: "30 or more", "20 at least". */
export const BOUNDS_AFTER: readonly (readonly [phrase: readonly string[], bound: Bound])[] = (
  [
    ['or more', 'min'],
    ['+', 'min'],
    ['or so', 'about'],
    ['at least', 'min'],
    ['at most', 'max'],
    ['or fewer', 'max'],
    ['or less', 'max'],
  ] as const
).map(([phrase, bound]) => [phrase.split(' '), bound]);

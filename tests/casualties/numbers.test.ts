import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../src/core/casualties/parse-number.ts';
import { parseQuantity } from '../../src/core/casualties/parse-quantity.ts';
import { findTokens } from '../../src/core/text/tokens.ts';
import { write } from './read.ts';

const tokens = (text: string) => findTokens(text, 0, text.length, 0);
const numberOf = (text: string): number | null => parseNumber(tokens(text), 0)?.value ?? null;
const quantityOf = (text: string): string | null => {
  const quantity = parseQuantity(tokens(text), 0);
  return quantity && write(quantity);
};

describe('parseNumber', () => {
  it.each([
    ['zero', 0],
    ['seven', 7],
    ['nineteen dead', 19],
    ['twenty-one', 21],
    ['Twenty one', 21],
    ['forty two', 42],
    ['a hundred', 100],
    ['one hundred', 100],
    ['a hundred and five', 105],
    ['three hundred and forty-five', 345],
    ['two thousand', 2000],
    ['two thousand three hundred', 2300],
    ['five thousand and one', 5001],
    ['a million', 1_000_000],
    ['a dozen', 12],
    ['two dozen', 24],
    ['half a dozen', 6],
    ['a score', 20],
    ['12', 12],
    ['1,200', 1200],
    ['1.200', 1200],
    ['400,000 people', 400_000],
    ['2.5 million', 2_500_000],
    ['3 million', 3_000_000],
    ['SEVENTEEN', 17],
  ])('%s is %d', (text, value) => {
    expect(numberOf(text)).toBe(value);
  });

  it.each(['people', 'a man', '10:30', '3.5', '82nd', '5pm', '20km', 'hundred', 'and five', '1,20', '', '-'])(
    '%s is no number',
    (text) => {
      expect(numberOf(text)).toBeNull();
    },
  );

  it('reads back every number from 0 to 9,999 in words and in digits', () => {
    for (let value = 0; value <= 9999; value++) {
      expect(numberOf(inWords(value)), inWords(value)).toBe(value);
      expect(numberOf(String(value))).toBe(value);
    }
  });

  it('reads digits with group separators', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        expect(numberOf(value.toLocaleString('en-GB'))).toBe(value);
      }),
    );
  });
});

describe('parseQuantity', () => {
  it.each([
    ['30 people', '30'],
    ['at least 30', '30+'],
    ['more than thirty', '30+'],
    ['over 200', '200+'],
    ['no fewer than 12', '12+'],
    ['up to 30', '-30'],
    ['as many as 12', '-12'],
    ['fewer than ten', '-10'],
    ['about 30', '30'],
    ['nearly 300', '300'],
    ['some 40', '40'],
    ['a total of 24', '24'],
    ['another 12', '12'],
    ['the 10', '10'],
    ['20-30', '20-30'],
    ['3 to 5', '3-5'],
    ['three or four', '3-4'],
    ['between 20 and 30', '20-30'],
    ['from 500 to well over 1000', '500-1000'],
    ['at least three but up to eight', '3-8'],
    ['five and as many as 12', '5-12'],
    ['at least 20 to 25', '20+'],
    ['30 or more', '30+'],
    ['20 at least', '20+'],
    ['10+', '10+'],
    ['dozens', '24+'],
    ['scores', '40+'],
    ['hundreds', '200+'],
    ['thousands', '2000+'],
    ['tens of thousands', '20000+'],
    ['hundreds of thousands', '200000+'],
    ['several', '3+'],
    ['several dozen', '36+'],
    ['many', '?'],
    ['a number of', '?'],
    ['an unknown number of', '?'],
  ])('%s', (text, expected) => {
    expect(quantityOf(text)).toBe(expected);
  });

  it.each(['people', 'at least', 'a man', 'between the two', 'up to the hill', 'the number of'])(
    '%s is no quantity',
    (text) => {
      expect(quantityOf(text)).toBeNull();
    },
  );

  it('leaves the bound to the number behind it', () => {
    expect(parseQuantity(tokens('113 at least nine'), 0)?.end).toBe(1);
  });
});

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** 0 to 9,999 as British news prose spells it. */
function inWords(value: number): string {
  if (value < 20) return UNITS[value] ?? '';
  if (value < 100) {
    const ones = value % 10;
    return `${TENS[Math.floor(value / 10)] ?? ''}${ones ? `-${UNITS[ones] ?? ''}` : ''}`;
  }
  const size = value < 1000 ? 100 : 1000;
  const rest = value % size;
  const head = `${inWords(Math.floor(value / size))} ${size === 100 ? 'hundred' : 'thousand'}`;
  if (rest === 0) return head;
  return `${head} ${rest < 100 ? 'and ' : ''}${inWords(rest)}`;
}

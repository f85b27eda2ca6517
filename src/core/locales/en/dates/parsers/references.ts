import type { DateParser } from '../../../../dates/parser.ts';
import type { Found } from '../../../../dates/word-classes.ts';
import { pattern } from '../classes.ts';

/** "now". */
const now: DateParser = {
  name: 'now',
  pattern: pattern('{right}?{now}'),
  read: () => ({ meaning: { kind: 'value', type: 'DATE', value: 'PRESENT_REF' } }),
};

/** Words whose value is fixed: "currently", "recently", "soon". */
const worded: DateParser = {
  name: 'worded',
  pattern: pattern('(?<word>{worded}){cont}*'),
  read: (found) =>
    found.string('word') === 'overnight'
      ? { meaning: { kind: 'offset', unit: 'day', count: 0, from: 'reference' }, time: 'TNI' }
      : { meaning: { kind: 'value', type: 'DATE', value: found.string('word') } },
};

/** "these days". */
const theseDays: DateParser = {
  name: 'these-days',
  pattern: pattern('{this}(?<unit>{units})'),
  read: (found) =>
    found.text('unit') === 'days' ? { meaning: { kind: 'value', type: 'DATE', value: 'PRESENT_REF' } } : null,
};

const REFERENCE_WORDS: ReadonlyMap<string, string> = new Map([
  ['current', 'PRESENT_REF'],
  ['future', 'FUTURE_REF'],
]);

/** "the past", "the future", "recent", "current". A bare "past" or "last" is no date. */
const bareRelative: DateParser = {
  name: 'bare-relative',
  pattern: pattern('(?<the>{the})?{near}?(?<rel>{rel})'),
  read: (found) => {
    const word = found.text('rel');
    const value = word === 'past' && found.has('the') ? 'PAST_REF' : REFERENCE_WORDS.get(word);
    if (value === undefined || !isFree(found)) return null;
    if (word === 'future' && !found.has('the')) return null;
    const alone = found.has('the') && word === 'current';
    return {
      meaning: { kind: 'value', type: 'DATE', value },
      ...(alone ? { tokens: [found.to - 1, found.to] as const } : {}),
    };
  },
};

/** "the past" as a noun: what follows is no word of a longer expression that no parser knew. */
const isFree = (found: Found): boolean => {
  const next = found.tagged.tokens[found.to];
  if (found.text('rel') !== 'past' && !(found.text('rel') === 'future' && found.has('the'))) return true;
  return (
    next === undefined ||
    next.kind === 'mark' ||
    /^(?:and|in|to|of|has|have|is|was|it|they|when|but|as|by|for|or|than)$/.test(next.lower)
  );
};

export const REFERENCES: readonly DateParser[] = [now, worded, theseDays, bareRelative];

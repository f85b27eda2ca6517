import type { Token } from '../../../text/tokens.ts';
import { LEXICON, MONTH_ABBREVIATIONS, WEEKDAY_NAMES } from './lexicon.ts';
import { isNumberAt, isShouted, startsUpper, touches } from './token-tests.ts';

export const MONTH_SHORT: ReadonlyMap<string, number> = new Map([
  ...MONTH_ABBREVIATIONS.split(' ').map((name, i): [string, number] => [name, i + 1]),
  ['sept', 9],
]);
export const WEEKDAY_SHORT: ReadonlyMap<string, number> = new Map([
  ...WEEKDAY_NAMES.split(' ').map((name, i): [string, number] => [name.slice(0, 3), i + 1]),
  ['tues', 2],
  ['thur', 4],
  ['thurs', 4],
]);
/** Month names that are also common words or given names. */
export const DOUBTFUL = new Set([
  'march',
  'may',
  'mar',
  'dec',
  'jan',
  'sep',
  'apr',
  'jun',
  'april',
  'june',
  'august',
]);
/** A number next to it, on either side, within the sentence: "4 May", "May 4", "May of 1990". */
export function nextToNumber(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.text === '.' || tokens[i + 1]?.text === ',' ? i + 2 : i + 1;
  const after = tokens[next]?.lower === 'the' || tokens[next]?.lower === 'of' ? next + 1 : next;
  return (
    isDayOrYear(tokens[i - 1]) ||
    isDayOrYear(tokens[after]) ||
    (/^(?:st|nd|rd|th)$/.test(tokens[i - 1]?.lower ?? '') && isNumberAt(tokens, i - 2)) ||
    LEXICON.get(tokens[after]?.lower ?? '')?.kind === 'ordinal'
  );
}

export const isDayOrYear = (token: Token | undefined): boolean =>
  token?.kind === 'number' && /^(?:[0-3]?\d|[12]\d{3})$/.test(token.text);

const BEFORE_MONTH =
  /^(?:in|since|until|till|by|during|from|to|of|last|next|this|early|late|mid|before|after|for|through|between|and|each|every|previous|following|between|around|that|on|-)$/;

/** Tells the month from the modal verb ("may"), from walking ("march") and from names ("April", "June"). */
export function isMonth(tokens: readonly Token[], i: number, token: Token): boolean {
  if (!DOUBTFUL.has(token.lower)) return true;
  if (nextToNumber(tokens, i)) return startsUpper(token) || !/^(?:may|march)$/.test(token.lower);
  if (!startsUpper(token)) return false;
  const before = tokens[i - 1];
  const sameSentence = before?.sentence === token.sentence;
  const cue = sameSentence && BEFORE_MONTH.test(before.lower);
  if (token.lower === 'may' || token.lower === 'march') {
    const shouting = isShouted(token) && before !== undefined && isShouted(before);
    if (shouting) return cue && !/^(?:and|that|to|this|for|on|-)$/.test(before.lower);
    return cue || (sameSentence && (before.text === ',' || before.text === '(') && token.lower === 'march');
  }
  // "June Carter" is a person, "in June Syrian troops" is not.
  return (cue && !/^(?:and|to|for|from|-|on)$/.test(before.lower)) || !isName(tokens[i + 1]);
}

/** A full stop counts only when it shortens a month or weekday: "Sept. 11". */
export const isAbbreviationStop = (tokens: readonly Token[], i: number): boolean => {
  const before = tokens[i - 1]?.lower ?? '';
  return touches(tokens, i) && (MONTH_SHORT.has(before) || WEEKDAY_SHORT.has(before)) && before !== 'may';
};

const isName = (next: Token | undefined): boolean =>
  next !== undefined && next.kind === 'word' && startsUpper(next);

import { PERSON_NOUNS } from '../locales/en/casualties-people.ts';
import type { Token } from '../text/tokens.ts';
import { parseNumber } from './parse-number.ts';
import type { Quantity } from './parse-quantity.ts';

/** A date, an ordinal, a unit's number or an amount of money begins here. */
export function isNoCount(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (skipAge(tokens, at) > at || (token?.lower === 'a' && skipAge(tokens, at + 1) > at + 1)) return true;
  if (!token || !before) return false;
  if (/^[$€£¥#]$/.test(before.text)) return true;
  // "a father of five"
  if (before.lower === 'of' && PARENTS.has(tokens[at - 2]?.lower ?? '')) return true;
  // "five victims between 17 and 34"
  if (isAgeRange(tokens, at) || isAgeRange(tokens, at - 1) || isAgeRange(tokens, at - 3)) return true;
  if (token.kind !== 'number') return false;
  // "aged 19 and 21"
  if (/^(?:and|,)$/.test(before.lower) && tokens[at - 3]?.lower === 'aged') return true;
  if (before.end === token.start && /^[-–.:/]$/.test(before.text) && tokens[at - 2]?.end === before.start)
    return true;
  return NUMBERED.has(before.lower) || (before.text === '.' && NUMBERED.has(tokens[at - 2]?.lower ?? ''));
}

const isAgeRange = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'between' && PERSON_NOUNS.has(tokens[at - 1]?.lower ?? '');

const PARENTS: ReadonlySet<string> = new Set(
  'father mother parent parents dad mum grandfather grandmother'.split(' '),
);

/** The token after "29-year-old" or "four years old" at token `at`; `at` itself where there is no age. */
export function skipAge(tokens: readonly Token[], at: number): number {
  const number = parseNumber(tokens, at);
  if (!number) return at;
  let i = number.end;
  const skipHyphen = (): void => {
    if (/^[-–]$/.test(tokens[i]?.text ?? '')) i++;
  };
  skipHyphen();
  if (!/^(?:years?|months?|days?|weeks?|yr)$/.test(tokens[i]?.lower ?? '')) return at;
  i++;
  skipHyphen();
  return tokens[i]?.lower === 'old' ? i + 1 : at;
}

const NUMBERED: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'no number numbers route highway article resolution chapter page section brigade battalion division unit regiment sector channel age aged flight type model version'
  ).split(' '),
);

/** A number without a noun counts people only where it is no year, date, time or measure. */
export function canStandAlone(tokens: readonly Token[], at: number, quantity: Quantity): boolean {
  const next = tokens[quantity.end];
  if (quantity.min === null && quantity.max === null)
    return tokens[at]?.lower !== 'some' && tokens[at]?.lower !== 'a';
  const last = tokens[quantity.end - 1];
  const value = quantity.max ?? quantity.min ?? 0;
  if (last?.kind === 'number' && value >= 1900 && value <= 2099 && !last.text.includes(',')) return false;
  if (tokens[at]?.lower === 'one' || !next) return next?.lower !== 'of';
  if (MONTHS.has(next.lower) || /^[%:°/]$/.test(next.text)) return false;
  if (next.text === '-' && next.start === last?.end) return false;
  // "around 5 a.m."
  if (/^[ap]$/.test(next.lower) && tokens[quantity.end + 2]?.lower === 'm') return false;
  // "Mayor Rivas, 45, was shot": an age.
  if (last?.kind === 'number' && value < 120 && tokens[at - 1]?.text === ',' && /^[,;)]$/.test(next.text))
    return false;
  return true;
}

const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
);

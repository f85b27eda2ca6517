import { COLLECTIVE, JOINED, SCALES, TENS, UNITS } from '../locales/en/numbers.ts';
import type { Token } from '../text/tokens.ts';

export interface ParsedNumber {
  readonly value: number;
  /** Index of the token after the number. */
  readonly end: number;
}

/** Digits with or without group separators; "3.5" only with a scale word, "10:30" and "1.2.3" never. */
const DIGITS = /^\d{1,9}$|^\d{1,3}(?:[,.]\d{3}){1,3}$/;
const DECIMAL = /^\d{1,4}\.\d{1,2}$/;

/** The cardinal number that begins at token `at`, in digits or in words; `null` where there is none. */
export function parseNumber(tokens: readonly Token[], at: number): ParsedNumber | null {
  const first = tokens[at];
  if (!first) return null;
  if (first.kind === 'number') return parseDigits(tokens, at, first);
  return parseCollective(tokens, at) ?? parseWords(tokens, at);
}

function parseDigits(tokens: readonly Token[], at: number, first: Token): ParsedNumber | null {
  const next = tokens[at + 1];
  if (next && next.start === first.end && next.kind === 'word' && next.lower !== 'k') return null;
  const scale = next ? SCALES.get(next.lower) : undefined;
  if (scale && scale > 100 && (DIGITS.test(first.text) || DECIMAL.test(first.text)))
    return { value: Math.round(Number(first.text.replace(/,/g, '')) * scale), end: at + 2 };
  if (!DIGITS.test(first.text)) return null;
  return { value: Number(first.text.replace(/[,.]/g, '')), end: at + 1 };
}

/** "a dozen", "two dozen", "half a dozen", "a score". */
function parseCollective(tokens: readonly Token[], at: number): ParsedNumber | null {
  const word = tokens[at]?.lower ?? '';
  const half =
    word === 'half' && tokens[at + 1]?.lower === 'a'
      ? COLLECTIVE.get(tokens[at + 2]?.lower ?? '')
      : undefined;
  if (half) return { value: half / 2, end: at + 3 };
  const each = COLLECTIVE.get(tokens[at + 1]?.lower ?? '');
  if (!each) return null;
  const times = word === 'a' ? 1 : UNITS.get(word);
  return times ? { value: times * each, end: at + 2 } : null;
}

/** "four", "twenty-one", "a hundred", "three hundred and forty-five", "two thousand". */
function parseWords(tokens: readonly Token[], at: number): ParsedNumber | null {
  let total = 0;
  let group: number | null = null;
  let end = at;
  if (isOneHundred(tokens, at)) {
    group = 1;
    end++;
  }
  for (let i = end; i < tokens.length;) {
    const word = tokens[i]?.lower ?? '';
    const scale = SCALES.get(word);
    const small = parseBelowHundred(tokens, i);
    if (scale !== undefined && group !== null && group > 0) {
      if (scale === 100) group *= 100;
      else {
        total += group * scale;
        group = 0;
      }
      i++;
    } else if (small && canAdd(total, group)) {
      group = (group ?? 0) + small.value;
      i = small.end;
    } else if (word === 'and' && canAdd(total, group) && group !== null && parseBelowHundred(tokens, i + 1)) {
      // "a hundred and five" is one number only when the amount before ends on a full hundred.
      if (total + group < 100) break;
      i++;
      continue;
    } else break;
    end = i;
  }
  return group === null || end === at ? null : { value: total + group, end };
}

const isOneHundred = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.lower === 'a' || tokens[at]?.lower === 'an') && SCALES.has(tokens[at + 1]?.lower ?? '');

const canAdd = (total: number, group: number | null): boolean =>
  group === null || (group % 100 === 0 && total + group > 0);

/** 0 to 99: "seven", "forty", "forty-two", "forty two". */
function parseBelowHundred(tokens: readonly Token[], at: number): ParsedNumber | null {
  const word = tokens[at]?.lower ?? '';
  const unit = UNITS.get(word) ?? JOINED.get(word);
  if (unit !== undefined) return { value: unit, end: at + 1 };
  const tens = TENS.get(word);
  if (tens === undefined) return null;
  const after = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  const ones = UNITS.get(tokens[after]?.lower ?? '');
  return ones !== undefined && ones > 0 && ones < 10
    ? { value: tens + ones, end: after + 1 }
    : { value: tens, end: at + 1 };
}

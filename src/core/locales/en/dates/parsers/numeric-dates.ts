import type { DateParser } from '../../../../dates/parser.ts';
import type { Meaning, Reading } from '../../../../dates/meaning.ts';
import { isRealDay } from '../../../../dates/calendar.ts';
import type { Found } from '../../../../dates/word-classes.ts';
import { pattern } from '../classes.ts';

/** Whether the tokens of a match follow each other without spaces, as the parts of a numeric date do. */
function isTight(found: Found): boolean {
  for (let i = found.from + 1; i < found.to; i++) {
    if (found.tagged.tokens[i - 1]?.end !== found.tagged.tokens[i]?.start) return false;
  }
  return !continues(found, found.from - 1, found.from) && !continues(found, found.to - 1, found.to);
}

/** A slash, dash or letter that runs on makes it part of something longer: a phone or registration number. */
function continues(found: Found, left: number, right: number): boolean {
  const [a, b] = [found.tagged.tokens[left], found.tagged.tokens[right]];
  if (!a || !b || a.end !== b.start) return false;
  return /^[-/\d\p{L}]/u.test(left < found.from ? a.text : b.text) && !/^T\d/.test(b.text);
}

function day(year: number, month: number, dayOfMonth: number): Reading | null {
  return isRealDay(year, month, dayOfMonth)
    ? { meaning: { kind: 'day', year, month, day: dayOfMonth } }
    : null;
}

/** "2018-04-03", "2018/04/03". */
const isoDate: DateParser = {
  name: 'iso-date',
  pattern: pattern(
    '(?<year>{year})(?:{dash}(?<month>{number}){dash}|{slash}(?<slashed>{number}){slash})(?<day>{number})',
  ),
  read: (found) =>
    isTight(found)
      ? day(found.number('year'), found.number(found.has('month') ? 'month' : 'slashed'), found.number('day'))
      : null,
};

/** "03/04/2018": which is the day depends on the outlet's locale. */
const slashDate: DateParser = {
  name: 'slash-date',
  pattern: pattern('(?<a>{number}){slash}(?<b>{number}){slash}(?<year>{year|number})'),
  read: (found) => {
    const text = found.text('year');
    if (!isTight(found) || (text.length !== 4 && text.length !== 2)) return null;
    const n = found.number('year');
    const year = text.length === 4 ? n : n < 30 ? 2000 + n : 1900 + n;
    return either(found.number('a'), found.number('b'), year);
  },
};

/** "9/11", "the 9/11 attacks": a day that English names by its numbers alone. */
const nineEleven: DateParser = {
  name: 'nine-eleven',
  pattern: pattern('(?<a>{number}){slash}(?<b>{number})'),
  read: (found) =>
    isTight(found) && isNamed(found) && found.number('a') === 9 && found.number('b') === 11
      ? day(2001, 9, 11)
      : null,
};

/** "9/11 of the votes" is a share. */
const isNamed = ({ tagged: { tokens }, from, to }: Found): boolean =>
  /^(?:since|after|before|the|of|on|from|until|post|pre|like|-)$/.test(tokens[from - 1]?.lower ?? '') &&
  !/^(?:of|in)$/.test(tokens[to]?.lower ?? '');

/** Day first or month first; only one is left when the other does not exist. */
function either(first: number, second: number, year: number): Reading | null {
  const dayFirst = isRealDay(year, second, first);
  const monthFirst = isRealDay(year, first, second);
  if (dayFirst && monthFirst && first !== second) {
    const meaning: Meaning = { kind: 'numeric', first, second, year };
    return { meaning };
  }
  return dayFirst ? day(year, second, first) : monthFirst ? day(year, first, second) : null;
}

/** "03.04.2018", written with stops only where the day comes first. */
const dottedDate: DateParser = {
  name: 'dotted-date',
  pattern: pattern('(?<numeric>{numeric})'),
  read: (found) => {
    const [d = 0, m = 0, y = 0] = found.text('numeric').split('.').map(Number);
    return day(y > 99 ? y : y < 30 ? 2000 + y : 1900 + y, m, d);
  },
};

/** "9 Ramadan 1437". */
const islamicDate: DateParser = {
  name: 'islamic-date',
  pattern: pattern(
    '(?<day>{number}){suffix}?{of}?(?<month>{islamic|holiday}){cont}*{comma}?(?<year>{number|year})',
  ),
  read: (found) => {
    const [d, y] = [found.number('day'), found.number('year')];
    const m = Number(/^(?:islamic-)?(\d+)$/.exec(found.string('month'))?.[1]);
    if (Number.isNaN(m) || d < 1 || d > 30 || y < 1200 || y > 1600) return null;
    return { meaning: { kind: 'islamic', year: y, month: m, day: d } };
  },
};

export const NUMERIC_DATES: readonly DateParser[] = [isoDate, slashDate, nineEleven, dottedDate, islamicDate];

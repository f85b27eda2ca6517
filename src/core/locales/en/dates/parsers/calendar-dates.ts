import type { DateParser } from '../../../../dates/parser.ts';
import type { Meaning, Reading, Shift } from '../../../../dates/meaning.ts';
import type { Found } from '../../../../dates/word-classes.ts';
import { pattern } from '../classes.ts';
import { addUp } from '../numbers.ts';
import { COUNTED } from '../tag-numbers.ts';

const WEEKDAY = '(?:(?<weekday>{weekday}){stop}?{comma}?)?';
const DAY = '{the}?(?<day>{number}|(?:{number}{dash})?{ordinal}){suffix}?';
const SHORT_YEAR = '(?:{comma}?{apostrophe})?(?<short>{number})';
const YEAR =
  '{comma}?(?:{of}?(?<year>{year})|{of}(?<that>{that}|{the}{rel}|{this}){unit}|(?<yearRel>{rel}|{this}){unit})';

/** The year of a two-digit one: "90" is 1990, "16" is 2016; news archives reach back to the 1930s. */
const fullYear = (n: number): number => (n < 30 ? 2000 + n : 1900 + n);

export function yearOf(found: Found): number | null {
  if (found.has('year')) return found.number('year');
  const short = found.number('short');
  return Number.isNaN(short) ? null : fullYear(short);
}

const yearShift = (found: Found): Shift | undefined =>
  found.has('that') ? 'that' : found.has('yearRel') ? toShift(found.string('yearRel')) : undefined;

export function toShift(word: string): Shift {
  return word === 'last' || word === 'next' || word === 'that' || word === 'previous' || word === 'following'
    ? word
    : 'this';
}

function dayMeaning(found: Found, day: number): Meaning | null {
  const month = found.number('month');
  if (day < 1 || day > 31 || !Number.isInteger(day)) return null;
  const weekday = found.number('weekday');
  const year = yearOf(found) ?? yearOfName(found, month, day);
  const shift = yearShift(found);
  return {
    kind: 'day',
    year,
    month,
    day,
    ...(Number.isNaN(weekday) ? {} : { weekday }),
    ...(shift ? { yearShift: shift } : {}),
  };
}

/** "The Sept. 11 attacks" name their year without saying it. */
function yearOfName(found: Found, month: number, day: number): number | null {
  if (month !== 9 || day !== 11) return null;
  return /^(?:attacks?|terror|terrorist|hijack)/.test(found.tagged.tokens[found.to]?.lower ?? '')
    ? 2001
    : null;
}

/** "4 MAY 12 PEOPLE WERE KILLED": a two-digit number is a year only where nothing can be counted by it. */
function isShortYear(found: Found): boolean {
  const next = found.tagged.tokens[found.to];
  const last = found.tagged.tokens[found.to - 1];
  if (!found.has('short')) return true;
  if (next?.text === '-' && last?.end === next.start) return false;
  if (found.text('short').length !== 2 || COUNTED.test(next?.lower ?? '')) return false;
  return (
    found.number('short') >= 30 ||
    next === undefined ||
    next.kind === 'mark' ||
    next.sentence !== last?.sentence
  );
}

/** "in March 15 people died": the number counts people. */
function isCount(found: Found): boolean {
  const last = found.range('day')?.[1];
  if (last !== found.to) return false;
  const before = found.tagged.tokens[found.from - 1];
  return before?.lower === 'in' && COUNTED.test(found.tagged.tokens[found.to]?.lower ?? '');
}

/** "the 19 April Movement", "14 July Bridge": the day is part of a name. */
const NAMED_AFTER =
  /^(?:movement|brigade|brigades|front|group|organi[sz]ation|street|avenue|square|bridge|battalion|neighbou?rhood|university|stadium|hospital|airport|revolution|city|district)$/;

const isName = (found: Found): boolean =>
  !found.has('year') &&
  !found.has('short') &&
  found.tagged.tokens[found.to]?.sentence === found.tagged.tokens[found.from]?.sentence &&
  NAMED_AFTER.test(found.tagged.tokens[found.to]?.lower ?? '');

function readDay(found: Found): Reading | null {
  if (isName(found) || !isShortYear(found) || isCount(found)) return null;
  const meaning = dayMeaning(found, addUp(found.words('day')));
  return meaning && { meaning };
}

/** "4 May 2016", "the 15th of March", "Wednesday 5 April", "4 JAN 90". */
const dayMonth: DateParser = {
  name: 'day-month',
  pattern: pattern(
    `${WEEKDAY}${DAY}{of}?(?<month>{month}){stop}?(?:${YEAR}|${SHORT_YEAR}(?!{month|units|unit|comma|suffix}))?`,
  ),
  read: readDay,
};

/** "May 4, 2016", "Friday, Sept. 11", "March the 3rd". */
const monthDay: DateParser = {
  name: 'month-day',
  pattern: pattern(`${WEEKDAY}(?<month>{month}){stop}?${DAY}(?:{comma}?${YEAR})?`),
  read: readDay,
};

/** The same without a short year, for where its number counts something: "on 4 May 12 people". */
const dayMonthAlone: DateParser = {
  name: 'day-month-alone',
  pattern: pattern(`${WEEKDAY}${DAY}{of}?(?<month>{month}){stop}?`),
  read: readDay,
};

/** "the week of May 3", "the week of 12 June 2016". */
const weekOf: DateParser = {
  name: 'week-of',
  pattern: pattern(`{the}(?<unit>{unit}){of}(?:(?<month>{month}){stop}?${DAY}(?:{comma}?${YEAR})?)`),
  read: (found) => {
    const meaning = dayMeaning(found, addUp(found.words('day')));
    return found.string('unit') === 'week' && meaning?.kind === 'day'
      ? { meaning: { ...meaning, week: true } }
      : null;
  },
};

/** "3-5 May", "between 3 and 5 May 2016", "from 28 to 30 June": two dates that share a month. */
const daysOfMonth: DateParser = {
  name: 'days-month',
  pattern: pattern(
    `{the}?(?<first>{number|ordinal}){suffix}?(?<link>{dash|to|and|or|until})(?<last>{the}?(?<day>{number|ordinal}){suffix}?{of}?(?<month>{month}){stop}?(?:${YEAR})?)`,
  ),
  read: (found) => readPair(found, 'first', 'day'),
};

/** "May 3-5, 2016", "May 3 and 4". */
const monthDays: DateParser = {
  name: 'month-days',
  pattern: pattern(
    `(?<firstPart>(?<month>{month}){stop}?{the}?(?<first>{number|ordinal}){suffix}?)(?<link>{dash|to|and|or|until})(?<last>{the}?(?<day>{number|ordinal}){suffix}?(?:{comma}?${YEAR})?)(?!{month|units|unit})`,
  ),
  read: (found) => readPair(found, 'first', 'day'),
};

function readPair(found: Found, first: string, second: string) {
  const link = found.words('link')[0]?.kind;
  const period =
    link !== 'and' && link !== 'or' ? true : found.tagged.words[found.from - 1]?.kind === 'between';
  const start = dayMeaning(found, found.number(first));
  const end = dayMeaning(found, found.number(second));
  const lastPart = found.range('last');
  if (!start || !end || !lastPart || found.number(first) > found.number(second)) return null;
  return [
    {
      meaning: start,
      tokens: [found.from, lastPart[0] - 1] as const,
      ...(period ? { bound: 'since' as const } : {}),
    },
    {
      meaning: end,
      tokens: [lastPart[0], found.to] as const,
      ...(period ? { bound: 'until' as const } : {}),
    },
  ];
}

/** "March 1942", "March of that year", "last March", "March last year", "March". */
const month: DateParser = {
  name: 'month',
  pattern: pattern(`(?:{the}?(?<rel>{rel}|{this}|{that}))?(?<month>{month}){stop}?(?:${YEAR})?`),
  read: (found) => {
    if (isName(found) && found.tagged.words[found.from - 1]?.kind === 'number') return null;
    const rel = found.string('rel');
    const shift = rel ? { shift: toShift(rel) } : {};
    const by = yearShift(found);
    return {
      meaning: {
        kind: 'month',
        year: yearOf(found),
        month: found.number('month'),
        ...shift,
        ...(by ? { yearShift: by } : {}),
      },
    };
  },
};

/** "on the 6th" and no noun behind it: "the 6th Brigade" is a unit. */
function isFree(found: Found): boolean {
  const next = found.tagged.tokens[found.to];
  const last = found.tagged.tokens[found.to - 1];
  if (!next || next.sentence !== last?.sentence || next.kind === 'mark') return true;
  if (next.lower === 'and') return found.tagged.words[found.to + 1]?.kind !== 'number';
  return /^(?:was|were|had|saw|would|could|the|when|at|in|to|he|she|it|they|we|after|before|but|as|with|a|an)$/.test(
    next.lower,
  );
}

/** "the 24th", "on the 24th", "Friday the 13th". */
const dayOfMonth: DateParser = {
  name: 'day-of-month',
  pattern: pattern('(?:(?<weekday>{weekday}){comma}?)?{the}(?<day>{number}){suffix}(?!{unit|units|of|dash})'),
  read: (found) => {
    const day = found.number('day');
    if (day < 1 || day > 31 || !isFree(found)) return null;
    const weekday = found.number('weekday');
    return { meaning: { kind: 'dayOfMonth', day, ...(Number.isNaN(weekday) ? {} : { weekday }) } };
  },
};

export const CALENDAR_DATES: readonly DateParser[] = [
  daysOfMonth,
  monthDays,
  dayMonth,
  dayMonthAlone,
  weekOf,
  monthDay,
  month,
  dayOfMonth,
];

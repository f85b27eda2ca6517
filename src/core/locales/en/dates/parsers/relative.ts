import type { DateParser } from '../../../../dates/parser.ts';
import type { Meaning, Reading, Shift, Unit } from '../../../../dates/meaning.ts';
import type { Found } from '../../../../dates/word-classes.ts';
import { pattern } from '../classes.ts';
import { addUp } from '../numbers.ts';
import { toShift } from './calendar-dates.ts';
import { COUNT, countOf } from './durations.ts';

const value = (type: 'DATE' | 'TIME', v: string): Reading => ({ meaning: { kind: 'value', type, value: v } });
const unitOf = (found: Found): Unit => found.string('unit') as Unit;

/** "yesterday", "tomorrow evening", "today", "tonight". */
const deictic: DateParser = {
  name: 'deictic',
  pattern: pattern(
    '(?<early>{early|earlier})?(?:(?<day>{deictic})|(?<today>{today}))(?<part>{daypart})?(?:{poss})?',
  ),
  read: (found) => {
    const count = found.has('day') ? found.number('day') : 0;
    const time = found.string('part');
    const possessive = found.tagged.words[found.to - 1]?.kind === 'poss';
    return {
      meaning: { kind: 'offset', unit: 'day', count, from: 'reference' },
      ...(time ? { time } : {}),
      ...(possessive ? { tokens: [found.from, found.to - 1] as const } : {}),
    };
  },
};

/** "last year", "this week", "the following day", "that same month", "the past year". */
const relativeUnit: DateParser = {
  name: 'relative-unit',
  pattern: pattern('(?<det>{the|this|that})?(?<rel>{rel})?(?<fiscal>{fiscal})?(?<unit>{unit})(?!{ago|dash})'),
  read: (found) => {
    const shift = shiftOf(found);
    const unit = unitOf(found);
    if (shift === null) return null;
    if (unit === 'hour' || unit === 'minute' || unit === 'second') return null;
    return { meaning: { kind: 'unit', unit, shift } };
  },
};

function shiftOf(found: Found): Shift | null {
  const rel = found.string('rel');
  const det = found.text('det');
  if (rel === 'recent' || rel === 'future') return null;
  if (rel === 'full') return det === 'the' ? 'this' : null;
  if (rel === 'next' && det === 'the' && found.string('unit') === 'day') return 'following';
  if (rel === 'latest') return 'this';
  if (rel) return toShift(rel);
  if (det === 'this') return 'this';
  if (det === 'that') return 'that';
  return det === 'the' && /^(?:weekend|year|month|week)$/.test(found.string('unit')) ? 'that' : null;
}

/** "two years ago", "a week ago", "10 days earlier", "the day after", "a year later". */
const offset: DateParser = {
  name: 'offset',
  pattern: pattern(
    `${COUNT}{dash}?(?<unit>{unit|units|quarter})(?:{or}{so})?(?:(?<ago>{ago})|(?<earlier>{earlier})|(?<after>{after})|(?<before>{before}))`,
  ),
  read: (found) => {
    const count = countOf(found);
    const unit = unitOf(found);
    const back = found.has('ago') || found.has('before') || found.text('earlier') === 'earlier';
    // "nine days after she left": the days are a length, and the clause says from when.
    if ((found.has('after') || found.has('before')) && !isLast(found)) return null;
    if (Number.isNaN(count)) return value('DATE', back ? 'PAST_REF' : 'FUTURE_REF');
    return offsetBy(unit, back ? -count : count, found.has('ago') ? 'reference' : 'narrative');
  },
};

/** Whether the clause ends with the match. */
function isLast(found: Found): boolean {
  const next = found.tagged.tokens[found.to];
  const last = found.tagged.tokens[found.to - 1];
  return !next || next.sentence !== last?.sentence || next.kind === 'mark';
}

/** "years ago", "months later". */
const longAgo: DateParser = {
  name: 'long-ago',
  pattern: pattern('{units}(?:(?<ago>{ago})|(?<earlier>{earlier}))'),
  read: (found) =>
    value('DATE', found.has('ago') || found.text('earlier') === 'earlier' ? 'PAST_REF' : 'FUTURE_REF'),
};

function offsetBy(unit: Unit, count: number, from: 'reference' | 'narrative'): Reading {
  const meaning: Meaning = { kind: 'offset', unit, count, from };
  return { meaning };
}

/** "the year-ago quarter", "year-earlier", "the comparable period last year". */
const yearAgo: DateParser = {
  name: 'year-ago',
  pattern: pattern(
    '(?<the>{the})?(?<unit>{unit}){dash}{ago|earlier}(?:{ordinal}?(?<part>{quarter}|{period}))?',
  ),
  read: (found) => {
    const reading = offsetBy(unitOf(found), -1, 'reference');
    return found.has('the') && !found.has('part')
      ? { ...reading, tokens: [found.from + 1, found.to] }
      : reading;
  },
};

/** "year-end", "year's end". */
const yearEnd: DateParser = {
  name: 'year-end',
  pattern: pattern('(?<unit>{unit})(?:{dash|poss})?(?<edge>{edge})'),
  read: (found) =>
    unitOf(found) === 'year' && found.text('edge') === 'end'
      ? { meaning: { kind: 'holiday', name: '12-31', year: null } }
      : null,
};

/** "the latest period". */
const latestPeriod: DateParser = {
  name: 'latest-period',
  pattern: pattern('{the}(?<rel>{rel}){period}'),
  read: (found) =>
    found.string('rel') === 'latest' ? { meaning: { kind: 'unit', unit: 'quarter', shift: 'this' } } : null,
};

/** "the day before", "the day after", "the week before last" left aside. */
const dayBefore: DateParser = {
  name: 'day-before',
  pattern: pattern('{the}(?<unit>{unit})(?:(?<before>{before})|{after}|(?<rel>{rel}))'),
  read: (found) => {
    if (found.has('rel') && found.text('rel') !== 'following') return null;
    const reading = offsetBy(unitOf(found), found.has('before') ? -1 : 1, 'narrative');
    return isLast(found) || found.has('rel') ? reading : { ...reading, tokens: [found.from, found.to - 1] };
  },
};

/** "Friday", "last Friday", "this coming Tuesday", "Friday evening". */
const weekday: DateParser = {
  name: 'weekday',
  pattern: pattern(
    '(?:{the}?(?<rel>{rel})|(?<this>{this}){rel}?|(?<that>{that}))?(?<weekday>{weekday})(?<part>{daypart})?',
  ),
  read: (found) => {
    const rel = found.string('rel');
    const shift: Shift | null = rel
      ? toShift(rel)
      : found.has('this')
        ? 'this'
        : found.has('that')
          ? 'that'
          : null;
    const time = found.string('part');
    return {
      meaning: { kind: 'weekday', weekday: found.number('weekday'), ...(shift ? { shift } : {}) },
      ...(time ? { time } : {}),
    };
  },
};

/** "the third quarter of 1989", "this year's first half", "fiscal second quarter". */
const partOfYear: DateParser = {
  name: 'part-of-year',
  pattern: pattern(
    '(?:{the}?(?<yearRel>{rel}|{this}){unit}{poss})?(?<the>{the})?(?<early>{year})?{fiscal}?{dash}?(?:(?<n>{ordinal})|(?<rel>{rel}|{this}|{that}))?{fiscal}?(?<dash>{dash})?(?<part>{quarter}|{half})(?:{of}?(?<year>{year})|{of}(?<ofRel>{rel}|{this}){unit})?',
  ),
  read: (found) => {
    const letter = found.text('part') === 'half' ? 'H' : 'Q';
    const year = found.has('year') ? found.number('year') : found.has('early') ? found.number('early') : null;
    const yearRel = found.string('yearRel') || found.string('ofRel');
    const rel = found.string('rel');
    if (rel === 'recent' || rel === 'future') return null;
    const n = found.has('n') ? addUp(found.words('n')) : 0;
    if (n > (letter === 'Q' ? 4 : 2) || (n === 0 && (letter === 'H' || !(rel || found.has('the')))))
      return null;
    if (n === 0) return { meaning: { kind: 'unit', unit: 'quarter', shift: rel ? toShift(rel) : 'this' } };
    // "the third-quarter loss": the article belongs to the loss.
    const modifier = found.has('dash') && found.range('the')?.[0] === found.from;
    return {
      ...(modifier ? { tokens: [found.from + 1, found.to] as const } : {}),
      meaning: {
        kind: 'part',
        part: letter + String(n),
        year,
        ...(yearRel ? { yearShift: toShift(yearRel) } : {}),
      },
    };
  },
};

/** "this summer", "the winter of 1994", "spring 2016". */
const season: DateParser = {
  name: 'season',
  pattern: pattern(
    '(?:{the}?(?<rel>{rel}|{this}|{that}){rel}?|{the})?{early}?{dash}?(?<season>{season})(?:{of}?(?<year>{year})|{of}(?<ofRel>{rel}|{that}|{this}){unit})?',
  ),
  read: (found) => {
    const rel = found.string('rel');
    const yearRel = found.string('ofRel');
    return {
      meaning: {
        kind: 'part',
        part: found.string('season'),
        year: found.has('year') ? found.number('year') : null,
        ...(rel ? { shift: toShift(rel) } : {}),
        ...(yearRel ? { yearShift: toShift(yearRel) } : {}),
      },
    };
  },
};

/** "Christmas", "Easter 1916", "last Ramadan". */
const holiday: DateParser = {
  name: 'holiday',
  pattern: pattern(
    '(?<rel>{rel}|{this})?(?<holiday>{holiday}){cont}*(?:{comma}?{of}?(?<year>{year}))?(?<part>{daypart})?',
  ),
  read: (found) => {
    const rel = found.string('rel');
    const time = found.string('part');
    return {
      meaning: {
        kind: 'holiday',
        name: found.string('holiday'),
        year: found.has('year') ? found.number('year') : null,
        ...(rel ? { shift: toShift(rel) } : {}),
      },
      ...(time ? { time } : {}),
    };
  },
};

export const RELATIVE: readonly DateParser[] = [
  offset,
  longAgo,
  dayBefore,
  yearAgo,
  latestPeriod,
  yearEnd,
  deictic,
  partOfYear,
  season,
  weekday,
  holiday,
  relativeUnit,
];

import type { DateLocale } from '../../../dates/date-locale.ts';
import { CLASSES, HEADS, pattern } from './classes.ts';
import { beforeLast, dayBeforeYesterday } from './parsers/before-last.ts';
import { CALENDAR_DATES } from './parsers/calendar-dates.ts';
import { DURATIONS } from './parsers/durations.ts';
import { NUMERIC_DATES } from './parsers/numeric-dates.ts';
import { REFERENCES } from './parsers/references.ts';
import { RELATIVE } from './parsers/relative.ts';
import { TIMES } from './parsers/times.ts';
import { YEARS } from './parsers/years.ts';
import { dayOrderOf } from './day-order.ts';
import { tagWords } from './tag-words.ts';
import { tenseNear } from './tense.ts';

/** English: what findDates needs to know of the language, in the order in which it is used. */
export const ENGLISH_DATES: DateLocale = {
  classes: CLASSES,
  heads: HEADS,
  tagWords,
  // Of two matches over the same words the longer one wins, then the one that stands first here.
  parsers: [
    ...NUMERIC_DATES,
    ...CALENDAR_DATES,
    ...YEARS,
    beforeLast,
    dayBeforeYesterday,
    ...RELATIVE,
    ...TIMES,
    ...DURATIONS,
    ...REFERENCES,
  ],
  // "early in", "the end of", "later", "about", "more than": part of the expression, without a say in its value.
  leftExtension: pattern(
    '(?:{the}?{very}?{edge}{of}|{the}?{rest}{of}|{the}?(?:{early}|{earlier})(?:{in}|{on}|{dash})?)$',
    '',
  ),
  // "about", "nearly", "more than" belong to an expression that starts with a number.
  approximation: pattern('(?:{approx}|{more}{than})$', ''),
  countStart: pattern('^(?:{number|year|month|clock}|{a}{unit|units|few})', ''),
  timeThenDate: pattern('^(?:{comma}|{of})?$', ''),
  // "8 p.m. on Friday" is two expressions, of which the first takes its day from the second.
  timeOnDate: pattern('^(?:{comma}?{on}|{comma}?{at})$', ''),
  gloss: pattern('^(?:{open|slash|comma})$', ''),
  rangeLink: pattern('^(?:{dash}|{to}|{through}|{and}|{until})$', ''),
  dateThenTime: pattern('^{comma}?$', ''),
  boundBefore: new Map([
    ['since', 'since'],
    ['until', 'until'],
  ]),
  periodOpeners: new Map<string, (opener: string) => boolean>([
    ['dash', () => true],
    ['through', () => true],
    ['to', (opener) => opener === 'from' || opener === 'between'],
    ['until', (opener) => opener === 'from'],
    ['and', (opener) => opener === 'between'],
  ]),
  tenseNear,
  dayOrderOf,
};

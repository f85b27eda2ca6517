import type { DateLocale } from '../../../dates/find-dates.ts';
import { CLASSES, HEADS, pattern } from './classes.ts';
import { CALENDAR_DATES } from './parsers/calendar-dates.ts';
import { DURATIONS } from './parsers/durations.ts';
import { REFERENCES } from './parsers/references.ts';
import { RELATIVE } from './parsers/relative.ts';
import { TIMES } from './parsers/times.ts';
import { YEARS } from './parsers/years.ts';
import { tagWords } from './tag-words.ts';
import { tenseNear } from './tense.ts';

/** English: what findDates needs to know of the language, in the order in which it is used. */
export const ENGLISH_DATES: DateLocale = {
  classes: CLASSES,
  heads: HEADS,
  tagWords,
  // Of two matches over the same words the longer one wins, then the one that stands first here.
  parsers: [...CALENDAR_DATES, ...YEARS, ...RELATIVE, ...TIMES, ...DURATIONS, ...REFERENCES],
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
  rangeLink: pattern('^(?:{dash}|{to}|{and}|{until})$', ''),
  dateThenTime: pattern('^{comma}?$', ''),
  boundBefore: new Map([
    ['since', 'since'],
    ['until', 'until'],
  ]),
  tenseNear,
};

import type { CalendarDay } from '../../../dates/calendar.ts';
import { MONTH_ABBREVIATIONS } from './lexicon.ts';

export interface DatelineRule {
  readonly pattern: RegExp;
  readonly read: (m: RegExpExecArray) => CalendarDay;
}

const SHORT = MONTH_ABBREVIATIONS.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAY = '(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\.?,?\\s+)?';

const STAMP_WEEKDAY = '(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\.?,?\\s+';
const LABEL =
  '(?:first |last )?(?:published|updated|posted|modified)|(?:publication )?date(?: of publication)?|dated';

const monthNumber = (name = ''): number => SHORT.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const fullYear = (text = ''): number =>
  text.length > 2 ? Number(text) : Number(text) + (Number(text) < 30 ? 2000 : 1900);

const dayMonthYear = (m: RegExpExecArray): CalendarDay => ({
  year: fullYear(m[3]),
  month: monthNumber(m[2]),
  day: Number(m[1]),
});
const monthDayYear = (m: RegExpExecArray): CalendarDay => ({
  year: fullYear(m[3]),
  month: monthNumber(m[1]),
  day: Number(m[2]),
});

/**
 * Where an article states its own date, most telling first. A date in the middle of a sentence is no dateline, so
 * every rule asks for a line start, a label, or the dash or bracket that closes a dateline.
 */
export const ENGLISH_DATELINES: readonly DatelineRule[] = [
  {
    // "Published: 17 May 2016", "Date: May 17, 2016", "Updated 2016-05-17T10:00"
    pattern: new RegExp(`(?:^|\\n|\\|)\\s*(?:${LABEL})(?: on| at)?:?\\s+(\\d{4})-(\\d\\d)-(\\d\\d)`, 'i'),
    read: (m) => ({ year: Number(m[1]), month: Number(m[2]), day: Number(m[3]) }),
  },
  {
    pattern: /(?:^|\n)\s*(\d{4})-(\d\d)-(\d\d)(?!\d)/,
    read: (m) => ({ year: Number(m[1]), month: Number(m[2]), day: Number(m[3]) }),
  },
  {
    // A line that opens with the date: "Wed 05 Apr 2017 12.30", "17 May 2016"
    pattern: new RegExp(
      `(?:^|\\n|\\|)\\s*(?:(?:${LABEL})(?: on| at)?:?\\s+)?${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH}\\.?,?\\s+(\\d{4})\\b`,
      'i',
    ),
    read: dayMonthYear,
  },
  {
    pattern: new RegExp(
      `(?:^|\\n|\\|)\\s*(?:(?:${LABEL})(?: on| at)?:?\\s+)?${WEEKDAY}${MONTH}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`,
      'i',
    ),
    read: monthDayYear,
  },
  {
    // "SAN SALVADOR, 4 JAN 90 --", "BAGHDAD (17 May 2016) -"
    pattern: new RegExp(
      `(?:^|\\n)[^\\n.]{2,60}?[,(]\\s*(\\d{1,2})\\s+${MONTH}\\.?,?\\s+(\\d{4}|\\d{2})\\b\\)?\\s*(?:\\([^)\\n]{2,40}\\)\\s*|\\[[^\\]\\n]{2,80}\\]\\s*)?(?:--?|–|—|:)`,
      'i',
    ),
    read: dayMonthYear,
  },
  {
    // "BEIRUT, May 17, 2016 (Reuters) -"
    pattern: new RegExp(
      `(?:^|\\n)[^\\n.]{2,60}?[,(]\\s*${MONTH}\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})\\b\\)?\\s*(?:\\([^)\\n]{2,40}\\)\\s*)?(?:--?|–|—|:)`,
      'i',
    ),
    read: monthDayYear,
  },
  {
    // A weekday with a full date is how agencies and sites stamp a page: "AFP Saturday 10 Aug 2013 Air strikes …"
    pattern: new RegExp(`\\b${STAMP_WEEKDAY}(\\d{1,2})\\s+${MONTH}\\.?,?\\s+(\\d{4})\\b`, 'i'),
    read: dayMonthYear,
  },
  {
    pattern: new RegExp(`\\b${STAMP_WEEKDAY}${MONTH}\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})\\b`, 'i'),
    read: monthDayYear,
  },
];

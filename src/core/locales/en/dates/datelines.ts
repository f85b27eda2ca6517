import type { CalendarDay } from '../../../dates/calendar.ts';
import { MONTH_ABBREVIATIONS } from './lexicon.ts';

const SHORT = MONTH_ABBREVIATIONS.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?';
const CLOCK = '\\d{1,2}[:.]\\d\\d(?::\\d\\d)?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:[a-z]{2,4})?';

const monthNumber = (name = ''): number => SHORT.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const fullYear = (text = ''): number =>
  text.length > 2 ? Number(text) : Number(text) + (Number(text) < 30 ? 2000 : 1900);

/** One way to write a day in full, and its parts in the order year, month, day. */
export interface FullDate {
  readonly pattern: RegExp;
  readonly read: (m: RegExpMatchArray) => CalendarDay;
}

/** A two-digit year is read in capitals only, as military and monitoring services write it: "4 JAN 90". */
export const FULL_DATES: readonly FullDate[] = [
  {
    pattern: new RegExp(
      `(?<![\\d/.-])(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+${MONTH},?[\\s-]+(\\d{4})(?!\\d)`,
      'gi',
    ),
    read: (m) => ({ year: Number(m[3]), month: monthNumber(m[2]), day: Number(m[1]) }),
  },
  {
    pattern: /(?<![\d/.-])(\d{1,2}) ([A-Z]{3,9}) (\d\d)(?!\d)/g,
    read: (m) => ({ year: fullYear(m[3]), month: monthNumber(m[2]), day: Number(m[1]) }),
  },
  {
    pattern: new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s*(\\d{4})(?!\\d)`, 'gi'),
    read: (m) => ({ year: Number(m[3]), month: monthNumber(m[1]), day: Number(m[2]) }),
  },
  {
    pattern: /(?<![\d/.-])(\d{4})-(\d\d)-(\d\d)(?!\d)/g,
    read: (m) => ({ year: Number(m[1]), month: Number(m[2]), day: Number(m[3]) }),
  },
  {
    // "01/13/2015 05:14 PM MST": a stamp with a.m. or p.m. is American, where the month comes first.
    pattern:
      /(?<![\d/.-])(\d{1,2})\/(\d{1,2})\/(\d{4}|\d\d)(?=,?\s+(?:at\s+)?\d{1,2}:\d\d(?::\d\d)?\s*[ap]\.?m)/gi,
    read: (m) => ({ year: fullYear(m[3]), month: Number(m[1]), day: Number(m[2]) }),
  },
  {
    // A day past the twelfth cannot be a month.
    pattern: /(?<![\d/.-])(\d{1,2})\/(1[3-9]|2\d|3[01])\/(\d{4})(?!\d)/g,
    read: (m) => ({ year: Number(m[3]), month: Number(m[1]), day: Number(m[2]) }),
  },
];

/** What stands around a date that an article gives of itself; the first rule is the most telling. */
export interface StampRule {
  readonly before: RegExp;
  readonly after?: RegExp;
  /** Holds in the whole text and not in its head alone. */
  readonly anywhere?: boolean;
}

/** With a capital: "a video posted on 3 May 2015" speaks of the video. */
const LABEL = '(?:Published|Updated|Posted|Created|Modified|Date(?: of publication)?|Filed)';
const LABELS = `(?:${LABEL}|PUBLISHED|UPDATED|POSTED|DATE|Last (?:updated|modified)(?: at)?|First published)`;
/** CLOCK and WEEKDAY for a pattern that minds its capitals. */
const ANY_CLOCK = '\\d{1,2}[:.]\\d\\d(?::\\d\\d)?\\s*(?:[APap]\\.?[Mm]\\.?)?\\s*(?:[A-Z]{2,4})?';
const ANY_WEEKDAY = '[A-Z][A-Za-z]{2,8}\\.?,?';

export const STAMP_RULES: readonly StampRule[] = [
  {
    // "SAN SALVADOR, 4 JAN 90 (RADIO) -- [TEXT]", "BEIRUT (May 17, 2016) -"
    before: /(?:^|\n)[^\n.]{2,60}[,(]\s*$/,
    after: /^\)?\s*(?:\([^)\n]{2,40}\)\s*|\[[^\]\n]{2,80}[\])]\s*)?(?:--?|–|—|:)/,
  },
  {
    // "Published: Monday, May 17, 2016", "Posted 5:14 p.m. EST Jan 3, 2015", "Date of publication 19 September 2016"
    before: new RegExp(
      `\\b${LABELS}(?: (?:on|at|by))?\\s*[:|-]?\\s*(?:${ANY_CLOCK}[\\s,|-]*)?(?:${ANY_WEEKDAY})?\\s*$`,
    ),
    anywhere: true,
  },
  // A line that opens with the date, or with the weekday and the date.
  { before: new RegExp(`(?:^|[\\n|])\\s*(?:${WEEKDAY}\\s+)?$`, 'i') },
  // "Jan 3, 2015 5:14 PM", "5:14 PM, Jan 3, 2015": a date with a clock time that no preposition ties to a sentence.
  {
    before: new RegExp(`(?<!\\bon\\s)(?<!\\bon ${WEEKDAY}\\s)$`, 'i'),
    after: new RegExp(`^[,|]?\\s+(?:at\\s+)?${CLOCK}`, 'i'),
  },
  { before: new RegExp(`(?<!\\bat\\s)${CLOCK}[\\s,|-]*(?:${WEEKDAY})?\\s*$`, 'i') },
  // A weekday with a full date is how agencies stamp a page: "AFP Saturday 10 Aug 2013 Air strikes …"
  { before: new RegExp(`(?<!\\bon\\s)(?<!\\blast\\s)\\b${WEEKDAY}\\s+$`, 'i') },
  // Between a by-line and the text: "By J. Doe Jan 5, 2015 A man …"; no preposition makes it part of a sentence.
  {
    before:
      /(?<!\b(?:on|of|in|by|to|from|since|until|till|before|after|between|and|or|dated|than|the|this|that|for|at|about|around|through|throughout|as|was|is)[\s(]+)$/i,
    after: /^\s+\p{Lu}/u,
  },
];

import type { DateParser } from '../../../../dates/parser.ts';
import type { Unit } from '../../../../dates/meaning.ts';
import type { Found, Word } from '../../../../dates/word-classes.ts';
import { pattern } from '../classes.ts';
import { addUp } from '../numbers.ts';

/** "three", "two hundred", "twenty-four", "a", "a few", "a couple of", "several". */
export const COUNT = '(?<count>{a}?{few}{of}?|{number|year}(?:{dash}?{number})*|{a}{number}?)';

/** The number that a count states; 2 for "a couple of", `NaN` for "several". */
export function countOf(found: Found): number {
  const text = found.text('count');
  if (text.includes('couple')) return 2;
  if (text.includes('few') || text.includes('several') || text.includes('many') || text.includes('numerous'))
    return NaN;
  const numbers = found.words('count').filter((w: Word) => typeof w.value === 'number');
  // "20-30 years" are at least 20; "twenty-four" is one number.
  return numbers.length ? addUp(/\d/.test(text) ? numbers.slice(0, 1) : numbers) : 1;
}

const CODES: Readonly<Record<Unit, string>> = {
  day: 'PnD',
  week: 'PnW',
  month: 'PnM',
  year: 'PnY',
  decade: 'PnDE',
  century: 'PnCE',
  quarter: 'PnQ',
  weekend: 'PnWE',
  hour: 'PTnH',
  minute: 'PTnM',
  second: 'PTnS',
};

/** TIMEX3 duration: `P3M`, `PT2H`, `PXD` for an unknown number of days. */
export const durationValue = (unit: Unit, count: number): string =>
  CODES[unit].replace('n', Number.isNaN(count) ? 'X' : String(count));

/** "three months", "a week", "two-year", "the past three months", "the first nine months", "several years". */
const counted: DateParser = {
  name: 'duration',
  pattern: pattern(
    `(?:{the}?{rel}|{the}{ordinal}|{the}|{this}|{that})?${COUNT}(?:{to|or|dash}(?<upper>{number}))?{dash}?{more}?(?<unit>{unit|units|quarter})(?<old>{dash}?{old})?`,
  ),
  read: (found) => {
    const unit = found.string('unit') as Unit;
    if (!isDuration(found, unit)) return null;
    // "a 10-day truce", "the five-year plan": the article belongs to the noun.
    const [first, second] = found.tagged.words.slice(found.from, found.from + 2);
    const article =
      (first?.kind === 'a' || first?.kind === 'the') && second?.kind === 'number' && isCompound(found);
    return {
      meaning: { kind: 'value', type: 'DURATION', value: durationValue(unit, countOf(found)) },
      ...(article ? { tokens: [found.from + 1, found.to] as const } : {}),
    };
  },
};

const isCompound = (found: Found): boolean =>
  found.tagged.words.slice(found.from, found.to).some((word) => word?.kind === 'dash');

/** Ages, rates ("$2 a year") and fractions ("three quarters of the food") are no durations. */
function isDuration(found: Found, unit: Unit): boolean {
  if (found.words('count').some((w) => w.value === 0) || found.has('old')) return false;
  const led = found.from < (found.range('count')?.[0] ?? 0);
  if (unit === 'quarter' && !led) return false;
  if (!/^(?:an?|one)$/.test(found.text('count')) || led) return true;
  if (found.text('count') === 'one' && unit !== 'day') return true;
  if (unit === 'second') return false;
  const next = found.tagged.words[found.to]?.kind;
  if (next === 'after' || next === 'before') return true;
  const before = found.tagged.tokens[found.from - 1];
  return before !== undefined && BEFORE_A_UNIT.test(before.lower);
}

/** "a week" is a rate unless one of these stands before it. */
const BEFORE_A_UNIT =
  /^(?:for|in|within|over|about|than|after|of|almost|nearly|only|just|take|takes|took|taking|last|lasts|lasted|lasting|spend|spent|spending|every|under|half|until|to|and|with|barely|roughly|around|by|during|is|be|was|not)$/;

/** "the last week of August", "the first days of the year": a length, not the week before this one. */
const partOfMonth: DateParser = {
  name: 'part-of-month',
  pattern: pattern(
    '{the}(?:{rel}|{ordinal})(?<count>{number})?(?<unit>{unit|units}){of}{month}{stop}?(?:{of}?{year})?',
  ),
  read: (found) => ({
    meaning: {
      kind: 'value',
      type: 'DURATION',
      value: durationValue(found.string('unit') as Unit, found.has('count') ? countOf(found) : 1),
    },
  }),
};

/** "recent months", "weeks", "the coming days". */
const uncounted: DateParser = {
  name: 'uncounted-duration',
  pattern: pattern('(?:{the}?(?<rel>{rel})|{the}{ordinal})?(?<unit>{units})(?!{ago})'),
  read: (found) => {
    const unit = found.string('unit') as Unit;
    if (unit === 'second' || unit === 'weekend' || unit === 'minute') return null;
    if (unit === 'quarter' && !found.has('rel')) return null;
    if (found.to - found.from === 1 && !isMeasured(found)) return null;
    return { meaning: { kind: 'value', type: 'DURATION', value: durationValue(unit, NaN) } };
  },
};

/** A bare "days" is a time span after some words only: "for days", "within weeks"; "in the days of" is not. */
function isMeasured(found: Found): boolean {
  const before = found.tagged.tokens[found.from - 1];
  return (
    before !== undefined && /^(?:for|in|within|over|after|of|recent|through|lasted|took)$/.test(before.lower)
  );
}

/** "every Friday", "each month", "Fridays", "daily", "a year" of rates is left to the duration. */
const everyUnit: DateParser = {
  name: 'set',
  pattern: pattern(
    '(?:{every|per}{number|ordinal}?(?<unit>{unit|units|quarter})|{every}(?<weekday>{weekday}){daypart}?|(?<weekdays>{weekdays})|{weekday}(?<parts>{dayparts})|(?<word>{frequency})|{every}(?<month>{month})|{every}(?<season>{season})|{every}(?<part>{daypart}))',
  ),
  read: (found) =>
    found.has('weekdays') && isPossessive(found)
      ? { meaning: { kind: 'weekday', weekday: found.number('weekdays') } }
      : { meaning: { kind: 'value', type: 'SET', value: setValue(found) } },
};

/** "Tuesdays alleged attack", in texts that lost their apostrophes: a noun behind it makes it "Tuesday's". */
function isPossessive(found: Found): boolean {
  const next = found.tagged.tokens[found.to];
  const last = found.tagged.tokens[found.to - 1];
  if (next?.kind !== 'word' || next.sentence !== last?.sentence || next.text !== next.lower) return false;
  return !/^(?:and|or|at|in|to|from|the|a|an|by|for|with|when|as|after|before|until|but|he|she|they|we|it|if|on|off|only|are|is|were|was)$/.test(
    next.lower,
  );
}

function setValue(found: Found): string {
  if (found.has('word')) return found.string('word');
  const weekday = found.has('weekday')
    ? found.number('weekday')
    : found.has('weekdays')
      ? found.number('weekdays')
      : NaN;
  if (!Number.isNaN(weekday)) return `XXXX-WXX-${String(weekday)}`;
  if (found.has('month')) return `XXXX-${String(found.number('month')).padStart(2, '0')}`;
  if (found.has('season')) return `XXXX-${found.string('season')}`;
  if (found.has('part')) return `XXXX-XX-XX${found.string('part')}`;
  return found.has('unit') ? durationValue(found.string('unit') as Unit, 1) : 'XXXX-WXX';
}

/** "twice a week", "three times per day", "every other day", "every two weeks". */
const repeated: DateParser = {
  name: 'repeated',
  pattern: pattern(
    '(?:(?:{number}{times}|{once})(?:{a}|{every}|{per})|{every}(?:(?<other>{other})|(?<step>{number})))(?<unit>{unit|units})',
  ),
  read: (found) => {
    const next = found.tagged.tokens[found.to]?.lower ?? '';
    // "once a month had passed": a clause about time.
    if (/^(?:has|had|have|passes|passed|is|was|ago|goes|went)$/.test(next)) return null;
    const step = found.has('other') ? 2 : found.has('step') ? addUp(found.words('step')) : 1;
    return {
      meaning: { kind: 'value', type: 'SET', value: durationValue(found.string('unit') as Unit, step) },
    };
  },
};

export const DURATIONS: readonly DateParser[] = [repeated, everyUnit, partOfMonth, counted, uncounted];

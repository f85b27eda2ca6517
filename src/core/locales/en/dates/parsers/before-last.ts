import type { DateParser } from '../../../../dates/parser.ts';
import type { Unit } from '../../../../dates/meaning.ts';
import { pattern } from '../classes.ts';

/** "the night before last", "the week before last": two of them back. */
export const beforeLast: DateParser = {
  name: 'before-last',
  pattern: pattern('{the}(?:(?<unit>{unit})|(?<part>{daypart}))(?<before>{before})(?<rel>{rel})'),
  read: (found) => {
    if (found.text('rel') !== 'last' || found.text('before') !== 'before') return null;
    const unit = found.has('unit') ? (found.string('unit') as Unit) : 'day';
    const time = found.string('part');
    return {
      meaning: { kind: 'offset', unit, count: -2, from: 'reference' },
      ...(time ? { time } : {}),
    };
  },
};

/** "the day before yesterday", "the day after tomorrow". */
export const dayBeforeYesterday: DateParser = {
  name: 'day-before-yesterday',
  pattern: pattern('{the}(?<unit>{unit})(?:(?<before>{before})|{after})(?<day>{deictic})'),
  read: (found) => {
    const day = found.number('day');
    const step = found.has('before') ? -1 : 1;
    if (found.string('unit') !== 'day' || Math.sign(day) !== step) return null;
    return { meaning: { kind: 'offset', unit: 'day', count: day + step, from: 'reference' } };
  },
};

import type { DateParser } from '../../../../dates/parser.ts';
import type { Found } from '../../../../dates/word-classes.ts';
import { pattern } from '../classes.ts';

const today = { kind: 'offset', unit: 'day', count: 0, from: 'narrative' } as const;
const two = (n: number): string => String(n).padStart(2, '0');

/** "8 p.m.", "8:30 a.m. EST", "20:30", "0900 GMT", "8 o'clock". */
const clock: DateParser = {
  name: 'clock',
  pattern: pattern(
    '(?:(?<hour>{number})(?:(?<ampm>{ampm}){cont}*|{oclock})|(?<clock>{clock})(?:(?<ampmToo>{ampm}){cont}*)?|(?<military>{number|year})(?={zone})){zone}?',
  ),
  read: (found) => {
    const time = timeOf(found);
    return time ? { meaning: today, time } : null;
  },
};

/** "8", "8.30" and "0830" as hour and minute. */
const splitHour = (text: string): string[] =>
  /^\d{3,4}$/.test(text) ? [text.slice(0, -2), text.slice(-2)] : text.split('.');

function timeOf(found: Found): string | null {
  const [hourText = '', minuteText = '0'] = found.has('clock')
    ? found.string('clock').split(':')
    : found.has('military')
      ? [found.text('military').slice(0, -2), found.text('military').slice(-2)]
      : splitHour(found.text('hour'));
  const half = found.string('ampm') || found.string('ampmToo');
  let hour = Number(hourText);
  if (half && (hour < 1 || hour > 12)) return null;
  if (half) hour = (hour % 12) + (half === 'p' ? 12 : 0);
  const minute = Number(minuteText);
  return hour <= 24 && minute < 60 && hourText !== '' ? `T${two(hour)}:${two(minute)}` : null;
}

/** "this morning", "that night", "the afternoon", "noon", "last night". */
const daypart: DateParser = {
  name: 'daypart',
  pattern: pattern(
    '(?:(?<this>{this})|(?<that>{that}){rel}?|(?<the>{the})?(?<rel>{rel})|(?<bare>{the|early}{early}?)?)?(?<part>{daypart}){units}?',
  ),
  read: (found) => {
    const time = found.string('part');
    // "$30 a night" is a rate.
    if (/^(?:an?|per)$/.test(found.tagged.tokens[found.from - 1]?.lower ?? '')) return null;
    // "Shortly past midnight" is no midnight of the past.
    if (found.text('rel') === 'past') return { meaning: today, time, tokens: [found.to - 1, found.to] };
    const rel = found.string('rel');
    if (rel === 'last')
      return { meaning: { kind: 'offset', unit: 'day', count: -1, from: 'reference' }, time };
    if (rel === 'next' || rel === 'following')
      return { meaning: { kind: 'offset', unit: 'day', count: 1, from: 'narrative' }, time };
    if (rel === 'previous')
      return { meaning: { kind: 'offset', unit: 'day', count: -1, from: 'narrative' }, time };
    if (found.has('this'))
      return { meaning: { kind: 'offset', unit: 'day', count: 0, from: 'reference' }, time };
    return { meaning: today, time };
  },
};

export const TIMES: readonly DateParser[] = [clock, daypart];

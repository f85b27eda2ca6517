import { isoDayOf, toDayNumber, weekdayOf } from './calendar.ts';
import type { Meaning } from './meaning.ts';
import type { Context, Resolved } from './resolve.ts';

const anchored = (value: string): Resolved => ({ type: 'DATE', value, basis: 'anchored' });

/** A weekday by its words, then by the tense of its verb; in a history by the day told before. */
export function resolveWeekday(meaning: Meaning & { kind: 'weekday' }, context: Context): Resolved | null {
  const { focus, history, reference } = context;
  const told =
    focus?.month && focus.day ? toDayNumber({ ...focus, month: focus.month, day: focus.day }) : null;
  if (reference === null) {
    return anchored(
      told === null ? `XXXX-WXX-${String(meaning.weekday)}` : isoDayOf(nearestWeekday(told, meaning.weekday)),
    );
  }
  const { shift } = meaning;
  // "the previous Friday" counts from the day told, "last Friday" from that of the report.
  const counted = history || shift === 'previous' || shift === 'following';
  const base = counted && told !== null ? told : reference;
  const back = (weekdayOf(base) - meaning.weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (shift === 'last' || shift === 'previous') return anchored(isoDayOf(base - (back || 7)));
  if (shift === 'next' || shift === 'following') return anchored(isoDayOf(base + (ahead || 7)));
  if (context.tense === 'future') return anchored(isoDayOf(base + ahead));
  return anchored(isoDayOf(base - back));
}

/** Within three days of the day told: "on Saturday, 3 January … he died on Sunday". */
const nearestWeekday = (day: number, weekday: number): number =>
  day + ((((weekday - weekdayOf(day) + 10) % 7) + 7) % 7) - 3;

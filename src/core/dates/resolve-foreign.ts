import { fromDayNumber, isoDay, isoDayOf, isRealDay, isoYear, toDayNumber } from './calendar.ts';
import { islamicToDayNumber } from './islamic.ts';
import type { Meaning } from './meaning.ts';
import type { Context, Resolved } from './resolve.ts';

/** A numeric date by the outlet's order; without one both readings stay, as a flagged range. */
export function resolveNumeric(meaning: Meaning & { kind: 'numeric' }, context: Context): Resolved | null {
  const { first, second, year } = meaning;
  const dayFirst = { year, month: second, day: first };
  const monthFirst = { year, month: first, day: second };
  if (context.dayOrder) {
    const day = context.dayOrder === 'day-first' ? dayFirst : monthFirst;
    return isRealDay(day.year, day.month, day.day)
      ? { type: 'DATE', value: isoDay(day), basis: 'stated' }
      : null;
  }
  const [start, end] = [isoDay(dayFirst), isoDay(monthFirst)].sort();
  if (start === undefined || end === undefined) return null;
  return {
    type: 'DATE',
    value: `${isoYear(year)}-XX-XX`,
    basis: 'stated',
    range: { start, end, precision: 'year' },
    ambiguous: true,
  };
}

/** Without its Gregorian twin an Islamic date is right to a day: the month begins when the moon is seen. */
export function resolveIslamic({ year, month, day }: Meaning & { kind: 'islamic' }): Resolved | null {
  if (month < 1 || month > 12) return null;
  const at = islamicToDayNumber({ year, month, day });
  if (fromDayNumber(at).year < 1 || toDayNumber(fromDayNumber(at)) !== at) return null;
  return {
    type: 'DATE',
    value: isoDayOf(at),
    basis: 'anchored',
    range: { start: isoDayOf(at - 1), end: isoDayOf(at + 1), precision: 'week' },
  };
}

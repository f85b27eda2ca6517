import {
  addMonths,
  isoDay,
  isoDayOf,
  isoMonth,
  isoWeek,
  isoYear,
  isRealDay,
  parseIsoDay,
  toDayNumber,
  type CalendarDay,
} from './calendar.ts';
import { dayOf, yearFor } from './choose-year.ts';
import { feastRange, feastValue } from './feasts.ts';
import type { Meaning, Shift, Unit } from './meaning.ts';
import { resolveWeekday } from './resolve-weekday.ts';
import { resolveIslamic, resolveNumeric } from './resolve-foreign.ts';
import type { Context, Resolved } from './resolve.ts';

const anchored = (value: string | null): Resolved | null =>
  value === null ? null : { type: 'DATE', value, basis: 'anchored' };
const stated = (value: string): Resolved => ({ type: 'DATE', value, basis: 'stated' });

/** The TIMEX3 value of a meaning in its context; `null` when the date does not exist. */
export function resolveMeaning(meaning: Meaning, context: Context): Resolved | null {
  switch (meaning.kind) {
    case 'value':
      return { type: meaning.type, value: meaning.value, basis: 'stated' };
    case 'day':
      return resolveDay(meaning, context);
    case 'dayOfMonth':
      return resolveDayOfMonth(meaning.day, context);
    case 'month':
      return resolveMonth(meaning, context);
    case 'weekday':
      return resolveWeekday(meaning, context);
    case 'offset':
      return resolveOffset(meaning, context);
    case 'unit':
      return resolveUnit(meaning.unit, meaning.shift, context);
    case 'part':
      return resolvePart(meaning, context);
    case 'holiday': {
      const year = meaning.year ?? yearFor(context, (y) => feastValue(meaning.name, y));
      const value = year === null ? null : feastValue(meaning.name, year);
      if (value === null || year === null) return null;
      const range = feastRange(meaning.name, year);
      if (meaning.year !== null) return { ...stated(value), range };
      return { type: 'DATE', value, basis: 'anchored', aside: context.history, range };
    }
    case 'numeric':
      return resolveNumeric(meaning, context);
    case 'islamic':
      return resolveIslamic(meaning);
  }
}

function resolveDay(meaning: Meaning & { kind: 'day' }, context: Context): Resolved | null {
  const { month, day } = meaning;
  if (meaning.week) {
    const at = resolveDay({ ...meaning, week: false }, context);
    const first = at && parseIsoDay(at.value);
    return first ? anchored(isoWeek(toDayNumber(first))) : null;
  }
  if (meaning.year !== null)
    return isRealDay(meaning.year, month, day) ? stated(isoDay({ year: meaning.year, month, day })) : null;
  if (meaning.yearShift) {
    const shifted = shiftedYear(meaning.yearShift, context);
    return shifted !== null && isRealDay(shifted, month, day)
      ? anchored(isoDay({ year: shifted, month, day }))
      : null;
  }
  if (!isRealDay(2000, month, day)) return null;
  const year = yearFor(context, (y) => isoDay({ year: y, month, day }));
  if (year === null) return anchored(`XXXX-${isoMonth(1, month).slice(5)}-${String(day).padStart(2, '0')}`);
  return isRealDay(year, month, day) ? anchored(isoDay({ year, month, day })) : null;
}

function resolveDayOfMonth(day: number, context: Context): Resolved | null {
  const at = dayOf(context);
  const month = context.focus?.month ?? at?.month;
  const year = context.focus?.month ? context.focus.year : at?.year;
  if (month === undefined || year === undefined) return null;
  return isRealDay(year, month, day) ? anchored(isoDay({ year, month, day })) : null;
}

function resolveMonth(meaning: Meaning & { kind: 'month' }, context: Context): Resolved | null {
  const { month } = meaning;
  if (meaning.year !== null) return stated(isoMonth(meaning.year, month));
  const reference = dayOf(context);
  if (meaning.yearShift) {
    const year = shiftedYear(meaning.yearShift, context);
    return year === null ? null : anchored(isoMonth(year, month));
  }
  if (reference && (meaning.shift === 'last' || meaning.shift === 'next')) {
    const back = meaning.shift === 'last';
    const year = back
      ? month < reference.month
        ? reference.year
        : reference.year - 1
      : month > reference.month
        ? reference.year
        : reference.year + 1;
    return anchored(isoMonth(year, month));
  }
  if (reference && meaning.shift === 'this') return anchored(isoMonth(reference.year, month));
  const year = yearFor(context, (y) => isoMonth(y, month));
  return anchored(year === null ? `XXXX-${isoMonth(1, month).slice(5)}` : isoMonth(year, month));
}

/** Where "later" and "that day" count from: the day last spoken of, else the reference date. */
function narrativeDay(context: Context): { day: CalendarDay; precision: 'day' | 'month' | 'year' } | null {
  const { focus } = context;
  if (focus) {
    return {
      day: { year: focus.year, month: focus.month ?? 1, day: focus.day ?? 1 },
      precision: focus.day !== null ? 'day' : focus.month !== null ? 'month' : 'year',
    };
  }
  const day = dayOf(context);
  return day && { day, precision: 'day' };
}

function resolveOffset(meaning: Meaning & { kind: 'offset' }, context: Context): Resolved | null {
  const { unit, count } = meaning;
  if (unit === 'hour' || unit === 'minute' || unit === 'second') {
    return {
      type: 'DURATION',
      value: `PT${String(Math.abs(count))}${unit.charAt(0).toUpperCase()}`,
      basis: 'stated',
    };
  }
  const reference = dayOf(context);
  const told = meaning.from === 'narrative' || (context.history && count < 0);
  const from = !told ? reference && { day: reference, precision: 'day' as const } : narrativeDay(context);
  if (!from)
    return anchored(unit === 'day' && count === 0 ? 'XXXX-XX-XX' : count < 0 ? 'PAST_REF' : 'FUTURE_REF');
  const value = move(from.day, unit, count, from.precision);
  // "A day after the strike" in a report of the past cannot lie in its future: the anchor is not known.
  if (told && count > 0 && unit === 'day' && context.tense !== 'future' && isAfter(value, context)) {
    return anchored('XXXX-XX-XX');
  }
  const moved = anchored(value);
  return moved && (count < 0 || meaning.from === 'reference') ? { ...moved, aside: context.history } : moved;
}

const isAfter = (value: string | null, { reference }: Context): boolean =>
  value !== null && reference !== null && value > isoDayOf(reference);

/** Moves a day by a number of units, to the precision of the unit or of the start, whichever is coarser. */
function move(
  day: CalendarDay,
  unit: Unit,
  count: number,
  precision: 'day' | 'month' | 'year',
): string | null {
  const number = toDayNumber(day);
  if (unit === 'day')
    return precision === 'day'
      ? isoDayOf(number + count)
      : precision === 'month'
        ? `${isoMonth(day.year, day.month)}-XX`
        : `${isoYear(day.year)}-XX-XX`;
  if (unit === 'week') return precision === 'day' ? isoWeek(number + count * 7) : `${isoYear(day.year)}-WXX`;
  if (unit === 'weekend') return `${isoWeek(number + count * 7)}-WE`;
  if (unit === 'month' || unit === 'quarter') {
    const moved = addMonths(day, unit === 'month' ? count : count * 3);
    if (precision === 'year') return `${isoYear(moved.year)}-XX`;
    return unit === 'month'
      ? isoMonth(moved.year, moved.month)
      : `${isoYear(moved.year)}-Q${String(Math.ceil(moved.month / 3))}`;
  }
  const year = day.year + count * (unit === 'year' ? 1 : unit === 'decade' ? 10 : 100);
  if (year < 1 || year > 9999 || !Number.isInteger(year)) return null;
  const full = isoYear(year);
  return unit === 'year' ? full : unit === 'decade' ? full.slice(0, 3) : full.slice(0, 2);
}

function shiftedYear(shift: Shift, context: Context): number | null {
  const base = isNarrative(shift) ? narrativeDay(context)?.day : dayOf(context);
  return base ? base.year + stepOf(shift) : null;
}

const isNarrative = (shift: Shift): boolean =>
  shift === 'that' || shift === 'previous' || shift === 'following';
const stepOf = (shift: Shift): number =>
  shift === 'last' || shift === 'previous' ? -1 : shift === 'next' || shift === 'following' ? 1 : 0;

function resolveUnit(unit: Unit, shift: Shift, context: Context): Resolved | null {
  const reference = dayOf(context);
  const from =
    isNarrative(shift) || context.history
      ? narrativeDay(context)
      : reference && { day: reference, precision: 'day' as const };
  if (!from) return null;
  return anchored(move(from.day, unit, stepOf(shift), from.precision));
}

function resolvePart(meaning: Meaning & { kind: 'part' }, context: Context): Resolved | null {
  const { part, shift } = meaning;
  if (meaning.year !== null) return stated(`${isoYear(meaning.year)}-${part}`);
  if (meaning.yearShift) {
    const year = shiftedYear(meaning.yearShift, context);
    return year === null ? null : anchored(`${isoYear(year)}-${part}`);
  }
  const base = context.history && context.focus ? context.focus.year : dayOf(context)?.year;
  if (base === undefined) return anchored(`XXXX-${part}`);
  const reference = dayOf(context);
  const month = PART_MONTH[part] ?? 1;
  if (context.history || !reference)
    return anchored(`${isoYear(base + (shift === 'next' || shift === 'following' ? 1 : 0))}-${part}`);
  const over = month <= reference.month;
  if (shift === 'last')
    return anchored(`${isoYear(over && reference.month > month + 2 ? base : base - 1)}-${part}`);
  if (shift === 'next') return anchored(`${isoYear(over ? base + 1 : base)}-${part}`);
  if (!over && context.tense === 'past' && shift !== 'this') return anchored(`${isoYear(base - 1)}-${part}`);
  return anchored(`${isoYear(base)}-${part}`);
}

/** First month of a part of the year. */
const PART_MONTH: Readonly<Record<string, number>> = {
  Q1: 1,
  Q2: 4,
  Q3: 7,
  Q4: 10,
  H1: 1,
  H2: 7,
  SP: 3,
  SU: 6,
  FA: 9,
  WI: 12,
};

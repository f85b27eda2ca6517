import { fromDayNumber, isoDay, type CalendarDay } from './calendar.ts';
import type { Context, Focus } from './resolve.ts';

export const dayOf = (context: Context): CalendarDay | null =>
  context.reference === null ? null : fromDayNumber(context.reference);

/** The year for a date that does not state one: the narrative's in a history, else the one nearest by tense. */
export function yearFor(context: Context, inYear: (year: number) => string | null): number | null {
  const reference = dayOf(context);
  if (context.focus && (context.history || !reference)) return yearInHistory(context.focus, inYear);
  if (!reference) return null;
  const iso = inYear(reference.year) ?? '';
  const today = isoDay(reference).slice(0, iso.length);
  const ahead = iso > today;
  if (ahead && context.tense === 'past') return reference.year - 1;
  if (ahead && context.tense === null && monthsAhead(iso, reference) > 4) return reference.year - 1;
  if (!ahead && context.tense === 'future' && iso < today && monthsAhead(iso, reference) < -2)
    return reference.year + 1;
  return reference.year;
}

const monthsAhead = (iso: string, reference: CalendarDay): number =>
  Number(iso.slice(5, 7)) - reference.month;

/** In a narrative time moves on: of the years next to the focus the nearest date that is not long past. */
function yearInHistory(focus: Focus, inYear: (year: number) => string | null): number {
  if (focus.month === null) return focus.year;
  const month = Number((inYear(focus.year) ?? '').slice(5, 7));
  const ahead = month - focus.month;
  if (ahead < -8) return focus.year + 1;
  if (ahead > 9) return focus.year - 1;
  return focus.year;
}

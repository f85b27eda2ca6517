import { toDayNumber, type CalendarDay } from './calendar.ts';

/**
 * The tabular Islamic calendar (civil epoch, 16 July 622 Julian; 11 leap years in 30): within a day or two of the
 * calendar by sighting. Source: Reingold and Dershowitz, Calendrical Calculations, chapter on the Islamic calendar.
 */

/** Gregorian 19 July 622 is the Julian 16 July 622, 1 Muharram of the year 1. */
const EPOCH = toDayNumber({ year: 622, month: 7, day: 19 });
/** Mean length of the Islamic year in days: 354 + 11/30. */
const YEAR_LENGTH = 354 + 11 / 30;

export function islamicToDayNumber({ year, month, day }: CalendarDay): number {
  return (
    EPOCH + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + Math.ceil(29.5 * (month - 1)) + day - 1
  );
}

/** The Islamic years that overlap a Gregorian year, earliest first. */
export function islamicYearsOf(gregorianYear: number): number[] {
  const start = (toDayNumber({ year: gregorianYear, month: 1, day: 1 }) - EPOCH) / YEAR_LENGTH;
  const first = Math.floor(start) + 1;
  return [first, first + 1];
}

import { findDates } from '../core/dates/find-dates.ts';
import { ABBREVIATIONS } from '../core/locales/en/abbreviations.ts';
import type { IsoDate } from '../core/model.ts';
import { analyse } from '../core/text/analyse.ts';

/** A dateline stands in the first lines or nowhere. */
const OPENING = 240;

/** The full calendar day that a text's opening states, not one worked out; `null` when there is none up to `today`. */
export function findDatelineDay(text: string, today: IsoDate): IsoDate | null {
  const opening = { id: 'opening', text: text.slice(0, OPENING) };
  for (const date of findDates(analyse(opening, { abbreviations: ABBREVIATIONS }))) {
    const { range, basis } = date;
    if (basis === 'stated' && range?.precision === 'day' && range.start === range.end) {
      return range.start <= today ? range.start : null;
    }
  }
  return null;
}

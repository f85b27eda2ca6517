import { findDatelineDate } from '../core/dates/find-dateline-date.ts';
import type { IsoDate } from '../core/model.ts';

/**
 * The day of publication that a text states of itself, in a dateline ("BEIRUT, 17 May 2016 —") or a line of metadata
 * ("Published: 17 May 2016"); `null` when it states none, or one after `today`.
 */
export function findDatelineDay(text: string, today: IsoDate): IsoDate | null {
  const day = findDatelineDate(text);
  return day !== null && day <= today ? day : null;
}

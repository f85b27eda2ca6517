import type { IsoDate } from '../model.ts';
import { isoDay, isRealDay } from './calendar.ts';
import { ENGLISH_DATELINES } from '../locales/en/dates/datelines.ts';

/** How much of a text can hold a dateline or a line of metadata, in characters. */
const HEAD = 600;

/**
 * The date that an article gives of itself in its first lines: "SAN SALVADOR, 4 JAN 90 --", "Wed 05 Apr 2017 …",
 * "May 3, 2016 (Reuters) -", "Published: 2016-05-17". `null` when the head states no full date.
 */
export function findDatelineDate(text: string): IsoDate | null {
  const head = text.slice(0, HEAD);
  let best: IsoDate | null = null;
  let bestAt = Infinity;
  for (const { pattern, read } of ENGLISH_DATELINES) {
    const m = pattern.exec(head);
    const day = m && read(m);
    // The first one counts: an article may quote another agency's dateline further down.
    if (day && m.index < bestAt && isRealDay(day.year, day.month, day.day)) {
      best = isoDay(day);
      bestAt = m.index;
    }
  }
  return best;
}

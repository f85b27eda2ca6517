import { FULL_DATES, STAMP_RULES } from '../locales/en/dates/datelines.ts';
import type { IsoDate } from '../model.ts';
import { isoDay, isRealDay } from './calendar.ts';

/** How much of a text can hold an unlabelled dateline or line of metadata, in characters. */
const HEAD = 600;
/** How much around a date tells whether it is the article's own. */
const AROUND = 90;

/**
 * The date that an article gives of itself: "SAN SALVADOR, 4 JAN 90 --", "Wed 05 Apr 2017 …", "May 3, 2016 (Reuters) -"
 * in its head, "Published: 17 May 2016" anywhere. `null` when it states no full date of its own.
 */
export function findDatelineDate(text: string): IsoDate | null {
  if (text !== last.text) last = { text, date: searchText(text) };
  return last.date;
}

/** Each event of an article asks again: the answer for the text at hand is kept. */
let last: { readonly text: string; readonly date: IsoDate | null } = { text: '', date: null };

function searchText(text: string): IsoDate | null {
  let best: { readonly iso: IsoDate; readonly rank: number; readonly at: number } | null = null;
  for (const { pattern, read } of FULL_DATES) {
    for (const m of text.matchAll(pattern)) {
      const day = read(m);
      if (!isRealDay(day.year, day.month, day.day)) continue;
      const rank = rankOf(text, m.index, m.index + m[0].length);
      // Of equals the first: an article may quote another agency's dateline further down.
      if (rank !== null && (!best || rank < best.rank || (rank === best.rank && m.index < best.at))) {
        best = { iso: isoDay(day), rank, at: m.index };
      }
    }
  }
  return best && best.iso;
}

/** Place of the first rule that takes this date for the article's own; `null` when none does. */
function rankOf(text: string, start: number, end: number): number | null {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const rank = STAMP_RULES.findIndex(
    (rule) =>
      (rule.anywhere || start < HEAD) && rule.before.test(before) && (!rule.after || rule.after.test(after)),
  );
  return rank < 0 ? null : rank;
}

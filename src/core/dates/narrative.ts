import { fromDayNumber, type CalendarDay } from './calendar.ts';
import type { Match } from './meaning.ts';
import type { Focus } from './resolve.ts';

/** How many years a stated year may lie off both its neighbours before it is an aside. */
const ASIDE_YEARS = 5;

/**
 * Years stated in passing: "(declassified in 2005)" in an account of 1964 lies far from the stated years before and
 * after it, which lie near each other. They do not move the story.
 */
export function findAsides(matches: readonly Match[]): ReadonlySet<Match> {
  const dated = matches.flatMap((match) => {
    const year = yearStated(match.reading.meaning);
    return year === null ? [] : [{ match, year }];
  });
  const asides = new Set<Match>();
  for (let i = 1; i < dated.length; i++) {
    const [before, here] = [dated[i - 1], dated[i]];
    // Of the two that follow one must return to the story; an aside may itself hold two years.
    const returns = dated.slice(i + 1, i + 4).some((d) => before && near(d.year, before.year));
    if (before && here && returns && !near(here.year, before.year)) {
      asides.add(here.match);
      dated[i] = { match: here.match, year: before.year };
    }
  }
  return asides;
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= ASIDE_YEARS;

/**
 * Whether the text is a historical account: several stated years lie more than a year before the reference date, more
 * than lie near it, and there are few weekdays and "yesterdays", which only news has.
 */
export function isHistory(matches: readonly Match[], reference: number | null): boolean {
  const now: CalendarDay | null = reference === null ? null : fromDayNumber(reference);
  if (!now) return false;
  let old = 0;
  let recent = 0;
  let news = 0;
  for (const { reading } of matches) {
    const { meaning } = reading;
    const year = yearStated(meaning);
    if (meaning.kind === 'weekday' || (meaning.kind === 'offset' && meaning.from === 'reference')) news++;
    else if (year !== null && year < now.year - 1) old++;
    else if (year !== null) recent++;
  }
  return old >= 4 && old > recent && old > 4 * news;
}

function yearStated(meaning: Match['reading']['meaning']): number | null {
  if (meaning.kind === 'value') return /^\d{4}$/.test(meaning.value) ? Number(meaning.value) : null;
  return 'year' in meaning ? meaning.year : null;
}

/** The years that the copyright line or the story of a news page may name. */
const NEWS_YEARS: readonly [from: number, to: number] = [1950, 2049];

/**
 * Where an article without any date of its own begins: at the first day that it states in full, else in the year that
 * it names most often, of equals the latest (that of its copyright line, mostly). `null` when it names none.
 */
export function undatedFocus(matches: readonly Match[]): Focus | null {
  const counts = new Map<number, number>();
  for (const { reading } of matches) {
    const { meaning } = reading;
    if (meaning.kind === 'day' && meaning.year !== null) {
      return { year: meaning.year, month: meaning.month, day: meaning.day };
    }
    const year = yearStated(meaning) ?? 0;
    if (year >= NEWS_YEARS[0] && year <= NEWS_YEARS[1]) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return first ? { year: first[0], month: null, day: null } : null;
}

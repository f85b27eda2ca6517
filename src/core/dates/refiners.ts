import type { DateLocale } from './date-locale.ts';
import type { Match, Meaning } from './meaning.ts';
import type { Tagged } from './word-classes.ts';

/** Of overlapping matches the longest stays, then the one whose parser stands first; result in text order. */
function keepLongest(matches: readonly Match[]): Match[] {
  const ranked = matches
    .map((match, order) => ({ match, order }))
    .sort((a, b) => b.match.to - b.match.from - (a.match.to - a.match.from) || a.order - b.order);
  const kept: Match[] = [];
  for (const { match } of ranked) {
    if (!kept.some((other) => match.from < other.to && other.from < match.to)) kept.push(match);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** Words before the expression that belong to it: "early in", "the end of", "about". */
function extendLeft(matches: readonly Match[], tagged: Tagged, locale: DateLocale): Match[] {
  let floor = 0;
  return matches.map((match) => {
    const sentence = tagged.tokens[match.from]?.sentence;
    let first = match.from;
    while (first > floor && match.from - first < 6 && tagged.tokens[first - 1]?.sentence === sentence)
      first--;
    const before = tagged.letters.slice(first, match.from);
    const counted = locale.countStart.test(tagged.letters.slice(match.from, match.to));
    const m = locale.leftExtension.exec(before) ?? (counted ? locale.approximation.exec(before) : null);
    floor = match.to;
    return m && m[0].length > 0 ? { ...match, from: first + m.index } : match;
  });
}

/** "8 p.m." and "Friday" next to each other are one time; so are "Friday" and "at noon". */
function combineTimes(matches: readonly Match[], tagged: Tagged, locale: DateLocale): Match[] {
  const combined: Match[] = [];
  for (const match of matches) {
    const previous = combined.at(-1);
    const joined = previous && combine(previous, match, tagged, locale);
    if (joined) combined[combined.length - 1] = joined;
    else combined.push(match);
  }
  return combined;
}

function combine(a: Match, b: Match, tagged: Tagged, locale: DateLocale): Match | null {
  if (tagged.tokens[a.from]?.sentence !== tagged.tokens[b.from]?.sentence) return null;
  const between = tagged.letters.slice(a.to, b.from);
  const dated = (m: Match): boolean => m.reading.time === undefined && isDay(m.reading.meaning);
  // "Sunday dawn of 25 June": the weekday adds nothing to the day.
  const named = a.reading.time !== undefined && a.reading.meaning.kind === 'weekday';
  if (named && b.reading.meaning.kind === 'day' && dated(b) && locale.timeThenDate.test(between)) {
    return { ...b, from: a.from, reading: { ...b.reading, time: a.reading.time } };
  }
  if (isBare(a) && dated(b) && locale.timeThenDate.test(between)) {
    return { ...b, from: a.from, reading: { ...b.reading, time: a.reading.time } };
  }
  if (dated(a) && isBare(b) && locale.dateThenTime.test(between)) {
    return { ...a, to: b.to, reading: { ...a.reading, time: b.reading.time } };
  }
  return null;
}

const isBareTime = (m: Meaning): boolean =>
  m.kind === 'offset' && m.unit === 'day' && m.count === 0 && m.from === 'narrative';
const isDay = (m: Meaning): boolean =>
  m.kind === 'day' ||
  m.kind === 'weekday' ||
  m.kind === 'dayOfMonth' ||
  m.kind === 'holiday' ||
  m.kind === 'numeric' ||
  (m.kind === 'offset' && m.unit === 'day') ||
  (m.kind === 'unit' && m.unit === 'day');

/** The first end of a period takes its year from the second: "26 June - 4 August 1952". */
function shareYears(matches: readonly Match[], tagged: Tagged, locale: DateLocale): Match[] {
  return matches.map((match, i) => {
    const { meaning } = match.reading;
    const next = matches[i + 1];
    if (!next || (meaning.kind !== 'day' && meaning.kind !== 'month') || meaning.year !== null) return match;
    const end = next.reading.meaning;
    if ((end.kind !== 'day' && end.kind !== 'month') || end.year === null) return match;
    if (!locale.rangeLink.test(tagged.letters.slice(match.to, next.from))) return match;
    const year = meaning.month <= end.month ? end.year : end.year - 1;
    return { ...match, reading: { ...match.reading, meaning: { ...meaning, year } } };
  });
}

/** A clock time that a date follows ("at 8 p.m. on Friday") or precedes takes that date's day. */
function shareDays(matches: readonly Match[], tagged: Tagged, locale: DateLocale): Match[] {
  return matches.map((match, i) => {
    const next = matches[i + 1];
    if (!next || !isBare(match) || next.reading.time !== undefined || !isDay(next.reading.meaning))
      return match;
    if (!locale.timeOnDate.test(tagged.letters.slice(match.to, next.from))) return match;
    return { ...match, reading: { ...match.reading, meaning: next.reading.meaning } };
  });
}

const isBare = (m: Match): boolean => m.reading.time !== undefined && isBareTime(m.reading.meaning);

/** Periods: "since June 19", "until Friday", "from 3 May to 5 June", "26 June - 4 August". */
function markBounds(matches: readonly Match[], tagged: Tagged, locale: DateLocale): Match[] {
  const marked = [...matches];
  matches.forEach((match, i) => {
    const opener = tagged.words[match.from - 1]?.kind ?? '';
    const bound = locale.boundBefore.get(opener);
    if (bound) marked[i] = withBound(match, bound);
    const next = matches[i + 1];
    if (!next || !locale.rangeLink.test(tagged.letters.slice(match.to, next.from))) return;
    const link = tagged.words[match.to]?.kind ?? '';
    if (!locale.periodOpeners.get(link)?.(opener) || !isDated(match) || !isDated(next)) return;
    marked[i] = withBound(match, 'since');
    marked[i + 1] = withBound(next, 'until');
  });
  return marked;
}

const isDated = ({ reading: { meaning } }: Match): boolean =>
  isDay(meaning) || meaning.kind === 'month' || (meaning.kind === 'value' && /^\d{4}$/.test(meaning.value));

const withBound = (match: Match, bound: 'since' | 'until'): Match =>
  match.reading.bound ? match : { ...match, reading: { ...match.reading, bound } };

/** A day of the Islamic calendar takes its value from the Gregorian date beside it. */
function shareGlosses(matches: readonly Match[], tagged: Tagged, locale: DateLocale): Match[] {
  return matches.map((match, i) => {
    if (match.reading.meaning.kind !== 'islamic') return match;
    const [previous, next] = [matches[i - 1], matches[i + 1]];
    const after =
      next?.reading.meaning.kind === 'day' && locale.gloss.test(tagged.letters.slice(match.to, next.from));
    const before =
      previous?.reading.meaning.kind === 'day' &&
      locale.gloss.test(tagged.letters.slice(previous.to, match.from));
    const twin = after ? next : before ? previous : null;
    return twin ? { ...match, reading: { ...match.reading, meaning: twin.reading.meaning } } : match;
  });
}

export type Refiner = (matches: readonly Match[], tagged: Tagged, locale: DateLocale) => Match[];

/** In the order in which they run. */
export const REFINERS: readonly Refiner[] = [
  keepLongest,
  extendLeft,
  combineTimes,
  shareYears,
  shareDays,
  shareGlosses,
  markBounds,
];

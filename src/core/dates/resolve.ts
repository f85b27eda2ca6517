import type { DateMention } from '../model.ts';
import type { AnalysedText } from '../text/analyse.ts';
import type { Token } from '../text/tokens.ts';
import { fromDayNumber, parseIsoDay, type CalendarDay } from './calendar.ts';
import type { Match } from './meaning.ts';
import { resolveMeaning, type Resolved } from './resolve-meaning.ts';
import { rangeOfValue } from './timex-range.ts';

/** After how many mentions without a day the last day told no longer counts. */
const STORY_MENTIONS = 6;

export type Tense = 'past' | 'future' | null;

/** The date that the text last spoke of; parts that it did not name are `null`. */
export interface Focus {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

export interface Context {
  /** Day number of the reference date; `null` when neither the article nor its text gives one. */
  readonly reference: number | null;
  readonly focus: Focus | null;
  /** The last day told, if it was told recently. */
  readonly story: CalendarDay | null;
  readonly tense: Tense;
  /** A historical account: most years that it names lie well before the reference date. */
  readonly history: boolean;
}

/** Resolves matches in text order, so that each may lean on those before it. Matches without a value are dropped. */
export function resolveMatches(
  matches: readonly Match[],
  doc: AnalysedText,
  reference: number | null,
  tenseNear: (tokens: readonly Token[], from: number, to: number) => Tense,
): DateMention[] {
  const history = isHistory(matches, reference);
  let focus: Focus | null = null;
  let story: CalendarDay | null = null;
  let storyAge = 0;
  const mentions: DateMention[] = [];
  const asides = findAsides(matches);
  for (const match of matches) {
    const tense = tenseNear(doc.tokens, match.from, match.to);
    const resolved = resolveMeaning(match.reading.meaning, {
      reference,
      focus,
      story: storyAge <= STORY_MENTIONS ? story : null,
      tense,
      history,
    });
    if (!resolved) continue;
    const mention = toMention(match, resolved, doc);
    if (!mention) continue;
    mentions.push(mention);
    storyAge++;
    if (asides.has(match) || resolved.aside) continue;
    focus = nextFocus(mention, focus);
    const day = parseIsoDay(mention.value);
    if (day) [story, storyAge] = [day, 0];
  }
  return mentions;
}

function toMention(match: Match, resolved: Resolved, doc: AnalysedText): DateMention | null {
  const first = doc.tokens[match.from];
  const last = doc.tokens[match.to - 1];
  if (!first || !last) return null;
  const { time, bound } = match.reading;
  const value = time === undefined ? resolved.value : resolved.value + time;
  const timed = time !== undefined && /^\d{4}-\d\d-\d\d$|X/.test(resolved.value);
  return {
    start: first.start,
    end: last.end,
    text: doc.text.slice(first.start, last.end),
    type: timed ? 'TIME' : resolved.type,
    value: timed ? value : resolved.value,
    range: resolved.range ?? rangeOfValue(resolved.value),
    basis: resolved.basis,
    ...(bound ? { bound } : {}),
    ...(resolved.ambiguous ? { ambiguous: true } : {}),
  };
}

/** Dates move the focus; references, durations and sets do not. */
function nextFocus(mention: DateMention, focus: Focus | null): Focus | null {
  if (mention.type === 'DURATION' || mention.type === 'SET') return focus;
  const day = parseIsoDay(mention.value);
  if (day) return day;
  const month = /^(\d{4})-(\d{2})$/.exec(mention.value);
  if (month) return coarser({ year: Number(month[1]), month: Number(month[2]), day: null }, focus);
  const year = /^(\d{4})(?:-|$)/.exec(mention.value);
  return year ? coarser({ year: Number(year[1]), month: null, day: null }, focus) : focus;
}

/** "1950" after "12 June 1950" does not make the story forget the day. */
function coarser(next: Focus, focus: Focus | null): Focus {
  return focus?.year === next.year && (next.month === null || focus.month === next.month) ? focus : next;
}

/** How many years a stated year may lie off both its neighbours before it is an aside. */
const ASIDE_YEARS = 5;

/**
 * Years stated in passing: "(declassified in 2005)" in an account of 1964 lies far from the stated years before and
 * after it, which lie near each other. They do not move the story.
 */
function findAsides(matches: readonly Match[]): ReadonlySet<Match> {
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

/** Whether most stated years lie more than a year before the reference date, and there are several of them. */
function isHistory(matches: readonly Match[], reference: number | null): boolean {
  const now: CalendarDay | null = reference === null ? null : fromDayNumber(reference);
  let old = 0;
  let recent = 0;
  for (const { reading } of matches) {
    const { meaning } = reading;
    const year = yearStated(meaning);
    if (meaning.kind === 'weekday' || (meaning.kind === 'offset' && meaning.from === 'reference')) recent++;
    else if (year !== null && now && year < now.year - 1) old++;
    else if (year !== null) recent += now ? 1 : 0;
  }
  return old >= 4 && old > recent;
}

function yearStated(meaning: Match['reading']['meaning']): number | null {
  if (meaning.kind === 'value') return /^\d{4}$/.test(meaning.value) ? Number(meaning.value) : null;
  return 'year' in meaning ? meaning.year : null;
}

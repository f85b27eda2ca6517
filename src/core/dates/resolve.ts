import type { DateMention, DateRange, TimexType } from '../model.ts';
import type { AnalysedText } from '../text/analyse.ts';
import type { DateLocale } from './date-locale.ts';
import { parseIsoDay, type CalendarDay } from './calendar.ts';
import type { DayOrder, Match, Tense } from './meaning.ts';
import { findAsides, isHistory, undatedFocus } from './narrative.ts';
import { resolveMeaning } from './resolve-meaning.ts';
import { rangeOfValue } from './timex-range.ts';

/** After how many mentions without a day the last day told no longer counts. */
const STORY_MENTIONS = 6;

/** The date that the text last spoke of; parts that it did not name are `null`. */
export interface Focus {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  /** Opens its sentence: "In 1862, …" begins a chapter, "a plan for 1863" does not. */
  readonly opening?: boolean;
}

export interface Context {
  /** Day number of the reference date; `null` when neither the article nor its text gives one. */
  readonly reference: number | null;
  readonly focus: Focus | null;
  /** The last day told, if it was told recently. */
  readonly story: CalendarDay | null;
  /** The last month or day that the same paragraph stated with its year. */
  readonly nearby: CalendarDay | null;
  readonly tense: Tense;
  readonly dayOrder: DayOrder | null;
  /** A historical account: most years that it names lie well before the reference date. */
  readonly history: boolean;
}

export interface Resolved {
  readonly type: TimexType;
  readonly value: string;
  readonly basis: 'stated' | 'anchored';
  readonly range?: DateRange | null;
  readonly ambiguous?: boolean;
  /** A look back or to the day of publication, which does not move the story. */
  readonly aside?: boolean;
}

/** Resolves matches in text order, so that each may lean on those before it. Matches without a value are dropped. */
export function resolveMatches(
  matches: readonly Match[],
  doc: AnalysedText,
  reference: number | null,
  locale: DateLocale,
): DateMention[] {
  const history = isHistory(matches, reference);
  let focus: Focus | null = reference === null ? undatedFocus(matches) : null;
  let story: CalendarDay | null = null;
  let storyAge = 0;
  let nearby: (CalendarDay & { readonly paragraph: number }) | null = null;
  const mentions: DateMention[] = [];
  const dayOrder = locale.dayOrderOf(doc.article);
  const asides = findAsides(matches);
  for (const match of matches) {
    const tense = locale.tenseNear(doc.tokens, match.from, match.to);
    const resolved = resolveMeaning(match.reading.meaning, {
      reference,
      focus,
      story: storyAge <= STORY_MENTIONS ? story : null,
      nearby: nearby?.paragraph === paragraphOf(match, doc) ? nearby : null,
      tense,
      dayOrder,
      history,
    });
    if (!resolved) continue;
    const mention = toMention(match, resolved, doc);
    if (!mention) continue;
    mentions.push(mention);
    storyAge++;
    if (asides.has(match) || resolved.aside) continue;
    const next = nextFocus(mention, focus);
    if (next !== focus && next) focus = { ...next, opening: opensSentence(match, doc) };
    const day = parseIsoDay(mention.value);
    if (day) [story, storyAge] = [day, 0];
    if (mention.basis === 'stated' && focus?.month) {
      nearby = {
        year: focus.year,
        month: focus.month,
        day: focus.day ?? 15,
        paragraph: paragraphOf(match, doc),
      };
    }
  }
  return mentions;
}

/** Within the first three tokens of its sentence: "In the spring of 1862". */
const opensSentence = (match: Match, doc: AnalysedText): boolean =>
  match.from - (doc.firstToken[doc.tokens[match.from]?.sentence ?? 0] ?? 0) < 3;

const paragraphOf = (match: Match, doc: AnalysedText): number =>
  doc.sentences[doc.tokens[match.from]?.sentence ?? 0]?.paragraph ?? 0;

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

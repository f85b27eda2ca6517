import { fromDayNumber, parseIsoDay, toDayNumber, type CalendarDay } from './calendar.ts';
import type { Context, Focus } from './resolve.ts';

export const dayOf = (context: Context): CalendarDay | null =>
  context.reference === null ? null : fromDayNumber(context.reference);

/** The year for a date that does not state one: the narrative's in a history, else the one nearest by tense. */
export function yearFor(context: Context, inYear: (year: number) => string | null): number | null {
  const reference = dayOf(context);
  if (context.focus && (context.history || !reference)) return yearInHistory(context, context.focus, inYear);
  if (!reference) return null;
  const nearest = nearestYear(reference, context.tense, inYear);
  const isNews = Math.abs(daysFrom(reference, inYear(nearest))) <= NEWS_DAYS;
  return isNews || context.tense !== 'past' ? nearest : (yearNearby(context, inYear) ?? nearest);
}

/** Days around its date that a report speaks of without naming the year, whatever years it names besides. */
const NEWS_DAYS = 60;

/** In news too: "In April 1992 the war began. On 6 April the siege closed." */
function yearNearby(context: Context, inYear: (year: number) => string | null): number | null {
  const { nearby } = context;
  const reference = dayOf(context);
  for (const year of nearby ? [nearby.year, nearby.year + 1, nearby.year - 1] : []) {
    const days = nearby ? daysFrom(nearby, inYear(year)) : Infinity;
    // What is told in the past tense lies behind the report.
    const ahead = reference !== null && daysFrom(reference, inYear(year)) > 0;
    if (!ahead && days >= -STORY_BACK && days <= STORY_AHEAD) return year;
  }
  return null;
}

/**
 * How much further a date against the grain of the tense may lie: in "the shares were due Dec. 15" the verb is past
 * and the date is not, so the tense weighs without deciding. Fitted on TimeBank; anything from 2 to 4 does.
 */
const AGAINST_TENSE = 3;

/** News looks back: where no verb says otherwise, of two days as near as each other the past one is meant. */
const AHEAD = 1.1;

function nearestYear(
  reference: CalendarDay,
  tense: Context['tense'],
  inYear: (year: number) => string | null,
): number {
  let best = reference.year;
  let bestCost = Infinity;
  for (const year of [reference.year, reference.year - 1, reference.year + 1]) {
    const days = daysFrom(reference, inYear(year));
    const against = (tense === 'past' && days > 0) || (tense === 'future' && days < 0);
    const cost = Math.abs(days) * (against ? AGAINST_TENSE : tense === null && days > 0 ? AHEAD : 1);
    if (cost < bestCost) {
      best = year;
      bestCost = cost;
    }
  }
  return best;
}

/** Days from the reference to an ISO day or to the middle of an ISO month. */
function daysFrom(reference: CalendarDay, iso: string | null): number {
  const day = iso === null ? null : parseIsoDay(iso.length > 7 ? iso : `${iso}-15`);
  const from = iso !== null && iso.length === 7 ? { ...reference, day: 15 } : reference;
  return day ? toDayNumber(day) - toDayNumber(from) : Infinity;
}

/** How near the last day of the story a date must lie to go with it over a year named in between, in days. */
const STORY_BACK = 45;
const STORY_AHEAD = 90;
/** How much of that is left when another year was named in between. */
const CHAPTER = 0.15;
/** In a narrative time moves on: a step back costs more than one ahead. */
const STEP_BACK = 3;

/** The year of a date in a narrative: near the last day told, else nearest to what the text last spoke of. */
function yearInHistory(context: Context, focus: Focus, inYear: (year: number) => string | null): number {
  const { story } = context;
  for (const year of story ? [story.year, story.year + 1, story.year - 1] : []) {
    const days = story ? daysFrom(story, inYear(year)) : Infinity;
    // A year named since then may be an aside or the next chapter: only a day very near stays with the old one.
    const reach = story && focus.opening && focus.year !== story.year ? CHAPTER : 1;
    if (days >= -STORY_BACK * reach && days <= STORY_AHEAD * reach) return year;
  }
  if (focus.month === null) return focus.year;
  const from = { year: focus.year, month: focus.month, day: focus.day ?? 15 };
  let best = focus.year;
  let bestCost = Infinity;
  for (const year of [focus.year, focus.year + 1, focus.year - 1]) {
    const days = daysFrom(from, inYear(year));
    const cost = days < 0 ? -days * STEP_BACK : days;
    if (cost < bestCost) [best, bestCost] = [year, cost];
  }
  return best;
}

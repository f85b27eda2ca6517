import type { DateRange, EventType } from '../model.ts';
import { VIOLENT, type Account, type Findings } from './account.ts';

/** Kinds whose definite mention is mostly a way back to what was told. */
const POINTERS: ReadonlySet<EventType> = new Set<EventType>([
  'airstrike',
  'shelling',
  'rocket-attack',
  'bombing',
  'clash',
  'offensive',
  'shooting',
  'suicide-bombing',
]);

/** What is worth a place on the map or in a tray: a false event is worse than a missing one. */
export function keepEvents(events: readonly Account[], { doc, dates }: Findings): Account[] {
  const year = Number(doc.article.publishedAt?.slice(0, 4));
  const isOfToday = dates.some(({ range }) => range !== null && Math.abs(yearOf(range) - year) <= 1);
  const isHistory = ({ date, actors, targets, tolls }: Account): boolean =>
    date !== null &&
    yearOf(date.range) <= year - LONG_AGO &&
    actors.length + targets.length === 0 &&
    !tolls.some(({ kind }) => kind === 'killed');
  return events.filter((event) => isWorthShowing(event) && !(isOfToday && isHistory(event)));
}

/** Years after which news of the day tells of a deed only as history: "he fled with his family in 1948". */
const LONG_AGO = 20;

const yearOf = ({ start }: DateRange): number => Number(start.slice(0, 4));

function isWorthShowing(event: Account): boolean {
  if (event.triggers.every((trigger) => trigger.onlyBack)) return false;
  if (
    event.triggers.every((trigger) => trigger.backdrop && trigger.definite && trigger.form === 'noun') &&
    POINTERS.has(event.type)
  )
    return false;
  if (event.type === 'statement' || event.type === 'threat') return isDatedWord(event);
  // A pointer to something that was never told ("the clashes") with nothing of its own.
  if (
    POINTERS.has(event.type) &&
    event.definite &&
    event.triggers.length === 1 &&
    event.tolls.length === 0 &&
    event.place?.basis !== 'stated'
  )
    return event.sentence === 0;
  const stated = event.place !== null || event.tolls.length > 0;
  if (event.effect) return event.tolls.length > 0 || event.place?.basis === 'stated';
  if (event.generic) {
    const told = event.triggers.some((trigger) => trigger.support !== null && !trigger.backdrop);
    return stated || event.date?.certain === true || (told && event.actors.length + event.targets.length > 0);
  }
  if (stated) return true;
  if (event.status === 'background') return false;
  if (VIOLENT.has(event.type))
    return event.sentence <= 1 || event.triggers.length > 1 || event.date?.certain === true;
  return event.date?.certain === true || event.triggers.length > 1 || event.actors.length > 0;
}

/** Words are events only when the text says who spoke and when. */
function isDatedWord(event: Account): boolean {
  return event.actors.length > 0 && (event.date?.certain === true || event.status === 'planned');
}

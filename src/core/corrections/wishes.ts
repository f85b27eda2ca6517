import type { CasualtyKind, Count, EventDate, EventPlace, EventType, LinkedEvent, Report } from '../model.ts';
import { sameField, targetOf, type Change, type Wish } from './correction.ts';

/** Wishes speak of an event by its fullest report, and say what was read before any correction. */

export function wishType(event: LinkedEvent, after: EventType): Wish | null {
  const before = event.type;
  return wish(event, before, after, (was) => ({ field: 'type', before: was, after }));
}

export function wishDate(event: LinkedEvent, after: EventDate | null): Wish | null {
  return wish(event, event.date, after, (before) => ({ field: 'date', before, after }));
}

export function wishPlace(event: LinkedEvent, after: EventPlace | null): Wish | null {
  const before = event.place && bare(event.place);
  return wish(event, before, after && bare(after), (was) => ({
    field: 'place',
    before: was,
    after: after && bare(after),
  }));
}

export function wishToll(event: LinkedEvent, kind: CasualtyKind, after: Count | null): Wish | null {
  return wish(event, event.casualties[kind] ?? null, after, (before) => ({
    field: 'toll',
    kind,
    before,
    after,
  }));
}

/** That a report is of another event than the rest. */
export function wishSplit(event: LinkedEvent, report: Report): Wish {
  return { target: targetOf(event, report), change: { field: 'split' } };
}

/** That two events are one. */
export function wishMerge(event: LinkedEvent, other: LinkedEvent): Wish | null {
  const [own] = event.reports;
  const [theirs] = other.reports;
  if (!own || !theirs) return null;
  return { target: targetOf(event, own), change: { field: 'merge', with: targetOf(other, theirs) } };
}

/** `null` where nothing would change. */
function wish<T>(
  event: LinkedEvent,
  now: T,
  after: T,
  make: (before: T) => Extract<Change, { readonly before: unknown }>,
): Wish | null {
  const [report] = event.reports;
  if (!report || JSON.stringify(now) === JSON.stringify(after)) return null;
  const first = make(now);
  const earlier = event.corrections?.find(({ change }) => sameField(change, first))?.change;
  const change = earlier && 'before' in earlier ? make(earlier.before as T) : first;
  return { target: targetOf(event, report), change };
}

/** Without the candidates, which a correction does not need. */
function bare(place: EventPlace): EventPlace {
  return Object.fromEntries(
    Object.entries(place).filter(([key]) => key !== 'alternatives'),
  ) as unknown as EventPlace;
}

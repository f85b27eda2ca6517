import type { LinkedEvent } from '../model.ts';
import { groupBy } from '../text/group-by.ts';
import { isOfReports, sameField, type Correction, type CorrectionTarget } from './correction.ts';
import { EventSlots } from './event-slots.ts';

/** Two readers who hold different things to be right. */
export interface Conflict {
  readonly own: Correction;
  readonly other: Correction;
}

/** What a file of corrections holds beside one's own. Every one of its corrections is in exactly one list. */
export interface Comparison {
  /** Nobody here said anything of that field. */
  readonly fresh: readonly Correction[];
  /** Here already: the same correction, or another that says the same. */
  readonly known: readonly Correction[];
  readonly conflicts: readonly Conflict[];
  /** Of the three lists, those whose event is not among these: kept until it is. */
  readonly unplaced: ReadonlySet<Correction>;
}

/** Puts corrections of a file beside one's own, field by field. `events` are those that were read, uncorrected. */
export function compareCorrections(
  own: readonly Correction[],
  others: readonly Correction[],
  events: readonly LinkedEvent[],
): Comparison {
  const slots = new EventSlots(events);
  const subject = (target: CorrectionTarget): string => {
    const found = slots.find(target);
    return found ? found.event.id : `${target.article}\n${target.quote}\n${target.start ?? ''}`;
  };
  const ids = new Set(own.map(({ id }) => id));
  const bySubject = groupBy(own, ({ target }) => subject(target));
  const fresh: Correction[] = [];
  const known: Correction[] = [];
  const conflicts: Conflict[] = [];
  for (const other of others) {
    const rival = isOfReports(other.change)
      ? undefined
      : bySubject.get(subject(other.target))?.findLast(({ change }) => sameField(change, other.change));
    if (ids.has(other.id) || (rival && saysTheSame(rival, other))) known.push(other);
    else if (rival) conflicts.push({ own: rival, other });
    else fresh.push(other);
    ids.add(other.id);
  }
  const unplaced = new Set(others.filter(({ target }) => !slots.find(target)));
  return { fresh, known, conflicts, unplaced };
}

/** Both kept in either case: the one that is to hold comes last. `theirs` are ids of the file's that are to hold. */
export function takeIn(
  own: readonly Correction[],
  { fresh, conflicts }: Comparison,
  theirs: ReadonlySet<string>,
): readonly Correction[] {
  const lost = conflicts.filter(({ other }) => !theirs.has(other.id));
  const won = conflicts.filter(({ other }) => theirs.has(other.id));
  const held = new Set(lost.map((conflict) => conflict.own));
  return [
    ...own.filter((one) => !held.has(one)),
    ...lost.map(({ other }) => other),
    ...held,
    ...[...fresh, ...won.map(({ other }) => other)].sort(byTime),
  ];
}

function byTime(a: Correction, b: Correction): number {
  return a.on < b.on ? -1 : a.on > b.on ? 1 : 0;
}

function saysTheSame(a: Correction, b: Correction): boolean {
  return afterOf(a) === afterOf(b);
}

function afterOf({ change }: Correction): string {
  return 'after' in change ? JSON.stringify(change.after) : change.field;
}

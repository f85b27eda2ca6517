import type { EventId, LinkedEvent } from '../../core/model.ts';
import { digest } from '../corpus/corpus-files.ts';

/** What is remembered of a published event: its id, a digest of all that it says, and the ids of its reports. */
export type Remembered = readonly [id: EventId, digest: string, reports: readonly string[]];

export interface Change {
  readonly id: EventId;
  /** The id that it had before, when reports that were added or lost gave it another. */
  readonly was?: EventId;
}

export interface Changes {
  readonly added: readonly EventId[];
  readonly changed: readonly Change[];
  readonly removed: readonly EventId[];
}

export function remember(events: readonly LinkedEvent[]): Remembered[] {
  return events.map((event) => [
    event.id,
    digest(JSON.stringify([event.reports, event.mergeReasons])),
    event.reports.map((report) => report.id),
  ]);
}

/**
 * What is new since the last version. An event goes on as the one that shares a report with it: when another article
 * joins it, it has changed, however it is called now. Two that were merged go on as one, and the other is removed.
 */
export function diffEvents(before: readonly Remembered[], after: readonly Remembered[]): Changes {
  const holder = new Map<string, Remembered>();
  for (const event of before) for (const report of event[2]) holder.set(report, event);
  const goesOn = new Set<EventId>();
  const added: EventId[] = [];
  const changed: Change[] = [];
  for (const [id, print, reports] of after) {
    const earlier = findEarlier([id, ...reports], holder, goesOn);
    if (!earlier) {
      added.push(id);
      continue;
    }
    goesOn.add(earlier[0]);
    if (earlier[0] !== id) changed.push({ id, was: earlier[0] });
    else if (earlier[1] !== print) changed.push({ id });
  }
  const removed = before.map(([id]) => id).filter((id) => !goesOn.has(id));
  return { added, changed, removed };
}

function findEarlier(
  reports: readonly string[],
  holder: ReadonlyMap<string, Remembered>,
  taken: ReadonlySet<EventId>,
): Remembered | null {
  for (const report of reports) {
    const earlier = holder.get(report);
    if (earlier && !taken.has(earlier[0])) return earlier;
  }
  return null;
}

export function isNothing({ added, changed, removed }: Changes): boolean {
  return added.length + changed.length + removed.length === 0;
}

import type { LinkedEvent } from '../model.ts';
import { changeField } from './change-field.ts';
import { isOfReports, type Correction } from './correction.ts';
import { EventSlots } from './event-slots.ts';
import { mergeEvents, splitOff } from './regroup.ts';

export interface Corrected {
  readonly events: readonly LinkedEvent[];
  /** Corrections whose event is not there: kept, since a later reading may bring it back. */
  readonly unplaced: readonly Correction[];
}

/**
 * The events as readers corrected them; the input stays as it is. Splits and merges come first, in the order in which
 * they were made, so that what is said of a report that was split off reaches its own event. Of two corrections of one
 * field the later one holds.
 */
export function applyCorrections(
  events: readonly LinkedEvent[],
  corrections: readonly Correction[],
): Corrected {
  if (corrections.length === 0) return { events, unplaced: [] };
  const slots = new EventSlots(events);
  const placed = new Set<Correction>();
  const ofReports = corrections.filter(({ change }) => isOfReports(change));
  const ofFields = corrections.filter(({ change }) => !isOfReports(change));
  for (const correction of ofReports) if (regroup(slots, correction)) placed.add(correction);
  for (const correction of ofFields) {
    const found = slots.find(correction.target);
    if (!found) continue;
    slots.replace(found.event, [changeField(found.event, correction)]);
    placed.add(correction);
  }
  return { events: slots.all(), unplaced: corrections.filter((one) => !placed.has(one)) };
}

/** Splits or merges; false when a report that it speaks of is not there. */
function regroup(slots: EventSlots, correction: Correction): boolean {
  const { target, change } = correction;
  const found = slots.find(target);
  if (!found) return false;
  if (change.field === 'split') {
    // Alone already: another reading found two events where there was one, as the reader did.
    if (found.event.reports.length > 1) {
      slots.replace(found.event, splitOff(found.event, found.report, correction));
    }
    return true;
  }
  const other = change.field === 'merge' ? slots.find(change.with) : null;
  if (!other) return false;
  if (other.event !== found.event) {
    slots.replace(other.event, []);
    slots.replace(found.event, [mergeEvents(found.event, other.event, correction)]);
  }
  return true;
}

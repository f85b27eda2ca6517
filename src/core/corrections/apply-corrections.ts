import { uniteReports } from '../linking/unite-reports.ts';
import type { LinkedEvent } from '../model.ts';
import { isTarget, type Change, type Correction, type CorrectionTarget } from './correction.ts';

export interface Corrected {
  readonly events: readonly LinkedEvent[];
  /** Corrections whose event is not there: kept, since a later reading may bring it back. */
  readonly unplaced: readonly Correction[];
}

/**
 * The events as readers corrected them; the input stays as it is. Splits come first, so that what is said of a report
 * that was split off reaches its own event. Of two corrections of one field the later one holds.
 */
export function applyCorrections(
  events: readonly LinkedEvent[],
  corrections: readonly Correction[],
): Corrected {
  if (corrections.length === 0) return { events, unplaced: [] };
  const result = [...events];
  const unplaced: Correction[] = [];
  const splitsFirst = [...corrections.filter(isSplit), ...corrections.filter((one) => !isSplit(one))];
  for (const correction of splitsFirst) {
    const at = findTarget(result, correction.target, isSplit(correction));
    const event = result[at];
    if (!event) {
      unplaced.push(correction);
      continue;
    }
    const changed = isSplit(correction) ? splitOff(event, correction) : [applyOne(event, correction)];
    result.splice(at, 1, ...changed);
  }
  return { events: result, unplaced };
}

function isSplit({ change }: Correction): boolean {
  return change.field === 'split';
}

/** By the id; else by the report's words. A split is found by its report alone, which is what it is about. */
function findTarget(events: readonly LinkedEvent[], target: CorrectionTarget, byReport: boolean): number {
  const hasReport = (event: LinkedEvent) => event.reports.some((report) => isTarget(report, target));
  if (byReport) return events.findIndex((event) => event.reports.length > 1 && hasReport(event));
  const both = events.findIndex((event) => event.id === target.event && hasReport(event));
  if (both >= 0) return both;
  const byId = events.findIndex(({ id }) => id === target.event);
  return byId >= 0 ? byId : events.findIndex(hasReport);
}

function splitOff(event: LinkedEvent, correction: Correction): readonly LinkedEvent[] {
  const isOff = (report: LinkedEvent['reports'][number]) => isTarget(report, correction.target);
  const rest = event.reports.filter((report) => !isOff(report));
  const off = event.reports.filter(isOff);
  if (rest.length === 0 || off.length === 0) return [event];
  const reasons = rest.length > 1 ? event.mergeReasons : [];
  const apart = uniteReports(off, []);
  return [uniteReports(rest, reasons), { ...apart, corrections: [correction] }];
}

function applyOne(event: LinkedEvent, correction: Correction): LinkedEvent {
  const earlier = (event.corrections ?? []).filter((other) => !sameField(other.change, correction.change));
  return { ...changeOf(event, correction.change), corrections: [...earlier, correction] };
}

function changeOf(event: LinkedEvent, change: Change): LinkedEvent {
  switch (change.field) {
    case 'type':
      return { ...event, type: change.after };
    case 'date':
      return { ...event, date: change.after };
    case 'place':
      return { ...event, place: change.after };
    case 'toll': {
      const others = Object.entries(event.casualties).filter(([kind]) => kind !== change.kind);
      const after = change.after ? [...others, [change.kind, change.after] as const] : others;
      return { ...event, casualties: Object.fromEntries(after) };
    }
    case 'split':
      return event;
  }
}

/** Whether two changes are of the same field, so that the later replaces the earlier. */
export function sameField(a: Change, b: Change): boolean {
  if (a.field === 'toll' && b.field === 'toll') return a.kind === b.kind;
  return a.field === b.field;
}

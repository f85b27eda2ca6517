import { uniqueReasons } from '../linking/merge-reason.ts';
import { uniteReports } from '../linking/unite-reports.ts';
import type { LinkedEvent, Report } from '../model.ts';
import type { Correction } from './correction.ts';

/** An event without one of its reports, and that report as an event of its own, which tells of the split. */
export function splitOff(
  event: LinkedEvent,
  report: Report,
  correction: Correction,
): readonly [rest: LinkedEvent, off: LinkedEvent] {
  const rest = event.reports.filter((other) => other !== report);
  const reasons = rest.length > 1 ? event.mergeReasons : [];
  return [
    told(uniteReports(rest, reasons), event.corrections),
    told(uniteReports([report], []), [correction]),
  ];
}

/** One event of the reports of two; it tells of the merge, and of what was done to either before. */
export function mergeEvents(a: LinkedEvent, b: LinkedEvent, correction: Correction): LinkedEvent {
  const reasons = uniqueReasons([...a.mergeReasons, ...b.mergeReasons]);
  const earlier = [...(a.corrections ?? []), ...(b.corrections ?? [])];
  return told(uniteReports([...a.reports, ...b.reports], reasons), [...earlier, correction]);
}

function told(event: LinkedEvent, corrections: LinkedEvent['corrections']): LinkedEvent {
  return corrections && corrections.length > 0 ? { ...event, corrections } : event;
}

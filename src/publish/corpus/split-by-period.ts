import type { Sized } from './pack-events.ts';

export interface Period {
  /** "2016", "2016-05", "2016-05.2" or "undated". */
  readonly name: string;
  readonly members: readonly Sized[];
}

/**
 * Cuts events, newest first, into calendar years; a year that is too large into months, a month that is too large into
 * pieces. Bounds of the calendar, so that new events do not shift what is in older files.
 */
export function splitByPeriod(events: readonly Sized[], maxBytes: number): Period[] {
  return groupBy(events, (iso) => iso.slice(0, 4)).flatMap((year) =>
    fits(year, maxBytes)
      ? [year]
      : groupBy(year.members, (iso) => iso.slice(0, 7)).flatMap((month) => cut(month, maxBytes)),
  );
}

function groupBy(events: readonly Sized[], periodOf: (iso: string) => string): Period[] {
  const groups = new Map<string, Sized[]>();
  for (const one of events) {
    const name = one.event.date ? periodOf(one.event.date.start) : 'undated';
    const group = groups.get(name);
    if (group) group.push(one);
    else groups.set(name, [one]);
  }
  return [...groups].map(([name, members]) => ({ name, members }));
}

function cut(period: Period, maxBytes: number): Period[] {
  if (fits(period, maxBytes)) return [period];
  const pieces: Sized[][] = [[]];
  let bytes = 0;
  for (const one of period.members) {
    if (bytes > 0 && bytes + one.bytes > maxBytes) {
      pieces.push([]);
      bytes = 0;
    }
    pieces.at(-1)?.push(one);
    bytes += one.bytes;
  }
  return pieces.map((members, index) => ({ name: `${period.name}.${index + 1}`, members }));
}

function fits({ members }: Period, maxBytes: number): boolean {
  return members.reduce((sum, { bytes }) => sum + bytes, 0) <= maxBytes;
}

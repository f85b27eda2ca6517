import type { Casualties, CasualtyKind, Count, EventPlace, LinkedEvent, Report } from '../model.ts';
import type { MergeReason } from './merge-reason.ts';
import { precisionRank } from './entries.ts';

const KINDS: readonly CasualtyKind[] = ['killed', 'injured', 'missing', 'displaced'];

/** One event of its reports (at least one); what they disagree on becomes a range, and each report stays whole. */
export function uniteReports(reports: readonly Report[], mergeReasons: readonly MergeReason[]): LinkedEvent {
  const sorted = [...reports].sort((a, b) => fullness(b) - fullness(a) || (a.id < b.id ? -1 : 1));
  const [fullest] = sorted;
  if (!fullest) throw new Error('an event has at least one report');
  const { type, status } = fullest;
  return {
    id: fullest.id,
    type,
    status: sorted.some((report) => report.status === 'reported') ? 'reported' : status,
    date: sorted.find((report) => report.date?.certain)?.date ?? fullest.date,
    place: mostExact(sorted),
    actors: unite(
      sorted,
      (report) => report.actors,
      ({ name, role }) => `${name}/${role}`,
    ),
    targets: unite(
      sorted,
      (report) => report.targets,
      ({ name }) => name,
    ),
    casualties: uniteTolls(sorted),
    attribution: unite(
      sorted,
      (report) => report.attribution,
      ({ name }) => name,
    ),
    confidence: Math.max(...sorted.map((report) => report.confidence)),
    reports: sorted,
    mergeReasons,
  };
}

function fullness(report: Report): number {
  return report.evidence.length + (report.place ? 2 : 0) + (report.date?.certain ? 1 : 0) + report.confidence;
}

function mostExact(reports: readonly Report[]): EventPlace | null {
  let best: EventPlace | null = null;
  for (const { place } of reports) {
    if (place && (!best || precisionRank(place.precision) < precisionRank(best.precision))) best = place;
  }
  return best;
}

function unite<T>(
  reports: readonly Report[],
  of: (report: Report) => readonly T[],
  key: (one: T) => string,
): T[] {
  const byKey = new Map<string, T>();
  for (const one of reports.flatMap(of)) if (!byKey.has(key(one))) byKey.set(key(one), one);
  return [...byKey.values()];
}

function uniteTolls(reports: readonly Report[]): Casualties {
  const casualties: Partial<Record<CasualtyKind, Count>> = {};
  for (const kind of KINDS) {
    const counts = reports.flatMap((report) => report.casualties[kind] ?? []);
    const count = uniteCounts(counts);
    if (count) casualties[kind] = count;
  }
  return casualties;
}

/** The range that all counts lie in; open above only if the largest is. */
function uniteCounts(counts: readonly Count[]): Count | null {
  const [first] = counts;
  const known = counts.filter((count) => count.min !== null);
  if (!first || known.length === 0) return first ?? null;
  const mins = known.map((count) => count.min ?? 0);
  const largest = Math.max(...mins);
  const open = known.some((count) => count.min === largest && count.max === null);
  return {
    min: Math.min(...mins),
    max: open ? null : Math.max(...known.map((count) => count.max ?? count.min ?? 0)),
    text: [...new Set(known.map((count) => count.text))].join(' / '),
  };
}

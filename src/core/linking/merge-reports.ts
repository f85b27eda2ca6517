import type { Report, LinkedEvent } from '../model.ts';
import { dayNumber } from './attach-date.ts';
import { reasonsToMerge } from './compare-reports.ts';
import { uniqueReasons, type MergeReason } from './merge-reason.ts';
import { uniteReports } from './unite-reports.ts';

/** How far apart the first days of two reports of one event may lie. */
const WINDOW_DAYS = 3;

interface Cluster {
  readonly reports: Report[];
  readonly reasons: MergeReason[];
}

/**
 * Links the reports of several articles into events: same kind, near place, near date, compatible toll and actors.
 * Every report must fit every other of its event, so that no chain of small steps joins what is far apart.
 * Deterministic whatever the order of the input; reversible, since the reports are kept whole.
 */
export function mergeReports(reports: readonly Report[]): LinkedEvent[] {
  const clusters: Cluster[] = [];
  const byDay = new Map<number, Cluster[]>();
  for (const report of [...reports].sort(inOrder)) {
    const day = report.date ? dayNumber(report.date.start) : null;
    const home = day === null ? null : findCluster(report, day, byDay);
    if (home) {
      home.cluster.reports.push(report);
      home.cluster.reasons.push(...home.reasons);
    } else {
      const cluster: Cluster = { reports: [report], reasons: [] };
      clusters.push(cluster);
      if (day !== null) byDay.set(day, [...(byDay.get(day) ?? []), cluster]);
    }
  }
  return clusters.map(({ reports: own, reasons }) => uniteReports(own, uniqueReasons(reasons)));
}

function inOrder(a: Report, b: Report): number {
  return (
    compare(a.date?.start ?? '', b.date?.start ?? '') ||
    compare(a.articleId, b.articleId) ||
    compare(a.id, b.id)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function findCluster(report: Report, day: number, byDay: ReadonlyMap<number, readonly Cluster[]>) {
  let best: { cluster: Cluster; reasons: MergeReason[] } | null = null;
  for (let offset = 0; offset <= WINDOW_DAYS; offset++) {
    for (const cluster of byDay.get(day - offset) ?? []) {
      const reasons = reasonsForAll(report, cluster);
      if (reasons && reasons.length > (best?.reasons.length ?? 0)) best = { cluster, reasons };
    }
  }
  return best;
}

/** The reasons that hold with the cluster's first report, if none of its reports speaks against. */
function reasonsForAll(report: Report, cluster: Cluster): MergeReason[] | null {
  let first: MergeReason[] | null = null;
  for (const other of cluster.reports) {
    const reasons = reasonsToMerge(other, report);
    if (!reasons) return null;
    first ??= reasons;
  }
  return first;
}

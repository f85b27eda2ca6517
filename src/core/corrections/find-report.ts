import type { LinkedEvent, Report } from '../model.ts';
import { namingSpans, quoteOf, type CorrectionTarget } from './correction.ts';

export interface FoundReport {
  readonly event: LinkedEvent;
  readonly report: Report;
}

/** How well a report fits: the same words in the same place, the same words, some of them in the same place. */
const SAME = 3;
const SAME_WORDS = 2;
const SHARED_WORD = 1;

/**
 * The report that a target speaks of, among events of any reading of the article: by its words, of several with the
 * same words the one nearest to where they stood; else by a word of it that is still a trigger in the same place.
 * `null` when the article is not there, or has no such report.
 */
export function findReport(events: readonly LinkedEvent[], target: CorrectionTarget): FoundReport | null {
  let best: FoundReport | null = null;
  let bestRank = 0;
  let bestGap = Infinity;
  for (const event of events) {
    for (const report of event.reports) {
      if (report.articleId !== target.article) continue;
      const rank = rankOf(report, target);
      const gap = gapOf(report, target);
      if (rank < bestRank || rank === 0 || (rank === bestRank && gap >= bestGap)) continue;
      best = { event, report };
      bestRank = rank;
      bestGap = gap;
    }
  }
  return best;
}

function rankOf(report: Report, target: CorrectionTarget): number {
  if (quoteOf(report) === target.quote) return gapOf(report, target) === 0 ? SAME : SAME_WORDS;
  const { start } = target;
  if (start === undefined) return 0;
  const words = target.quote.split(' … ');
  const shares = namingSpans(report).some(
    (span) => words.includes(span.text) && Math.abs(span.start - start) <= target.quote.length,
  );
  return shares ? SHARED_WORD : 0;
}

function gapOf(report: Report, { start }: CorrectionTarget): number {
  const first = namingSpans(report)[0]?.start;
  return start === undefined || first === undefined ? 0 : Math.abs(first - start);
}

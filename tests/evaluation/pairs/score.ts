import { mergeReports } from '../../../src/core/linking/merge-reports.ts';
import type { EventRecord, Report } from '../../../src/core/model.ts';

export interface PairText {
  readonly publishedAt: string;
  readonly text: string;
}

/** Two short reports in our own words, and whether a reader would say that they tell of one event. */
export interface Pair {
  readonly id: string;
  readonly same: boolean;
  /** What makes the pair hard. */
  readonly why: string;
  readonly a: PairText;
  readonly b: PairText;
}

export interface PairScores {
  /** Pairs of one event: how many were merged, of how many. */
  readonly merged: readonly [right: number, of: number];
  /** Pairs of two events: how many were merged all the same, of how many. */
  readonly wronglyMerged: readonly [wrong: number, of: number];
  /** One line a wrong pair. */
  readonly misses: readonly string[];
}

/** Merges the lead events of each pair's reports, as the map does, and counts. */
export function scorePairs(
  pairs: readonly Pair[],
  extracted: (id: string, text: PairText) => readonly EventRecord[],
): PairScores {
  const misses: string[] = [];
  let merged = 0;
  let wronglyMerged = 0;
  for (const { id, same, why, a, b } of pairs) {
    const reports = [
      ...leadOf('a', extracted(`${id}-a`, a)),
      ...leadOf('b', extracted(`${id}-b`, b)),
    ];
    const isOne = mergeReports(reports).some((event) => event.reports.length === 2);
    if (isOne && same) merged++;
    if (isOne && !same) wronglyMerged++;
    if (isOne !== same)
      misses.push(`${id} (${why}): ${same ? 'not merged' : 'merged'}; ${reports.map(told).join(' | ') || 'no event'}`);
  }
  const ofOne = pairs.filter(({ same }) => same).length;
  return { merged: [merged, ofOne], wronglyMerged: [wronglyMerged, pairs.length - ofOne], misses };
}

const leadOf = (articleId: string, [lead]: readonly EventRecord[]): Report[] =>
  lead ? [{ ...lead, articleId }] : [];

const told = ({ type, place, date, casualties }: Report): string =>
  `${type} at ${place?.name ?? '?'} on ${date?.start ?? '?'}, killed ${String(casualties.killed?.min ?? '?')}`;

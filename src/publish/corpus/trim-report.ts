import type { Report } from '../../core/model.ts';

/** Enough for "Why here?", and most of a file's weight. */
const MAX_ALTERNATIVES = 5;
/** Decimals of a score or weight that a reader could make anything of. */
const DECIMALS = 3;

/** A report as it is published: at most five other places for its name, with rounded reasons. */
export function trimReport(report: Report): Report {
  if (!report.place?.alternatives) return report;
  const alternatives = report.place.alternatives.slice(0, MAX_ALTERNATIVES).map((alternative) => ({
    ...alternative,
    score: round(alternative.score),
    reasons: alternative.reasons.map(({ feature, weight }) => ({ feature, weight: round(weight) })),
  }));
  return { ...report, place: { ...report.place, alternatives } };
}

function round(value: number): number {
  return Number(value.toFixed(DECIMALS));
}

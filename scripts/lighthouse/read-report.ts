/** The parts of Lighthouse's result that are read here. */
export interface LighthouseResult {
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly id: string;
        readonly title: string;
        readonly score: number | null;
        readonly auditRefs: readonly Ref[];
      }
    >
  >;
  readonly audits: Readonly<
    Record<string, { readonly title: string; readonly score: number | null; readonly displayValue?: string }>
  >;
}

interface Ref {
  readonly id: string;
  readonly weight: number;
}

/** Least scores, of 100. */
const AIMS: Readonly<Record<string, number>> = {
  performance: 95,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};
const FIGURES = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
];

/** Scores with their aims, the figures behind the first, and the audits that cost points. */
export function readReport({ categories, audits }: LighthouseResult): {
  readonly lines: readonly string[];
  readonly isMet: boolean;
} {
  const scored = Object.entries(AIMS).map(([id, aim]) => {
    const category = categories[id];
    const score = Math.round((category?.score ?? 0) * 100);
    const costly = (category?.auditRefs ?? []).filter(
      (ref) => ref.weight > 0 && (audits[ref.id]?.score ?? 1) < 0.9,
    );
    const why = costly.map((ref) =>
      `${audits[ref.id]?.title ?? ref.id} ${audits[ref.id]?.displayValue ?? ''}`.trim(),
    );
    return {
      isMet: score >= aim,
      line: `${id} ${score} (aim ${aim})${why.length > 0 ? `: ${why.join('; ')}` : ''}`,
    };
  });
  const figures = FIGURES.map((id) => `${id} ${audits[id]?.displayValue ?? '?'}`);
  return {
    lines: [...scored.map(({ line }) => line), figures.join(', ')],
    isMet: scored.every(({ isMet }) => isMet),
  };
}

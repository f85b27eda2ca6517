import type { Span } from '../tagger/find-spans.ts';

/** The spans that overlap a span, of which at most one can be a name. */
export interface Rivals {
  /** Sum of their probabilities. */
  readonly together: number;
  /** The most probable longer one, and shorter one; 0 when there is none. */
  readonly longer: number;
  readonly shorter: number;
}

/** The other spans of the article that read the same. */
export interface SameName {
  readonly count: number;
  readonly mean: number;
  readonly most: number;
  readonly least: number;
}

/** Longest span in tokens: how far back a rival may begin. */
const REACH = 12;

/** The rivals of each span; `spans` are in order of where they begin. */
export function findRivals(spans: readonly Span[]): Rivals[] {
  return spans.map((span, s) => {
    const rivals = { together: 0, longer: 0, shorter: 0 };
    for (let r = s - 1; r >= 0 && (spans[r]?.from ?? 0) > span.from - REACH; r--)
      weigh(rivals, span, spans[r]);
    for (let r = s + 1; r < spans.length && (spans[r]?.from ?? 0) < span.to; r++)
      weigh(rivals, span, spans[r]);
    return rivals;
  });
}

function weigh(rivals: { -readonly [K in keyof Rivals]: number }, span: Span, rival: Span | undefined): void {
  if (!rival || rival.to <= span.from || rival.from >= span.to) return;
  const { probability } = rival;
  rivals.together += probability;
  const more = rival.to - rival.from - (span.to - span.from);
  if (more > 0) rivals.longer = Math.max(rivals.longer, probability);
  if (more < 0) rivals.shorter = Math.max(rivals.shorter, probability);
}

/** For each span, the others of the same text. */
export function findSameNames(spans: readonly Span[], texts: readonly string[]): SameName[] {
  const byText = new Map<string, number[]>();
  spans.forEach(({ probability }, i) => {
    const text = texts[i] ?? '';
    const list = byText.get(text);
    if (list) list.push(probability);
    else byText.set(text, [probability]);
  });
  for (const list of byText.values()) list.sort((a, b) => a - b);
  const sums = new Map([...byText].map(([text, list]) => [text, list.reduce((sum, p) => sum + p, 0)]));
  return spans.map(({ probability }, i) =>
    sameName(byText.get(texts[i] ?? '') ?? [], sums.get(texts[i] ?? '') ?? 0, probability),
  );
}

/** The list without one of its values; `sorted` rises. */
function sameName(sorted: readonly number[], sum: number, own: number): SameName {
  const count = sorted.length - 1;
  if (count === 0) return { count, mean: 0, most: 0, least: 0 };
  const least = sorted[0] === own ? sorted[1] : sorted[0];
  const most = sorted[count] === own ? sorted[count - 1] : sorted[count];
  return { count, mean: (sum - own) / count, most: most ?? 0, least: least ?? 0 };
}

import { ABBREVIATIONS } from '../../core/locales/en/abbreviations.ts';
import type { Article, Report, Span } from '../../core/model.ts';
import { findSentences } from '../../core/text/sentences.ts';

const GAP = ' […] ';

export interface Excerpt {
  readonly article: Article;
  readonly reports: readonly Report[];
}

/**
 * An article cut down to the sentences that its reports were read from, with the spans moved along: what stays can be
 * checked word by word, and the rest is its publisher's to show.
 */
export function keepEvidence(article: Article, reports: readonly Report[]): Excerpt {
  const spans = reports.flatMap((report) => report.evidence);
  const kept = joinNeighbours(article.text, sentencesWith(article.text, spans));
  let text = '';
  const moves = kept.map((piece, index) => {
    const gap = index === 0 ? piece.start > 0 : true;
    text += (gap ? (index === 0 ? GAP.trimStart() : GAP) : '') + article.text.slice(piece.start, piece.end);
    return { ...piece, by: text.length - piece.end };
  });
  if ((kept.at(-1)?.end ?? 0) < article.text.trimEnd().length) text += GAP.trimEnd();
  const move = <T extends Span>(span: T): T => {
    const by = moves.find(({ start, end }) => span.start >= start && span.end <= end)?.by ?? 0;
    return { ...span, start: span.start + by, end: span.end + by };
  };
  return {
    article: { ...article, text },
    reports: reports.map((report) => ({ ...report, evidence: report.evidence.map(move) })),
  };
}

/** The sentences that any span touches; a span that no sentence holds is kept as it is. */
export function sentencesWith(text: string, spans: readonly Span[]): Span[] {
  const sentences = findSentences(text, { abbreviations: ABBREVIATIONS });
  const kept = sentences.filter((sentence) =>
    spans.some((span) => span.start < sentence.end && span.end > sentence.start),
  );
  const all = [...kept, ...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: { start: number; end: number }[] = [];
  for (const { start, end } of all) {
    const last = pieces.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else pieces.push({ start, end });
  }
  return pieces;
}

/** Sentences with nothing but white space between them become one piece. */
function joinNeighbours(text: string, pieces: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of pieces) {
    const last = joined.at(-1);
    if (last && text.slice(last.end, start).trim() === '') last.end = end;
    else joined.push({ start, end });
  }
  return joined;
}

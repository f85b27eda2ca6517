import { ABBREVIATIONS } from '../../core/locales/en/abbreviations.ts';
import type { EventId, Evidence, EvidenceKind, Span } from '../../core/model.ts';
import { findSentences } from '../../core/text/sentences.ts';

/** What an article says of one event. */
export interface Account {
  readonly id: EventId;
  readonly evidence: readonly Evidence[];
}

/** A stretch of text in which nothing changes. */
export interface Piece extends Span {
  readonly text: string;
  /** Roles that these words have for the selected event. */
  readonly roles: readonly EvidenceKind[];
  /** Another event that these words name. */
  readonly other: EventId | null;
}

export interface MarkedSentence extends Span {
  /** Events that the sentence reports, by their trigger words. */
  readonly events: readonly EventId[];
  /** Reports the selected event. */
  readonly selected: boolean;
  readonly pieces: readonly Piece[];
}

export interface MarkedParagraph {
  readonly heading: boolean;
  readonly sentences: readonly MarkedSentence[];
}

/**
 * Cuts an article into paragraphs, sentences and pieces, so that every piece has one set of marks. Joining the pieces
 * of a sentence gives its text back, whatever the evidence spans, overlapping ones too.
 */
export function markText(
  text: string,
  accounts: readonly Account[],
  selected: EventId | null,
): readonly MarkedParagraph[] {
  const paragraphs: { heading: boolean; sentences: MarkedSentence[] }[] = [];
  for (const sentence of findSentences(text, { abbreviations: ABBREVIATIONS })) {
    const events = accounts.filter((account) => tellsOf(account, sentence)).map(({ id }) => id);
    const marked = {
      start: sentence.start,
      end: sentence.end,
      events,
      selected: selected !== null && events.includes(selected),
      pieces: cutPieces(text, sentence, accounts, selected),
    };
    const paragraph = (paragraphs[sentence.paragraph] ??= { heading: sentence.heading, sentences: [] });
    paragraph.sentences.push(marked);
  }
  return paragraphs.filter(Boolean);
}

/** By the words that name the event; by any evidence where none names it. */
function tellsOf({ evidence }: Account, sentence: Span): boolean {
  const triggers = evidence.filter(({ kind }) => kind === 'trigger');
  return (triggers.length > 0 ? triggers : evidence).some((span) => overlaps(span, sentence));
}

function cutPieces(
  text: string,
  sentence: Span,
  accounts: readonly Account[],
  selected: EventId | null,
): readonly Piece[] {
  const own =
    accounts.find(({ id }) => id === selected)?.evidence.filter((span) => overlaps(span, sentence)) ?? [];
  const others = accounts
    .filter(({ id }) => id !== selected)
    .flatMap(({ id, evidence }) =>
      evidence
        .filter((span) => span.kind === 'trigger' && overlaps(span, sentence))
        .map((span) => ({ id, ...span })),
    );
  const cuts = new Set([sentence.start, sentence.end]);
  for (const { start, end } of [...own, ...others]) {
    cuts.add(Math.max(start, sentence.start));
    cuts.add(Math.min(end, sentence.end));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, i) => {
    const end = edges[i + 1] ?? start;
    const span = { start, end };
    const roles = [...new Set(own.filter((mark) => overlaps(mark, span)).map(({ kind }) => kind))];
    const other = roles.length > 0 ? null : (others.find((mark) => overlaps(mark, span))?.id ?? null);
    return { start, end, text: text.slice(start, end), roles, other };
  });
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start;
}

import type {
  ArticleId,
  CasualtyKind,
  Count,
  EventDate,
  EventId,
  EventPlace,
  EventType,
  LinkedEvent,
  Report,
} from '../model.ts';

/** What is corrected: by the event's id, and by the words that named it, should a later reading give it another id. */
export interface CorrectionTarget {
  readonly event: EventId;
  readonly article: ArticleId;
  /** The trigger words of the article's report. */
  readonly quote: string;
}

/** One field with its value before and after. */
export type Change =
  | { readonly field: 'type'; readonly before: EventType; readonly after: EventType }
  | { readonly field: 'date'; readonly before: EventDate | null; readonly after: EventDate | null }
  | { readonly field: 'place'; readonly before: EventPlace | null; readonly after: EventPlace | null }
  | {
      readonly field: 'toll';
      readonly kind: CasualtyKind;
      readonly before: Count | null;
      readonly after: Count | null;
    }
  /** The target's report is no report of this event: it becomes an event of its own. */
  | { readonly field: 'split' };

/** What a reader holds to be right. Kept apart from what was read, which it never overwrites. */
export interface Correction {
  readonly id: string;
  readonly target: CorrectionTarget;
  readonly change: Change;
  /** As the reader gave it; empty when no name was given. */
  readonly by: string;
  /** ISO 8601 with time, UTC. */
  readonly on: string;
}

/** The words that name a report: what a correction is found by when ids have changed. */
export function quoteOf({ evidence }: Report): string {
  const triggers = evidence.filter(({ kind }) => kind === 'trigger');
  return (triggers.length > 0 ? triggers : evidence).map(({ text }) => text).join(' … ');
}

/** The target that stands for an event, by one of its reports. */
export function targetOf(event: LinkedEvent, report: Report): CorrectionTarget {
  return { event: event.id, article: report.articleId, quote: quoteOf(report) };
}

/** Whether a report is the one that a correction speaks of. */
export function isTarget(report: Report, { article, quote }: CorrectionTarget): boolean {
  return report.articleId === article && quoteOf(report) === quote;
}

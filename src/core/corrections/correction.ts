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

/** What is corrected: one article's report, by its words, since a later reading may give the event another id. */
export interface CorrectionTarget {
  readonly event: EventId;
  readonly article: ArticleId;
  /** The trigger words of the article's report. */
  readonly quote: string;
  /** Where they begin in the article: tells apart two reports that use the same words. */
  readonly start?: number | undefined;
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
  | { readonly field: 'split' }
  /** The target's report and another one are of the same event. */
  | { readonly field: 'merge'; readonly with: CorrectionTarget };

/** What a reader holds to be right. Kept apart from what was read, which it never overwrites. */
export interface Correction {
  readonly id: string;
  readonly target: CorrectionTarget;
  readonly change: Change;
  /** As the reader gave it; empty when no name was given. */
  readonly by: string;
  /** ISO 8601 with time, UTC. */
  readonly on: string;
  /** Why, in the reader's words. */
  readonly note?: string | undefined;
}

/** What a reader wants changed, before anyone has said who and when. */
export type Wish = Pick<Correction, 'target' | 'change'>;

/** The words that name a report: what a correction is found by when ids have changed. */
export function quoteOf(report: Pick<Report, 'evidence'>): string {
  return namingSpans(report)
    .map(({ text }) => text)
    .join(' … ');
}

/** The spans behind `quoteOf`. */
export function namingSpans({ evidence }: Pick<Report, 'evidence'>): Report['evidence'] {
  const triggers = evidence.filter(({ kind }) => kind === 'trigger');
  return triggers.length > 0 ? triggers : evidence;
}

/** The target that stands for an event, by one of its reports. */
export function targetOf({ id }: Pick<LinkedEvent, 'id'>, report: Report): CorrectionTarget {
  const start = namingSpans(report)[0]?.start;
  const target = { event: id, article: report.articleId, quote: quoteOf(report) };
  return start === undefined ? target : { ...target, start };
}

/** Whether two changes are of the same field, so that the later replaces the earlier. */
export function sameField(a: Change, b: Change): boolean {
  if (a.field === 'toll' && b.field === 'toll') return a.kind === b.kind;
  return a.field === b.field;
}

/** Whether a change is to which reports are one event, rather than to what is known of it. */
export function isOfReports({ field }: Change): boolean {
  return field === 'split' || field === 'merge';
}

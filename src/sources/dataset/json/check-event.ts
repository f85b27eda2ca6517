import * as v from 'valibot';
import type { Article, LinkedEvent } from '../../../core/model.ts';
import { CorrectionField } from '../../corrections/correction-field.ts';
import type { Checked } from '../../reject.ts';
import { CountField, DateField, day, MergeReasonField, PlaceField, text, TypeField } from './event-fields.ts';
import { reasonFor } from '../../reasons.ts';

const fields = {
  id: v.pipe(text, v.minLength(1)),
  type: TypeField,
  status: v.picklist(['reported', 'claimed', 'denied', 'planned', 'background']),
  date: v.nullable(DateField),
  place: v.nullable(PlaceField),
  actors: v.array(
    v.object({ name: text, role: v.picklist(['initiator', 'party', 'claimed', 'blamed', 'denied']) }),
  ),
  targets: v.array(v.object({ name: text })),
  casualties: v.object({
    killed: v.optional(CountField),
    injured: v.optional(CountField),
    missing: v.optional(CountField),
    displaced: v.optional(CountField),
  }),
  attribution: v.array(v.object({ name: text })),
  confidence: v.number(),
};
const Evidence = v.object({
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0)),
  text,
  kind: v.picklist(['trigger', 'place', 'date', 'casualty', 'actor', 'target']),
});
const Report = v.object({ ...fields, evidence: v.array(Evidence), articleId: text });
const optionalText = v.optional(text);
const CodedFields = v.object({
  dataset: text,
  row: text,
  label: text,
  sameType: v.boolean(),
  sources: v.array(v.object({ office: text, date: text, headline: text })),
  codes: v.record(text, text),
  flags: v.array(text),
});
const ArticleFields = v.object({
  id: text,
  text,
  title: optionalText,
  publishedAt: v.optional(day),
  source: optionalText,
  url: v.optional(v.pipe(text, v.regex(/^https?:\/\//i))),
  language: optionalText,
  licence: optionalText,
});
const Line = v.object({
  ...fields,
  reports: v.pipe(v.array(Report), v.minLength(1)),
  mergeReasons: v.array(MergeReasonField),
  coded: v.optional(CodedFields),
  corrections: v.optional(v.array(CorrectionField)),
  articles: v.optional(v.array(ArticleFields)),
});

export interface OwnLine {
  readonly event: LinkedEvent;
  /** The articles of its reports that no earlier line brought. */
  readonly articles: readonly Article[];
}

/** One line of Dateline's NDJSON: an event with its reports, and the articles that they stand in. */
export function checkOwnLine(value: unknown): Checked<OwnLine> {
  const parsed = v.safeParse(Line, value, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return {
      ok: false,
      reason: reasonFor('field', {
        field: v.getDotPath(issue) ?? '',
        expected: issue.expected ?? issue.message,
        received: issue.received,
      }),
    };
  }
  const { articles = [], ...event } = parsed.output;
  return { ok: true, value: { event: event as unknown as LinkedEvent, articles } };
}

import * as v from 'valibot';
import { EVENT_TYPES } from '../../core/events/families.ts';
import { MergeReasonField } from '../../sources/dataset/json/event-fields.ts';
import type { Corpus } from '../corpus/fetch-corpus.ts';

/** More would only hang the page that holds the frame. */
const MOST = 200_000;

const text = v.pipe(v.string(), v.maxLength(100_000));
const day = v.pipe(v.string(), v.isoDate());
const name = v.object({ name: text });
const count = v.object({ min: v.nullable(v.number()), max: v.nullable(v.number()), text });
const place = v.object({
  name: text,
  text,
  lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  geonameId: v.nullable(v.number()),
  country: v.nullable(text),
  admin1: v.nullable(text),
  precision: v.picklist(['exact', 'neighbourhood', 'city', 'admin2', 'admin1', 'country']),
  radiusKm: v.number(),
  confidence: v.number(),
});
const KINDS = ['trigger', 'place', 'date', 'casualty', 'actor', 'target'] as const;
const account = {
  id: text,
  type: v.picklist(EVENT_TYPES),
  status: v.picklist(['reported', 'claimed', 'denied', 'planned', 'background']),
  place: v.nullable(place),
  date: v.nullable(
    v.object({ start: day, end: day, precision: v.picklist(['day', 'week', 'month', 'year']), text }),
  ),
  actors: v.array(
    v.object({ name: text, role: v.picklist(['initiator', 'party', 'claimed', 'blamed', 'denied']) }),
  ),
  targets: v.array(name),
  casualties: v.object({
    killed: v.optional(count),
    injured: v.optional(count),
    missing: v.optional(count),
    displaced: v.optional(count),
  }),
  attribution: v.array(name),
  evidence: v.array(v.object({ start: v.number(), end: v.number(), text, kind: v.picklist(KINDS) })),
  confidence: v.number(),
};
const Handed = v.object({
  version: v.literal(1),
  articles: v.pipe(
    v.array(
      v.object({
        id: text,
        text,
        title: v.optional(text),
        source: v.optional(text),
        publishedAt: v.optional(day),
        url: v.optional(text),
        language: v.optional(text),
        licence: v.optional(text),
      }),
    ),
    v.maxLength(MOST),
  ),
  events: v.pipe(
    v.array(
      v.object({
        ...account,
        reports: v.pipe(v.array(v.object({ ...account, articleId: text })), v.minLength(1)),
        mergeReasons: v.optional(v.array(MergeReasonField), []),
      }),
    ),
    v.maxLength(MOST),
  ),
});

type Checked =
  { readonly ok: true; readonly corpus: Corpus } | { readonly ok: false; readonly reason: string };

/** Events that a page handed over, in the form that docs/embed.md states; names the first bad value. */
export function checkCorpus(value: unknown): Checked {
  const parsed = v.safeParse(Handed, value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return { ok: false, reason: `${v.getDotPath(issue) ?? 'corpus'}: ${issue.message}` };
  }
  // Checked above; the model's brands and optional fields are narrower than a schema can say.
  return { ok: true, corpus: parsed.output as unknown as Corpus };
}

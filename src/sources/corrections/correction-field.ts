import * as v from 'valibot';
import { CountField, DateField, PlaceField, TypeField } from '../dataset/json/event-fields.ts';

const short = v.pipe(v.string(), v.maxLength(500));
const Target = v.object({
  event: short,
  article: short,
  quote: v.pipe(v.string(), v.maxLength(5_000)),
  start: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});
const Change = v.variant('field', [
  v.object({ field: v.literal('type'), before: TypeField, after: TypeField }),
  v.object({ field: v.literal('date'), before: v.nullable(DateField), after: v.nullable(DateField) }),
  v.object({ field: v.literal('place'), before: v.nullable(PlaceField), after: v.nullable(PlaceField) }),
  v.object({
    field: v.literal('toll'),
    kind: v.picklist(['killed', 'injured', 'missing', 'displaced']),
    before: v.nullable(CountField),
    after: v.nullable(CountField),
  }),
  v.object({ field: v.literal('split') }),
  v.object({ field: v.literal('merge'), with: Target }),
]);

/** One correction, as it is checked when it comes from a file. What it holds beyond these fields is dropped. */
export const CorrectionField = v.object({
  id: v.pipe(short, v.minLength(1)),
  target: Target,
  change: Change,
  by: short,
  on: v.pipe(v.string(), v.isoTimestamp()),
  note: v.optional(v.pipe(v.string(), v.maxLength(5_000))),
});

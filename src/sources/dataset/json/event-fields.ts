import * as v from 'valibot';
import { EVENT_TYPES } from '../../../core/events/families.ts';
import type { EventType } from '../../../core/model.ts';
import { toDay } from '../../../core/query/days.ts';

/** The fields of events and of corrections, as they are checked when they come from a file. */

export const text = v.string();
export const day = v.pipe(
  text,
  v.check((value) => toDay(value) !== null, 'a day such as 2016-01-31'),
);
const between = (min: number, max: number) => v.pipe(v.number(), v.minValue(min), v.maxValue(max));
const countryCodeOrNull = v.nullable(v.pipe(text, v.regex(/^[A-Z]{2}$/)));
const nullableNumber = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)));

/** A count of a toll. */
export const CountField = v.object({
  min: nullableNumber,
  max: nullableNumber,
  text,
  best: v.optional(v.number()),
});
const Reasons = v.array(v.object({ feature: text, weight: v.number() }));
const PrecisionField = v.picklist(['exact', 'neighbourhood', 'city', 'admin2', 'admin1', 'country']);
const Alternative = v.object({
  name: text,
  lat: between(-90, 90),
  lon: between(-180, 180),
  country: v.nullable(text),
  admin1: v.nullable(text),
  precision: v.optional(PrecisionField),
  radiusKm: v.optional(v.pipe(v.number(), v.minValue(0))),
  geonameId: v.optional(v.nullable(v.number())),
  score: v.number(),
  reasons: Reasons,
});
export const PlaceField = v.object({
  text,
  name: text,
  lat: between(-90, 90),
  lon: between(-180, 180),
  geonameId: v.nullable(v.number()),
  country: countryCodeOrNull,
  admin1: v.nullable(text),
  precision: PrecisionField,
  radiusKm: v.pipe(v.number(), v.minValue(0)),
  confidence: v.number(),
  alternatives: v.optional(v.array(Alternative)),
});
export const DateField = v.object({
  start: day,
  end: day,
  precision: v.picklist(['day', 'week', 'month', 'year']),
  text,
  certain: v.optional(v.boolean()),
});
export const TypeField = v.picklist(EVENT_TYPES as readonly [EventType, ...EventType[]]);

const kind = <Name extends string>(...names: readonly [Name, ...Name[]]) => v.picklist(names);
/** A reason to merge; a string in files of earlier versions. */
export const MergeReasonField = v.union([
  text,
  v.object({ kind: kind('same-type'), type: TypeField }),
  v.object({ kind: kind('kin-types'), types: v.tuple([TypeField, TypeField]) }),
  v.object({ kind: kind('same-place'), place: text }),
  v.object({ kind: kind('km-apart'), km: v.number() }),
  v.object({ kind: kind('lies-in'), place: text, area: text }),
  v.object({ kind: kind('days-apart'), days: v.number() }),
  v.object({ kind: kind('same-day', 'dates-overlap', 'same-toll', 'compatible-tolls', 'shared-actor') }),
]);

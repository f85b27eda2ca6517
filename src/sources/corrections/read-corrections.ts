import * as v from 'valibot';
import type { Correction } from '../../core/corrections/correction.ts';
import { DateField, CountField, PlaceField, TypeField } from '../dataset/json/check-event.ts';
import { parseJson } from '../read-json.ts';
import type { Checked } from '../reject.ts';

const FORMAT = 'dateline-corrections';
const VERSION = 1;

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
]);

const File = v.object({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  corrections: v.array(
    v.object({
      id: v.pipe(v.string(), v.minLength(1)),
      target: v.object({ event: v.string(), article: v.string(), quote: v.string() }),
      change: Change,
      by: v.string(),
      on: v.pipe(v.string(), v.isoTimestamp()),
    }),
  ),
});

/** Corrections as a file of their own. */
export function writeCorrections(corrections: readonly Correction[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, corrections }, null, 2)}\n`;
}

/** Reads such a file; the reason names the field that is wrong. */
export async function readCorrections(text: string): Promise<Checked<readonly Correction[]>> {
  const json = await parseJson(text);
  if (!json.ok) return json;
  const parsed = v.safeParse(File, json.value, { abortEarly: true });
  if (parsed.success) return { ok: true, value: parsed.output.corrections as unknown as Correction[] };
  const [issue] = parsed.issues;
  const path = v.getDotPath(issue);
  if (path === null || path === 'format') return { ok: false, reason: 'This is no file of corrections.' };
  return {
    ok: false,
    reason: `The field "${path}" should be ${issue.expected ?? 'valid'}, but is ${issue.received}.`,
  };
}

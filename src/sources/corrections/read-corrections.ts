import * as v from 'valibot';
import type { Correction } from '../../core/corrections/correction.ts';
import { parseJson } from '../read-json.ts';
import { CorrectionField } from './correction-field.ts';

const FORMAT = 'dateline-corrections';
const VERSION = 1;
/** UTF-16 code units of a file, and corrections in it: far more than a newsroom makes in years. */
const MAX_LENGTH = 20_000_000;
const MAX_CORRECTIONS = 10_000;

const File = v.object({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  corrections: v.pipe(v.array(CorrectionField), v.maxLength(MAX_CORRECTIONS)),
});

/** Why a file of corrections cannot be read. */
export type FileProblem =
  /** Broken JSON; `detail` says where. */
  | { readonly kind: 'json'; readonly detail: string }
  | { readonly kind: 'other-file' }
  | { readonly kind: 'version'; readonly version: string }
  | { readonly kind: 'too-large'; readonly most: number }
  /** A value that is not what its place asks for; `field` is a path such as `corrections.3.change.after`. */
  | {
      readonly kind: 'field';
      readonly field: string;
      readonly expected: string;
      readonly received: string;
    };

export type ReadCorrections =
  | { readonly ok: true; readonly value: readonly Correction[] }
  | { readonly ok: false; readonly problem: FileProblem };

/** Corrections as a file of their own. */
export function writeCorrections(corrections: readonly Correction[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, corrections }, null, 2)}\n`;
}

/** Whether the beginning of a file looks like one of corrections. */
export function mayBeCorrections(head: string): boolean {
  return new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${FORMAT}"`).test(head);
}

/** Reads such a file. What it holds beyond the format is dropped; what is wrong in it refuses the whole. */
export async function readCorrections(text: string): Promise<ReadCorrections> {
  if (text.length > MAX_LENGTH) return refuse({ kind: 'too-large', most: MAX_CORRECTIONS });
  const json = await parseJson(text);
  if (!json.ok) return refuse({ kind: 'json', detail: json.reason });
  const parsed = v.safeParse(File, json.value, { abortEarly: true });
  if (parsed.success) return { ok: true, value: parsed.output.corrections as unknown as Correction[] };
  return refuse(problemOf(parsed.issues[0], json.value));
}

function problemOf(issue: v.InferIssue<typeof File>, value: unknown): FileProblem {
  const field = v.getDotPath(issue);
  if (field === null || field === 'format') return { kind: 'other-file' };
  if (field === 'version') return { kind: 'version', version: issue.received };
  if (field === 'corrections' && Array.isArray((value as { corrections?: unknown }).corrections)) {
    return { kind: 'too-large', most: MAX_CORRECTIONS };
  }
  return {
    kind: 'field',
    field,
    expected: (issue.expected ?? issue.message).slice(0, 300),
    received: issue.received.slice(0, 100),
  };
}

function refuse(problem: FileProblem): ReadCorrections {
  return { ok: false, problem };
}

import { MAX_TEXT_LENGTH } from './limits.ts';
import { detectScript, type Script } from './script.ts';

/** What a step can read. Places are known by their Arabic names too; dates and events are read in English. */
export const READABLE: Readonly<Record<'geoparse' | 'dates' | 'extract', readonly Script[]>> = {
  geoparse: ['Latin', 'Arabic'],
  dates: ['Latin'],
  extract: ['Latin'],
};

export type Step = keyof typeof READABLE;

/** More than this share of control or replacement characters is no text. */
const BINARY_SHARE = 0.02;
const BINARY_SAMPLE = 4000;

/** Why a text cannot be read at all, or `null` when it can. */
export function findTextProblem(text: string, step: Step = 'extract'): string | null {
  if (text.trim() === '') return 'The text is empty.';
  if (text.length > MAX_TEXT_LENGTH) {
    const millions = (text.length / 1e6).toFixed(1);
    return `The text has ${millions} million characters; the limit is ${MAX_TEXT_LENGTH / 1e6} million. Split it into articles.`;
  }
  if (isBinary(text)) return 'This is not text: it looks like a binary file (a picture, PDF or archive?).';
  const script = detectScript(text);
  if (script === null) return /\p{N}/u.test(text) ? null : 'The text holds no words.';
  if (READABLE[step].includes(script)) return null;
  const named = script === 'Other' ? 'a script that Dateline does not know' : `${script} script`;
  return `The text is in ${named}; Dateline cannot read it, and does not guess.`;
}

/** Whether decoded bytes are no text: a NUL, or many control and replacement characters near the start. */
export function isBinary(text: string): boolean {
  const sample = text.slice(0, BINARY_SAMPLE);
  if (sample.includes('\0')) return true;
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const odd = sample.match(/[\u0001-\u0008\u000e-\u001f\u007f\ufffd]/g)?.length ?? 0;
  return odd > sample.length * BINARY_SHARE;
}

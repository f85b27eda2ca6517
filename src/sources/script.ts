/** Scripts that news is written in; what is in none of them counts as `Other`. */
const SCRIPTS = {
  Latin: /\p{Script=Latin}/gu,
  Arabic: /\p{Script=Arabic}/gu,
  Cyrillic: /\p{Script=Cyrillic}/gu,
  Hebrew: /\p{Script=Hebrew}/gu,
  Greek: /\p{Script=Greek}/gu,
  Chinese: /\p{Script=Han}/gu,
  Japanese: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  Korean: /\p{Script=Hangul}/gu,
  Devanagari: /\p{Script=Devanagari}/gu,
  Ethiopic: /\p{Script=Ethiopic}/gu,
  Armenian: /\p{Script=Armenian}/gu,
  Georgian: /\p{Script=Georgian}/gu,
} as const;

export type Script = keyof typeof SCRIPTS | 'Other';

/** Enough to tell, and cheap on any length. */
const SAMPLE = 20_000;

/** The script of most letters in the text; `null` when it has no letters. */
export function detectScript(text: string): Script | null {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  let best: Script = 'Other';
  let most = 0;
  let known = 0;
  for (const [script, pattern] of Object.entries(SCRIPTS) as [Script, RegExp][]) {
    const count = sample.match(pattern)?.length ?? 0;
    known += count;
    if (count > most) [best, most] = [script, count];
  }
  return letters - known > most ? 'Other' : best;
}

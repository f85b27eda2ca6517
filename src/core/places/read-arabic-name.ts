import { ARTICLE, PREFIX_LETTERS, TO_THE } from '../locales/ar/places-words.ts';

/** A way to read a written Arabic word: how many joined letters to cut off, and the name to look up. */
export type ArabicReading = readonly [cut: number, name: string];

/**
 * The ways to read a written name, likeliest first: as it is, without the article, and without the letters that are
 * written together with a word (and, with, to). "للرياض" is "to al-Riyadh": its name starts at the third letter.
 */
export function readArabicName(written: string): ArabicReading[] {
  const out: ArabicReading[] = [[0, written]];
  if (written.startsWith(ARTICLE)) out.push([0, written.slice(2)]);
  else out.push([0, ARTICLE + written]);
  if (written.startsWith(TO_THE)) out.push([2, ARTICLE + written.slice(2)], [2, written.slice(2)]);
  for (const letter of PREFIX_LETTERS) {
    if (!written.startsWith(letter)) continue;
    const rest = written.slice(1);
    out.push([1, rest]);
    if (rest.startsWith(ARTICLE)) out.push([1, rest.slice(2)]);
    if (letter === 'و')
      for (const next of ['ب', 'ل']) if (rest.startsWith(next)) out.push([2, rest.slice(1)]);
  }
  return out;
}

const MARKS = /\p{M}+/gu;
const APOSTROPHES = /[’‘'ʼʻ`ʿʾ]/g;
const ALEF = /[أإآٱ]/g;
const NOT_PLAIN = /[\u0080-\uffff]/;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;

/**
 * Text as the search sees it: lower case, without marks, apostrophes or Arabic letter variants, words one space
 * apart. "Dayr az-Zawr’s" and "dayr az zawrs" fold alike.
 */
export function foldText(text: string): string {
  if (!NOT_PLAIN.test(text)) return foldPlain(text);
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(APOSTROPHES, '')
    .replace(ALEF, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
    .replace(NOT_WORD, ' ')
    .trim();
}

/** The same of ASCII, which most coded data is: there are no marks and no other letters to look for. */
function foldPlain(text: string): string {
  return text
    .toLowerCase()
    .replace(/['`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The words of a query, folded; empty for a query of blanks and marks. */
export function foldWords(query: string): readonly string[] {
  const folded = foldText(query);
  return folded === '' ? [] : folded.split(' ');
}

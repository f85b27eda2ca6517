/** Letters that Unicode does not decompose into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ħ: 'h',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ə: 'a',
  ǝ: 'a',
  '&': ' and ',
  // Arabic and Persian letters that writers use for one another.
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ە: 'ه',
  ک: 'ك',
};
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');
/** Combining marks, Arabic vowel signs, tatweel, and every kind of apostrophe (ayn and hamza included). */
const DROPPED = /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0640'‘’ʻʼʹʿʾ`´′\u200c-\u200f]/gu;
const SEPARATORS = /[-‐-―_/,()[\]"“”«»]+/gu;
/** "St.Louis" is two words; "U.S." is one. */
const PERIOD_BEFORE_WORD = /\.(?=\p{L}{2})/gu;
const PLAIN = /^[a-z]+$/;
/** Nothing to simplify: words of plain letters and digits, one space between. */
const SIMPLE = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
/** Maps, not objects: "constructor" is a word of the news too. */
const SPELLED_OUT: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['mt', 'mount'],
  ['ft', 'fort'],
]);
/** Points of the compass before a name: "N. Korea", "W. Columbia". */
const COMPASS: ReadonlyMap<string, string> = new Map(
  Object.entries({ n: 'north', s: 'south', e: 'east', w: 'west' }),
);
/** Kinds of unit after a name: "Loudon Co.", "Tewksbury Twp." */
const UNITS: ReadonlyMap<string, string> = new Map(Object.entries({ co: 'county', twp: 'township' }));
/** The Arabic article as it is written before each "sun letter"; `al` and `el` stand before any letter. */
const ARTICLE: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    al: [''],
    el: [''],
    ul: [''],
    as: ['s'],
    es: ['s'],
    ash: ['sh'],
    esh: ['sh', 'ch'],
    ech: ['ch'],
    ar: ['r'],
    er: ['r'],
    at: ['t'],
    et: ['t'],
    ath: ['th'],
    az: ['z'],
    ez: ['z'],
    an: ['n'],
    en: ['n'],
    ad: ['d'],
    ed: ['d'],
    adh: ['dh'],
  }),
);

/**
 * The key under which spellings of one name meet: lower case, without marks or apostrophes, hyphens as spaces,
 * "St." spelled out, any form of the Arabic article as `al`, a leading "the" dropped.
 * Idempotent. Empty for a string without letters or digits.
 */
export function foldName(name: string): string {
  const lower = name.toLowerCase();
  if (PLAIN.test(lower)) return SPELLED_OUT.get(lower) ?? lower;
  const words = (SIMPLE.test(lower) ? lower : simplify(lower)).split(' ');
  while (words.length > 1 && words[0] === 'the') words.shift();
  return words.map((word, i) => foldWord(word, i, words)).join(' ');
}

function simplify(lower: string): string {
  return (
    lower
      .normalize('NFKD')
      // Once more: compatibility forms, such as letters for mathematics, come apart into capitals.
      .toLowerCase()
      .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter)
      .replace(DROPPED, '')
      .replace(PERIOD_BEFORE_WORD, ' ')
      .replace(/[.]/g, '')
      .replace(SEPARATORS, ' ')
      .replace(/\s+/gu, ' ')
      .trim()
  );
}

function foldWord(word: string, i: number, words: readonly string[]): string {
  const spelledOut = SPELLED_OUT.get(word);
  if (spelledOut !== undefined) return spelledOut;
  const next = words[i + 1];
  if (next === undefined) return i > 0 ? (UNITS.get(word) ?? word) : word;
  if (i === 0 && word.length === 1) return COMPASS.get(word) ?? word;
  return ARTICLE.get(word)?.some((letters) => next.startsWith(letters)) ? 'al' : word;
}

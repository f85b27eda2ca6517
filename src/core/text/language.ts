/** What an article's text was taken for. */
export interface LanguageGuess {
  /** A language that the pipeline reads, or `other`. */
  readonly language: 'en' | 'ar' | 'other';
  /** The script that most of its letters belong to, `none` for a text without letters. */
  readonly script: string;
  /** Why the text cannot be read; `null` when it can. */
  readonly reason: string | null;
}

const SCRIPTS: readonly (readonly [name: string, letters: RegExp])[] = [
  ['Latin', /\p{Script=Latin}/gu],
  ['Arabic', /\p{Script=Arabic}/gu],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu],
  ['Greek', /\p{Script=Greek}/gu],
  ['Han', /\p{Script=Han}/gu],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Hangul', /\p{Script=Hangul}/gu],
  ['Devanagari', /\p{Script=Devanagari}/gu],
  ['Armenian', /\p{Script=Armenian}/gu],
  ['Georgian', /\p{Script=Georgian}/gu],
  ['Thai', /\p{Script=Thai}/gu],
  ['Ethiopic', /\p{Script=Ethiopic}/gu],
  ['Bengali', /\p{Script=Bengali}/gu],
];
/** Letters that Persian, Urdu, Pashto or Kurdish write and Arabic does not. */
const NOT_ARABIC = /[پچژگکیےٹڈڑںھۀێۆڵڕټډړښځڅ]/gu;
const ARABIC_LETTERS = /\p{Script=Arabic}/gu;
/** Above this share of foreign letters a text in Arabic script is not Arabic; names alone stay below it. */
const FOREIGN_SHARE = 0.02;
const ASCII = /[\0-\x7f]+/g;
/** Script is settled well before this many characters. */
const SAMPLE = 4000;

/**
 * Tells the language by script alone: Latin letters are taken for English, Arabic letters for Arabic unless Persian or
 * Urdu letters are frequent. Known limitation: it does not tell English from other languages in Latin letters.
 */
export function guessLanguage(text: string): LanguageGuess {
  const sample = text.slice(0, SAMPLE);
  // The patterns look only at what is not ASCII: most texts have little of it.
  const rest = sample.replace(ASCII, ' ');
  let script = 'none';
  let most = 0;
  for (const [name, letters] of SCRIPTS) {
    const inAscii = name === 'Latin' ? countAsciiLetters(sample) : 0;
    const count = inAscii + (rest.match(letters)?.length ?? 0);
    if (count > most) [script, most] = [name, count];
  }
  if (script === 'Latin' || script === 'none') return { language: 'en', script, reason: null };
  if (script !== 'Arabic')
    return {
      language: 'other',
      script,
      reason: `The text is in ${script} script, which cannot be read yet.`,
    };
  const foreign = sample.match(NOT_ARABIC)?.length ?? 0;
  const all = sample.match(ARABIC_LETTERS)?.length ?? 1;
  if (foreign / all <= FOREIGN_SHARE) return { language: 'ar', script, reason: null };
  return {
    language: 'other',
    script,
    reason: 'The text is in Arabic script but not in Arabic, which cannot be read yet.',
  };
}

function countAsciiLetters(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const letter = text.charCodeAt(i) | 0x20;
    if (letter >= 0x61 && letter <= 0x7a) count++;
  }
  return count;
}

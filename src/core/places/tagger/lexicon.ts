import { FIRST_NAMES } from '../../locales/en/places-people.ts';
import { WORD_CLASSES } from '../../locales/en/places-words.ts';

const classOf = new Map<string, number>();
WORD_CLASSES.forEach(([, words], index) => {
  for (const word of words) classOf.set(word, (classOf.get(word) ?? 0) | (1 << index));
});

const FIRST_NAME = 1 << WORD_CLASSES.length;
for (const name of FIRST_NAMES) classOf.set(name, (classOf.get(name) ?? 0) | FIRST_NAME);

const bit = (name: string): number => 1 << WORD_CLASSES.findIndex(([n]) => n === name);

/** Bits of the word classes, for features that ask for one class. */
export const CLASS = {
  title: bit('title'),
  organisation: bit('organisation'),
  facility: bit('facility'),
  natural: bit('natural'),
  division: bit('division'),
  direction: bit('direction'),
  preposition: bit('preposition'),
  function: bit('function'),
  firstName: FIRST_NAME,
} as const;

/** The classes of a lower-case word as bits; 0 for a word of no class. */
export function wordClass(lower: string): number {
  return classOf.get(lower) ?? 0;
}

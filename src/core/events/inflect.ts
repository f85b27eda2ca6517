export type VerbForm = 'base' | 's' | 'ed' | 'ing';

const VOWEL_E = /e$/;
const SIBILANT = /(?:s|x|z|ch|sh)$/;
const CONSONANT_Y = /[^aeiou]y$/;

/** All forms of an English verb; `irregular` gives past forms (and an -ing form) that the rules would get wrong. */
export function inflectVerb(lemma: string, irregular: string | undefined): [string, VerbForm][] {
  const forms: [string, VerbForm][] = [
    [lemma, 'base'],
    [thirdPerson(lemma), 's'],
  ];
  const given = irregular?.split(' ') ?? [];
  const past = given.filter((form) => !form.endsWith('ing'));
  for (const form of past.length ? past : [regularPast(lemma)]) forms.push([form, 'ed']);
  const ing = given.filter((form) => form.endsWith('ing'));
  for (const form of ing.length ? ing : [regularIng(lemma)]) forms.push([form, 'ing']);
  return forms;
}

export function thirdPerson(word: string): string {
  if (SIBILANT.test(word) || word === 'go') return `${word}es`;
  return CONSONANT_Y.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

function regularPast(lemma: string): string {
  if (VOWEL_E.test(lemma)) return `${lemma}d`;
  return CONSONANT_Y.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`;
}

function regularIng(lemma: string): string {
  return VOWEL_E.test(lemma) && !lemma.endsWith('ee') ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`;
}

import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { reasonWords } from '../../src/app/reason-words.ts';
import { readReason, REASONS, reasonFor, type ReasonKey } from '../../src/sources/reasons.ts';
import { loadLanguage } from '../../src/ui/i18n/messages.ts';

const KEYS = Object.keys(REASONS) as ReasonKey[];
const fill = reasonFor as (key: ReasonKey, values: Readonly<Record<string, string>>) => string;
const namesOf = (key: ReasonKey): string[] =>
  [...REASONS[key].matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
const sample = (key: ReasonKey): string =>
  fill(key, Object.fromEntries(namesOf(key).map((name) => [name, `${name}7`])));

afterEach(() => loadLanguage('en'));

describe('why something could not be read', () => {
  it.each(KEYS)('is the same sentence in the English of the page: %s', (key) => {
    expect(reasonWords(sample(key))).toBe(sample(key));
  });

  it.each(['ar', 'fr', 'uk'] as const)(
    'is told in %s, with everything that was filled in',
    async (language) => {
      await loadLanguage(language);
      for (const key of KEYS) {
        const words = reasonWords(sample(key));
        expect(words).not.toBe(sample(key));
        for (const name of namesOf(key)) expect(words).toContain(`${name}7`);
      }
    },
  );

  it('names numbers, and what stands inside another reason, in the language of the page too', async () => {
    await loadLanguage('fr');
    expect(reasonWords(reasonFor('number', { name: 'latitude', value: 'x' }))).toBe(
      'Latitude : « x » n’est pas un nombre.',
    );
    expect(reasonWords(reasonFor('importer-stopped', { detail: reasonFor('script') }))).toBe(
      'La lecture s’est arrêtée : son script n’a pas pu être chargé',
    );
  });

  it('stays as it is where the sentence is none of ours', async () => {
    await loadLanguage('fr');
    expect(reasonWords('NotReadableError: gone')).toBe('NotReadableError: gone');
    expect(reasonWords('x'.repeat(3000))).toHaveLength(3000);
  });

  it('comes back from the sentence, whatever was filled in', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KEYS), fc.string({ maxLength: 30 }), (key, value) => {
        const sentence = fill(key, Object.fromEntries(namesOf(key).map((name) => [name, value])));
        const read = readReason(sentence);
        expect(read && fill(read.key, read.values)).toBe(sentence);
      }),
    );
  });
});

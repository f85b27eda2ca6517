import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Gazetteer } from '../../src/core/gazetteer/gazetteer.ts';
import { findToponyms, resolveSpans } from '../../src/core/places/find-toponyms.ts';
import { placesOf, read, theDeps, prepareDeps } from './places-of.ts';

prepareDeps();

/** Pieces that news is made of, and pieces that it is not. */
const PIECE = fc.oneof(
  fc.constantFrom(
    'Paris',
    'Texas',
    'al-',
    'Deir ez-Zor',
    'U.S.',
    'Ky.',
    ', ',
    '. ',
    ' and ',
    ' of ',
    "'s ",
    '\n',
    '(',
    'THE ',
  ),
  fc.constantFrom('constructor', '__proto__', 'toString ', 'دمشق ', '😀', '\u200f', '\ud800', 'ﬁ', 'İ', 'ß'),
  fc.string({ maxLength: 8, unit: 'binary' }),
);
const TEXT = fc.array(PIECE, { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('any text', () => {
  test('every span slices back to its text, in order and without overlap', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        let end = 0;
        for (const place of placesOf(text)) {
          expect(text.slice(place.start, place.end)).toBe(place.text);
          expect(place.start).toBeGreaterThanOrEqual(end);
          expect(place.end).toBeGreaterThan(place.start);
          end = place.end;
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  }, 60_000);

  test('any spans can be asked for, even outside the text', () => {
    const span = fc.record({
      start: fc.integer({ min: -5, max: 400 }),
      end: fc.integer({ min: -5, max: 400 }),
    });
    fc.assert(
      fc.property(TEXT, fc.array(span, { maxLength: 5 }), (text, spans) => {
        expect(resolveSpans(read(text), spans, theDeps())).toHaveLength(spans.length);
      }),
      { numRuns: 150, seed: 7 },
    );
  }, 60_000);

  test('the same text gives the same answer', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        expect(placesOf(text)).toEqual(placesOf(text));
      }),
      { numRuns: 50, seed: 7 },
    );
  }, 60_000);
});

/** A gazetteer that nothing remembers look-ups of, and how often it is asked. */
function countingGazetteer(): { readonly gazetteer: Gazetteer; readonly asked: () => number } {
  let count = 0;
  const counted = new Set<PropertyKey>(['lookup', 'lookupKey', 'isPrefix']);
  const gazetteer = new Proxy(theDeps().gazetteer, {
    get(target, key): unknown {
      if (counted.has(key)) count++;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
  return { gazetteer, asked: () => count };
}

const NEWS = '\n\nA bomb exploded in the Syrian city of Homs on Monday, killing ten people.';

describe('long text of one kind', () => {
  test.each([
    ['one letter', 'a'],
    ['capitals', 'A'],
    ['brackets', '(['],
    ['capitals and spaces', 'A '],
    ['dotted capitals', 'U.S. '],
  ])(
    '%s: the news behind it is still read',
    (_, unit) => {
      const found = placesOf(unit.repeat(160_000 / unit.length) + NEWS).slice(-2);
      expect(found.map(({ text, role }) => [text, role])).toEqual([
        ['Syrian', 'demonym'],
        ['Homs', 'literal'],
      ]);
    },
    60_000,
  );

  // How long it takes is measured by `npm run bench -- places`.
  test.each([
    ['words that are all different', (i: number): string => `Ab${i.toString(26).replaceAll(/\d/g, 'x')}c `],
    ['capitals and spaces', (): string => 'A '],
    ['a name in pieces', (): string => 'San al-'],
  ])(
    '%s: eight times the text asks the gazetteer at most eight times as often',
    (_, word) => {
      const askedFor = (words: number): number => {
        const { gazetteer, asked } = countingGazetteer();
        const text = Array.from({ length: words }, (_, i) => word(i)).join('');
        findToponyms(read(text), { ...theDeps(), gazetteer });
        return asked();
      };
      const few = askedFor(1_000);
      expect(few).toBeGreaterThan(0);
      expect(askedFor(8_000)).toBeLessThanOrEqual(8 * few + 100);
    },
    60_000,
  );
});

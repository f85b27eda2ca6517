import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveSpans } from '../../src/core/places/find-toponyms.ts';
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

describe('long text of one kind', () => {
  test.each([
    ['one letter', 'a'],
    ['capitals', 'A'],
    ['brackets', '(['],
    ['capitals and spaces', 'A '],
  ])(
    '%s: eight times the text takes less than forty times the time',
    (_, unit) => {
      const time = (length: number): number => {
        const text = unit.repeat(length / unit.length);
        const begun = performance.now();
        placesOf(text);
        return Math.max(5, performance.now() - begun);
      };
      time(10_000);
      const small = time(20_000);
      expect(time(160_000)).toBeLessThan(40 * small);
    },
    60_000,
  );
});

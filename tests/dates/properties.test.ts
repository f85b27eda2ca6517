import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isoDayOf } from '../../src/core/dates/calendar.ts';
import { datesIn } from './read.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Days from 1900 to 2099. */
const days = fc.integer({ min: -25_567, max: 47_480 }).map(isoDayOf);

/** Ways to write a day out in full. */
const STYLES: ((y: number, m: string, d: number) => string)[] = [
  (y, m, d) => `${String(d)} ${m} ${String(y)}`,
  (y, m, d) => `${m} ${String(d)}, ${String(y)}`,
  (y, m, d) => `${m.toUpperCase()} ${String(d)}, ${String(y)}`,
  (y, m, d) => `the ${String(d)}${suffix(d)} of ${m} ${String(y)}`,
  (y, m, d) => `${String(d)} ${m.slice(0, 3)} ${String(y)}`,
];
const suffix = (d: number): string =>
  d % 10 === 1 && d !== 11 ? 'st' : d % 10 === 2 && d !== 12 ? 'nd' : d % 10 === 3 && d !== 13 ? 'rd' : 'th';

it('reads back a day however it is written', () => {
  fc.assert(
    fc.property(days, fc.constantFrom(...STYLES), (iso, write) => {
      const [y = 0, m = 0, d = 0] = iso.split('-').map(Number);
      const written = write(y, MONTHS[m - 1] ?? '', d);
      const found = datesIn(`The town fell on ${written} after a siege.`);
      expect(found.map((f) => [f.text, f.value])).toEqual([[written, iso]]);
    }),
  );
});

it('reads back an ISO day', () => {
  fc.assert(
    fc.property(days, (iso) => {
      expect(datesIn(`Signed ${iso} in the capital.`).map((f) => f.value)).toEqual([iso]);
    }),
  );
});

/** Words of dates and of other things in any order, to reach the corners of the grammar. */
const words = fc.constantFrom(
  ..."May March Sunday 4 31 1990 2018 , . - / : ( ) the a last next third of in on from to between and or since until year week days months ago later earlier early quarter half morning 8 p.m. 20:30 noon Ramadan 1437 every daily fiscal period century s th ' BC nineteen ninety Christmas people\n".split(
    ' ',
  ),
);
const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(words, { maxLength: 40 }).map((w) => w.join(' ')),
  fc.array(words).map((w) => w.join('')),
);

it('takes any text: spans slice back, follow each other, and ranges are ordered', () => {
  fc.assert(
    fc.property(texts, fc.option(days, { nil: '' }), (text, publishedAt) => {
      let end = 0;
      for (const date of datesIn(text, publishedAt)) {
        expect(text.slice(date.start, date.end)).toBe(date.text);
        expect(date.start).toBeGreaterThanOrEqual(end);
        expect(date.end).toBeGreaterThan(date.start);
        end = date.end;
        if (date.range) expect(date.range.start <= date.range.end).toBe(true);
        expect(date.value).toMatch(/^[A-Z0-9_:.XP-]+$/);
      }
    }),
    { numRuns: 2000 },
  );
});

it('takes long texts in linear time', () => {
  const time = (n: number): number => {
    const text = 'in the last of the next 4 May - '.repeat(n);
    const before = performance.now();
    datesIn(text);
    return performance.now() - before;
  };
  time(500);
  expect(time(8000)).toBeLessThan(Math.max(40 * time(1000), 2000));
});

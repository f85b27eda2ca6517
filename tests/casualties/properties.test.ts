import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combineCasualties } from '../../src/core/casualties/combine-casualties.ts';
import { read } from './read.ts';

const WORDS =
  'at least 30 people were killed and wounded , including three children . a woman her two dozens of the family six died dead death toll rose from to 50 between up some others also named Rosa Vidal soldiers no casualties since 2011 while police said ( ) - years old 12 missing displaced bodies'.split(
    ' ',
  );
const news = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));
const anything = fc.oneof(
  fc.string({ maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  news,
);

describe('findCasualties on any text', () => {
  it('never throws, quotes the text, and keeps min <= max', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const mention of read(text)) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.count.text).toBe(mention.text);
          expect(mention.cue.end).toBeGreaterThan(mention.cue.start);
          const { min, max } = mention.count;
          if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('combines to counts with min <= max and evidence that quotes the text', () => {
    fc.assert(
      fc.property(news, (text) => {
        const { casualties, evidence } = combineCasualties(read(text));
        for (const { min, max } of Object.values(casualties)) {
          if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
        }
        for (const one of evidence) expect(text.slice(one.start, one.end)).toBe(one.text);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['one long sentence', 'three people were killed and two men '],
    ['lists of people', 'a man, a woman, '],
    ['numbers only', '12 '],
    ['names', 'Rosa Vidal and '],
    ['links', 'including of them and '],
    ['cues only', 'killed wounded dead '],
    ['capitals', 'KILLED SOLDIERS '],
  ])('reads %s of any length, the same at each place', (_name, unit) => {
    const few = read(unit.repeat(20));
    const many = read(unit.repeat(200));
    expect(read(unit.repeat(200))).toEqual(many);
    expect(many.length).toBeGreaterThanOrEqual(few.length);
    for (const { start, end } of many) expect(end - start).toBeLessThan(unit.repeat(200).length + 1);
  });
});

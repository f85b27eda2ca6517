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
  ])('reads %s in linear time', (_name, unit) => {
    const best = (times: number): number => {
      const text = unit.repeat(times);
      const runs = Array.from({ length: 3 }, () => {
        // Processor time, since other work on the machine takes from the clock.
        const start = process.cpuUsage();
        read(text);
        const { user, system } = process.cpuUsage(start);
        return (user + system) / 1000;
      });
      return Math.min(...runs);
    };
    best(50);
    // Ten times the text may take some fifty times as long on a busy machine; quadratic work takes a hundred.
    expect(best(2000)).toBeLessThan(Math.max(4, best(200)) * 50);
  });
});

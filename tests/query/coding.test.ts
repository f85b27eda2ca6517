import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCitation, readCoding, writeCitation, writeCoding } from '../../src/core/query/table/coding.ts';

const words = fc.string({ unit: fc.constantFrom('a', ',', '·', '"', ' b', '\t'), maxLength: 6 });

describe('what a dataset says in its own words', () => {
  it('comes back as it was written', () => {
    const coding = fc.record({
      label: words,
      sameType: fc.boolean(),
      best: fc.option(fc.nat()),
      flags: fc.array(
        words.filter((flag) => flag !== ''),
        { maxLength: 3 },
      ),
      codes: fc.array(words, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(coding, (value) => {
        expect(readCoding(writeCoding(value))).toEqual(value);
      }),
    );
    expect(readCoding('')).toBeNull();
  });

  it('cites each source on a line', () => {
    const sources = [
      { office: 'Wire', date: '2016-05-17', headline: 'Shots, and more' },
      { office: 'Gazette', date: '', headline: '' },
    ];
    expect(writeCitation(sources)).toBe('Wire · 2016-05-17 · Shots, and more\nGazette');
    expect(readCitation(writeCitation(sources))).toEqual(sources);
    expect(readCitation('')).toEqual([]);
    const tricky = [{ office: 'A · B', date: '', headline: 'two\nlines' }];
    expect(readCitation(writeCitation(tricky))).toEqual([
      { office: 'A – B', date: '', headline: 'two lines' },
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTokens } from '../../src/core/text/tokens.ts';

const words = (text: string): string[] => findTokens(text, 0, text.length, 0).map((token) => token.text);

describe('tokens', () => {
  it.each([
    ['US-led raids', ['US', '-', 'led', 'raids']],
    ['the U.S. army', ['the', 'U.S.', 'army']],
    ['Turkey’s border', ['Turkey', '’s', 'border']],
    ["Dara'a fell", ["Dara'a", 'fell']],
    ['al-Bukamal, 1,200 men', ['al', '-', 'Bukamal', ',', '1,200', 'men']],
  ])('of %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('slice back to the text and cover every character that is no space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const tokens = findTokens(text, 0, text.length, 0);
        for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(tokens.map((token) => token.text).join('')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });

  it('survive ten megabytes of apostrophes', () => {
    const text = "a'".repeat(5_000_000);
    expect(findTokens(text, 0, text.length, 0).at(-1)?.end).toBe(text.length);
  });
});

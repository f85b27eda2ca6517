import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toJsonScript } from '../../src/publish/pages/json-script.ts';

describe('toJsonScript', () => {
  it.each([
    ['the end of a script', '</script><script>alert(1)</script>'],
    ['a comment that opens', '<!-- <script>'],
    ['an entity', '&lt;/script&gt;'],
    ['line ends of JavaScript', 'a\u2028b\u2029c'],
  ])('leaves nothing of %s to the page, and reads back as it was', (_, name) => {
    const script = toJsonScript({ name });
    expect(script).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(script)).toEqual({ name });
  });

  it('does so for any text', () => {
    const texts = fc.array(
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('</', '<!--', '&', ']]>')),
    );
    fc.assert(
      fc.property(texts, (names) => {
        const script = toJsonScript(names);
        expect(script).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(script)).toEqual(names);
      }),
    );
  });
});

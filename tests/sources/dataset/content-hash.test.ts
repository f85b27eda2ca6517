import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ContentHash } from '../../../src/sources/dataset/content-hash.ts';

function hashOf(...pieces: readonly Uint8Array[]): string {
  const hash = new ContentHash();
  for (const piece of pieces) hash.update(piece);
  return hash.digest();
}

const bytes = fc.uint8Array({ maxLength: 60 });

describe('ContentHash', () => {
  it('is the same however the bytes are cut', () => {
    fc.assert(
      fc.property(bytes, fc.array(fc.nat(60), { maxLength: 5 }), (all, cuts) => {
        const at = [0, ...cuts.map((cut) => Math.min(cut, all.length)).sort((a, b) => a - b), all.length];
        const pieces = at.slice(1).map((end, i) => all.subarray(at[i], end));
        expect(hashOf(...pieces)).toBe(hashOf(all));
      }),
    );
  });

  it('is another one when a byte is another one, is added or is taken away', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 60 }), fc.nat(59), (all, at) => {
        const place = at % all.length;
        const changed = all.slice();
        changed[place] = (changed[place] ?? 0) ^ 1;
        const others = [changed, all.subarray(1), Uint8Array.from([...all, 0])];
        for (const other of others) expect(hashOf(other)).not.toBe(hashOf(all));
      }),
    );
  });
});

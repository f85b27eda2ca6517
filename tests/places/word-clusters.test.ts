import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cluster } from '../../scripts/build-words/cluster.ts';
import { loadClusters } from '../../src/cli/load-deps.ts';
import { hashText } from '../../src/core/places/tagger/hash.ts';
import {
  clusterOf,
  HASH_SHIFT,
  packClusters,
  readClusters,
  SHARES,
  type WordClusters,
} from '../../src/core/places/tagger/word-clusters.ts';

const COUNT = 600;
const CLUSTERS: fc.Arbitrary<WordClusters> = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 0, max: 0xffffff }), { maxLength: 50 }),
    fc.array(fc.integer({ min: 1, max: COUNT }), { minLength: 50, maxLength: 50 }),
    fc.uint8Array({ minLength: COUNT + 1, maxLength: COUNT + 1 }),
  )
  .map(([hashes, small, middle]) => ({
    hashes: Uint32Array.from(hashes.sort((a, b) => a - b)),
    small: Uint16Array.from(small.slice(0, hashes.length)),
    middle,
    large: middle.map((m) => m >> 2),
    shares: new Uint8Array((COUNT + 1) * SHARES.length).fill(7),
  }));

describe('word clusters', () => {
  test('what is packed is read again', () => {
    fc.assert(
      fc.property(CLUSTERS, (clusters) => {
        expect(readClusters(packClusters(clusters))).toEqual(clusters);
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  test('every word is found by its hash, and no other', () => {
    fc.assert(
      fc.property(CLUSTERS, fc.integer(), (clusters, other) => {
        clusters.hashes.forEach((key, i) => {
          expect(clusterOf(clusters, (key << HASH_SHIFT) | 5)).toBe(clusters.small[i]);
        });
        if (!clusters.hashes.includes(other >>> HASH_SHIFT)) expect(clusterOf(clusters, other)).toBe(0);
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  test.each([
    ['other bytes', new Uint8Array(40), 'not a list of this version'],
    [
      'a list cut off',
      packClusters({ ...emptyClusters(), hashes: new Uint32Array(3) }).slice(0, -1),
      'cut off',
    ],
  ])('%s: an error that says so', (_, bytes, message) => {
    expect(() => readClusters(bytes)).toThrow(message);
  });

  test.each([
    ['ohio', 'indiana', 'tuesday'],
    ['smith', 'johnson', 'river'],
  ])('%s stands with %s rather than with %s', async (word, like, unlike) => {
    const clusters = await loadClusters();
    const middle = (one: string): number => clusters.middle[clusterOf(clusters, hashText(one))] ?? 0;
    expect(middle(word)).toBeGreaterThan(0);
    expect(middle(like)).toBe(middle(word));
    expect(middle(unlike)).not.toBe(middle(word));
  });
});

function emptyClusters(): WordClusters {
  const none = new Uint8Array(1);
  return {
    hashes: new Uint32Array(),
    small: new Uint16Array(3),
    middle: none,
    large: none,
    shares: new Uint8Array(SHARES.length),
  };
}

test('vectors that point the same way come into one cluster', () => {
  const values = Float32Array.from(
    [
      [1, 0],
      [0, 1],
      [0.99, 0.14],
      [0.1, 0.995],
    ].flat(),
  );
  const { of } = cluster({ values, dimensions: 2, count: 4 }, new Float32Array(4).fill(1), 2, 5);
  expect(of[0]).toBe(of[2]);
  expect(of[1]).toBe(of[3]);
  expect(of[0]).not.toBe(of[1]);
});

import fs from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadDeps } from '../../../src/cli/load-deps.ts';
import { extract } from '../../../src/core/pipeline.ts';
import { scorePairs, type Pair, type PairScores } from './score.ts';

let scores: PairScores;
beforeAll(async () => {
  const deps = await loadDeps();
  const pairs = JSON.parse(fs.readFileSync(new URL('pairs.json', import.meta.url), 'utf8')) as Pair[];
  scores = scorePairs(pairs, (id, { text, publishedAt }) => extract({ id, text, publishedAt }, deps));
});

describe('pairs of reports', () => {
  it('become one event where they tell of one, but for a few', () => {
    const [right, of] = scores.merged;
    expect(of).toBeGreaterThanOrEqual(20);
    expect(right / of, scores.misses.join('\n')).toBeGreaterThanOrEqual(0.85);
  });

  it('stay two events where they tell of two', () => {
    const [wrong, of] = scores.wronglyMerged;
    expect(of).toBeGreaterThanOrEqual(20);
    expect(wrong, scores.misses.join('\n')).toBe(0);
  });
});

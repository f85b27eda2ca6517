import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { RankingModel } from '../../src/core/places/places-model.ts';
import { columnsIn, FEATURES, numbersOf, packWeights } from '../../src/core/places/ranking/features.ts';

const model = JSON.parse(readFileSync('public/models/places-ranking.json', 'utf8')) as RankingModel;

test('everything that the ranker learned is about a feature that it can be told', () => {
  const learned = [...Object.keys(model.weights), ...model.forest.keys];
  expect(learned.filter((key) => !FEATURES.includes(key))).toEqual([]);
});

test('every feature has one number, and the numbers fit a byte', () => {
  expect(new Set(FEATURES).size).toBe(FEATURES.length);
  expect(FEATURES.length).toBeLessThanOrEqual(256);
});

test('weights and columns are found by the number of the feature', () => {
  const { population, mentions } = numbersOf('population', 'mentions');
  const weights = packWeights({ mentions: 2 });
  expect([weights[population], weights[mentions]]).toEqual([0, 2]);
  const columns = columnsIn({ keys: ['mentions'], trees: [] });
  expect([columns[population], columns[mentions]]).toEqual([-1, 0]);
});

test('a feature that is not in the list is refused by name', () => {
  expect(() => numbersOf('poplation')).toThrow('"poplation"');
});

import { describe, expect, it } from 'vitest';
import { slices } from '../../src/map/render/draw-donut.ts';
import {
  clusterRadius,
  knownDeaths,
  SMALLEST_RADIUS,
  symbolRadius,
} from '../../src/map/symbols/symbol-size.ts';
import { makeEvent } from './make-event.ts';

describe('symbolRadius', () => {
  it.each([
    [null, SMALLEST_RADIUS],
    [0, SMALLEST_RADIUS],
    [100, 24],
    [5000, 24],
  ])('%s deaths: %s px', (deaths, radius) => {
    expect(symbolRadius(deaths)).toBe(radius);
  });

  it('grows with the square root: four times the deaths, twice the growth', () => {
    const growth = (deaths: number): number => symbolRadius(deaths) - SMALLEST_RADIUS;
    expect(growth(64) / growth(16)).toBeCloseTo(2);
    expect(growth(36) / growth(4)).toBeCloseTo(3);
  });
});

describe('knownDeaths', () => {
  it('is what is stated at least, and nothing where no toll is known', () => {
    expect(knownDeaths(makeEvent({ id: 'a', killed: 12 }))).toBe(12);
    expect(knownDeaths(makeEvent({ id: 'b' }))).toBeNull();
    const many = {
      ...makeEvent({ id: 'c' }),
      casualties: { killed: { min: null, max: null, text: 'many' } },
    };
    expect(knownDeaths(many)).toBeNull();
  });
});

describe('clusterRadius', () => {
  it('grows slowly and stops', () => {
    expect(clusterRadius(2)).toBe(14);
    expect(clusterRadius(40)).toBeGreaterThan(clusterRadius(10));
    expect(clusterRadius(1e6)).toBe(30);
  });
});

describe('slices', () => {
  it('make one whole turn, in order, without gaps', () => {
    const parts = slices([
      { family: 'air', count: 30 },
      { family: 'ground', count: 10 },
    ]);
    expect(parts.map(({ from, to }) => [from, to])).toEqual([
      [0, 0.75],
      [0.75, 1],
    ]);
  });

  it('keep a single event among a thousand visible', () => {
    const [, rare] = slices([
      { family: 'air', count: 1000 },
      { family: 'talks', count: 1 },
    ]);
    expect((rare?.to ?? 0) - (rare?.from ?? 0)).toBeGreaterThan(0.03);
    expect(rare?.to).toBeCloseTo(1);
  });

  it('are none for no events', () => {
    expect(slices([])).toEqual([]);
  });
});

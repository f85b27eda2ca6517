import { describe, expect, it } from 'vitest';
import { FINGER, hitTest, type Target } from '../../src/map/render/hit-test.ts';

const target = (key: string, x: number, y: number, change: Partial<Target> = {}): Target => ({
  mark: { key } as Target['mark'],
  x,
  y,
  width: 20,
  height: 20,
  isRound: true,
  ...change,
});
const TARGETS = [
  target('badge', 100, 100, { width: 80, height: 26, isRound: false }),
  target('under', 200, 100),
  target('over', 206, 100),
];

describe('hitTest', () => {
  it.each([
    ['the middle', 200, 90.5, 'under'],
    ['where two lie over each other, the one drawn last', 203, 100, 'over'],
    ['the corner of a badge', 139, 112, 'badge'],
    ['just outside a badge', 141, 112, null],
    ['the corner of a circle’s box', 191, 91, null],
    ['nothing', 400, 400, null],
  ])('%s', (_, x, y, key) => {
    expect(hitTest(TARGETS, x, y)?.key ?? null).toBe(key);
  });

  it('gives a finger the nearest mark within its reach', () => {
    expect(hitTest(TARGETS, 200, 118, FINGER)?.key).toBe('under');
    expect(hitTest(TARGETS, 211, 118, FINGER)?.key).toBe('over');
    expect(hitTest(TARGETS, 200, 140, FINGER)).toBeNull();
  });
});

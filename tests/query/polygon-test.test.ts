import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { polygonTest, type Outline } from '../../src/core/query/live/polygon-test.ts';

/** The even-odd rule as it is written in the books: what the fast test must agree with. */
function isInside(points: Outline, x: number, y: number): boolean {
  let inside = false;
  points.forEach(([x2, y2], i) => {
    const [x1, y1] = points.at(i - 1) ?? [NaN, NaN];
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  });
  return inside;
}

const degrees = fc.double({ min: 30, max: 40, noNaN: true });
const point = fc.tuple(degrees, degrees);

describe('polygonTest', () => {
  it('agrees with the even-odd rule for any outline, also one that crosses itself', () => {
    fc.assert(
      fc.property(
        fc.array(point, { minLength: 3, maxLength: 40 }),
        fc.array(point, { minLength: 50, maxLength: 200 }),
        (outline, points) => {
          const test = polygonTest(outline);
          for (const [x, y] of points) expect(test(x, y), `${x} ${y}`).toBe(isInside(outline, x, y));
        },
      ),
    );
  });

  it('tells points in a notch of the outline from points in the land round it', () => {
    const test = polygonTest([
      [0, 0],
      [10, 0],
      [10, 10],
      [5, 1],
      [0, 10],
    ]);
    expect(test(5, 0.5)).toBe(true);
    expect(test(5, 5)).toBe(false);
    expect(test(1, 5)).toBe(true);
    expect(test(11, 5)).toBe(false);
  });

  it('holds nothing where the outline has no width', () => {
    const test = polygonTest([
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
    expect(test(1, 1)).toBe(false);
    expect(test(NaN, 1)).toBe(false);
  });
});

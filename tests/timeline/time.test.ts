import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDay, toDay } from '../../src/core/query/days.ts';
import { axisTicks, labelWidth } from '../../src/timeline/axis-ticks.ts';
import { keyTarget, moveBrush, moveHandle, spanBetween } from '../../src/timeline/brush.ts';
import { firstFrame, nextFrame } from '../../src/timeline/play.ts';
import { presetsFor } from '../../src/timeline/presets.ts';
import { panWindow, toDayAt, toX, windowOf, zoomWindow } from '../../src/timeline/zoom-window.ts';

const day = (iso: string) => toDay(iso) ?? NaN;
const EXTENT = { first: day('2015-03-01'), last: day('2018-08-31') };
const LIMITS = windowOf(EXTENT);

describe('the axis', () => {
  it('never lets labels overlap or stick out, at any zoom and width', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -20_000, max: 20_000, noNaN: true }),
        fc.double({ min: 7, max: 60_000, noNaN: true }),
        fc.integer({ min: 60, max: 2000 }),
        (first, length, width) => {
          const ticks = axisTicks({ first, last: first + length }, width);
          ticks.forEach((tick, i) => {
            expect(tick.x).toBeGreaterThanOrEqual(0);
            expect(tick.x + labelWidth(tick.label)).toBeLessThanOrEqual(width);
            const next = ticks[i + 1];
            if (next) expect(next.x).toBeGreaterThan(tick.x + labelWidth(tick.label));
          });
        },
      ),
    );
  });

  it.each([
    ['2016-05-01', '2016-05-20', 900, ['1 May 2016', '3 May']],
    ['2016-01-01', '2016-12-31', 900, ['2016', 'Feb']],
    ['2015-06-01', '2018-12-31', 900, ['Jul 2015', 'Oct']],
    ['1980-01-01', '2018-12-31', 300, ['1980', '1990']],
  ])('labels %s to %s on %i px', (first, last, width, begin) => {
    const labels = axisTicks({ first: day(first), last: day(last) + 1 }, width).map(({ label }) => label);
    expect(labels.slice(0, 2)).toEqual(begin);
  });
});

describe('zoom', () => {
  it('keeps the day under the pointer where it is', () => {
    const at = day('2016-05-16');
    const before = toX(LIMITS, 800, at);
    const closer = zoomWindow(LIMITS, 0.5, at, LIMITS);
    expect(toX(closer, 800, at)).toBeCloseTo(before);
    expect(toDayAt(closer, 800, before)).toBeCloseTo(at);
  });

  it('stays within the data, whatever the reader does', () => {
    const steps = fc.array(
      fc.oneof(
        fc.record({
          zoom: fc.double({ min: 0.1, max: 10, noNaN: true }),
          at: fc.integer({ min: 16_000, max: 18_000 }),
        }),
        fc.record({ pan: fc.integer({ min: -5000, max: 5000 }) }),
      ),
    );
    fc.assert(
      fc.property(steps, (moves) => {
        let window = LIMITS;
        for (const move of moves) {
          window =
            'pan' in move
              ? panWindow(window, move.pan, LIMITS)
              : zoomWindow(window, move.zoom, move.at, LIMITS);
          expect(window.first).toBeGreaterThanOrEqual(LIMITS.first - 1e-6);
          expect(window.last).toBeLessThanOrEqual(LIMITS.last + 1e-6);
          expect(window.last - window.first).toBeGreaterThan(6.9);
        }
      }),
    );
  });
});

describe('the brush', () => {
  it('covers whole days from wherever to wherever', () => {
    expect(spanBetween(20.7, 10.2)).toEqual({ first: 10, last: 20 });
  });

  it('moves as a whole and stops at the ends', () => {
    const brush = { first: 10, last: 19 };
    const limits = { first: 0, last: 25 };
    expect(moveBrush(brush, 3.4, limits)).toEqual({ first: 13, last: 22 });
    expect(moveBrush(brush, 99, limits)).toEqual({ first: 16, last: 25 });
    expect(moveBrush(brush, -99, limits)).toEqual({ first: 0, last: 9 });
  });

  it('never lets one handle pass the other', () => {
    const limits = { first: 0, last: 100 };
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), fc.integer({ min: -50, max: 150 }), (a, b, to) => {
        const brush = spanBetween(a, b);
        for (const handle of ['start', 'end'] as const) {
          const moved = moveHandle(brush, handle, to, limits);
          expect(moved.first).toBeLessThanOrEqual(moved.last);
        }
      }),
    );
  });

  it.each([
    ['ArrowLeft', false, '2016-03-30'],
    ['ArrowRight', false, '2016-04-01'],
    ['ArrowLeft', true, '2016-02-29'],
    ['ArrowRight', true, '2016-04-30'],
    ['PageUp', false, '2016-04-30'],
    ['Home', false, '2015-03-01'],
    ['End', false, '2018-08-31'],
  ])('%s (shift: %s) goes from 31 March to %s', (key, shift, to) => {
    expect(fromDay(keyTarget(key, shift, day('2016-03-31'), EXTENT) ?? 0)).toBe(to);
  });

  it.each(['a', 'Tab', 'Enter'])('leaves %s alone', (key) => {
    expect(keyTarget(key, false, 0, EXTENT)).toBeNull();
  });
});

describe('play', () => {
  it('starts where the brush is, else with a stretch at the start of the data', () => {
    const brush = { first: day('2016-01-01'), last: day('2016-03-31') };
    expect(firstFrame(brush, EXTENT)).toEqual(brush);
    const frame = firstFrame(null, EXTENT);
    expect(frame.first).toBe(EXTENT.first);
    expect(frame.last - frame.first + 1).toBe(91);
  });

  it('starts over from the beginning with a brush that has reached the end', () => {
    const frame = firstFrame({ first: EXTENT.last - 29, last: EXTENT.last }, EXTENT);
    expect(frame).toEqual({ first: EXTENT.first, last: EXTENT.first + 29 });
  });

  it('keeps its length and ends at the end', () => {
    let frame: ReturnType<typeof nextFrame> = firstFrame(null, EXTENT);
    let last = frame;
    for (let i = 0; frame && i < 1000; i++) {
      expect(frame.last - frame.first + 1).toBe(91);
      last = frame;
      frame = nextFrame(frame, 50, EXTENT);
    }
    expect(frame).toBeNull();
    expect(last?.last).toBe(EXTENT.last);
  });
});

describe('presets', () => {
  it('are years and stretches of the data, not of today', () => {
    expect(presetsFor(EXTENT, EXTENT)).toEqual([
      { label: 'All dates', time: null },
      { label: '2015', time: { start: '2015-01-01', end: '2015-12-31' } },
      { label: '2016', time: { start: '2016-01-01', end: '2016-12-31' } },
      { label: '2017', time: { start: '2017-01-01', end: '2017-12-31' } },
      { label: '2018', time: { start: '2018-01-01', end: '2018-12-31' } },
      { label: 'Last 12 months of the data', time: { start: '2017-09-01', end: '2018-08-31' } },
      { label: 'Last month of the data', time: { start: '2018-08-01', end: '2018-08-31' } },
    ]);
  });
});

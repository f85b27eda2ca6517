import { describe, expect, it } from 'vitest';
import { borderKind } from '../../scripts/build-basemap/borders.ts';
import { parseLines } from '../../scripts/build-basemap/claims.ts';
import { ringAreaKm2, simplifyLine, type LonLat } from '../../scripts/build-basemap/geometry.ts';
import { roundCorners } from '../../scripts/build-basemap/lakes.ts';
import { smooth } from '../../scripts/build-basemap/rivers.ts';
import type { Unit } from '../../scripts/build-basemap/topology.ts';

function unit(country: string, parts: Partial<Unit> = {}): Unit {
  const names = { name: '', english: '', arabic: '', alternates: '', code: '', iso: '' };
  return { country, ...names, geonameId: 0, minZoom: 7, minLabel: 7, label: [0, 0], ...parts };
}

describe('borderKind', () => {
  it.each([
    ['two countries', unit('SYR'), unit('IRQ'), 'country'],
    ['two provinces', unit('SYR'), unit('SYR'), 'region'],
    ['the Golan', unit('ISR'), unit('SYR'), 'disputed'],
    ['the West Bank', unit('PSX'), unit('ISR'), 'disputed'],
    ['Western Sahara', unit('MAR'), unit('SAH'), 'disputed'],
    ['Crimea and the mainland', unit('RUS', { code: 'UA-43' }), unit('UKR'), 'disputed'],
    ['Crimea and Sevastopol', unit('RUS', { code: 'UA-43' }), unit('RUS', { code: 'UA-40' }), 'region'],
    ['the buffer zone', unit('SYR', { name: 'UNDOF' }), unit('SYR'), 'disputed'],
  ])('%s', (_name, a, b, kind) => {
    expect(borderKind(a, b)).toBe(kind);
    expect(borderKind(b, a)).toBe(kind);
  });

  it('is none for a unit with itself: that is a coast', () => {
    const syria = unit('SYR');
    expect(borderKind(syria, syria)).toBeNull();
  });
});

describe('simplifyLine', () => {
  const bent: LonLat[] = [
    [0, 0],
    [1, 0.001],
    [2, 0],
    [3, 1],
  ];
  it('drops what lies within the tolerance and keeps the ends', () => {
    expect(simplifyLine(bent, 0.01)).toEqual([
      [0, 0],
      [2, 0],
      [3, 1],
    ]);
    expect(simplifyLine(bent, 0)).toEqual(bent);
    expect(simplifyLine(bent, 10)).toEqual([
      [0, 0],
      [3, 1],
    ]);
  });

  it('keeps a ring open enough to be a ring', () => {
    const ring: LonLat[] = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ];
    expect(simplifyLine(ring, 0.5)).toHaveLength(5);
  });
});

describe('smoothing', () => {
  it('passes through the river’s own points', () => {
    const line: LonLat[] = [
      [40, 35],
      [40.05, 35.02],
      [40.06, 34.98],
    ];
    const smoothed = smooth(line);
    expect(smoothed.length).toBeGreaterThan(line.length);
    for (const [x, y] of line) expect(smoothed.some(([a, b]) => Math.hypot(a - x, b - y) < 1e-9)).toBe(true);
  });

  it('keeps a lake closed, and inside its corners', () => {
    const lake: LonLat[] = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ];
    const rounded = roundCorners(lake);
    expect(rounded[0]).toEqual(rounded.at(-1));
    expect(ringAreaKm2(rounded)).toBeLessThan(ringAreaKm2(lake));
    expect(ringAreaKm2(rounded)).toBeGreaterThan(0.75 * ringAreaKm2(lake));
  });
});

describe('parseLines', () => {
  it('reads a GeoPackage blob without envelope', () => {
    const line = [2, 1, 1.5, 2.5, -3, 4];
    const blob = Buffer.alloc(8 + 9 + 32);
    blob.write('GP', 'latin1');
    blob[8] = 1;
    blob.writeUInt32LE(2, 9);
    blob.writeUInt32LE(2, 13);
    line.slice(2).forEach((value, i) => blob.writeDoubleLE(value, 17 + i * 8));
    expect(parseLines(blob)).toEqual([
      [
        [1.5, 2.5],
        [-3, 4],
      ],
    ]);
  });

  it('names what is not one', () => {
    expect(() => parseLines(Buffer.from('no geometry at all'))).toThrow('Not a GeoPackage geometry');
  });
});

import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FAMILIES } from '../../src/core/events/families.ts';
import { paletteFor } from '../../src/map/basemap/palette.ts';
import { FAMILY_COLORS } from '../../src/ui/family-colors.ts';

type Rgb = [number, number, number];

const THEMES = ['light', 'dark'] as const;
/** Machado et al. 2009, severity 1, on linear RGB. */
const SIGHTS: Readonly<Record<string, readonly [Rgb, Rgb, Rgb]>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.1523, 1.0526, -0.2049],
    [0.1145, 0.7863, 0.0992],
    [-0.0039, -0.0481, 1.052],
  ],
  deuteranopia: [
    [0.3673, 0.8606, -0.2279],
    [0.2801, 0.6725, 0.0474],
    [-0.0118, 0.0429, 0.9689],
  ],
  tritanopia: [
    [1.2555, -0.0767, -0.1788],
    [-0.0784, 0.9309, 0.1476],
    [0.0047, 0.6914, 0.3039],
  ],
};

function linear(hex: string): Rgb {
  const channel = (i: number): number => {
    const value = parseInt(hex.slice(i, i + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function contrast(a: string, b: string): number {
  const luminance = (hex: string): number => {
    const [red, green, blue] = linear(hex);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** OKLab, times 100, of a colour as seen. */
function seen(hex: string, sight: readonly [Rgb, Rgb, Rgb]): Rgb {
  const rgb = linear(hex);
  const [r, g, b] = sight.map((row) =>
    Math.max(
      0,
      row.reduce((sum, k, i) => sum + k * (rgb[i] ?? 0), 0),
    ),
  ) as Rgb;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    100 * (0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s),
    100 * (1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s),
    100 * (0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s),
  ];
}

describe.each(THEMES)('family colours, %s', (theme) => {
  it('reach 3:1 on land and water', () => {
    const { land, water } = paletteFor(theme === 'dark');
    for (const family of FAMILIES)
      for (const ground of [land, water])
        expect(
          contrast(FAMILY_COLORS[family][theme], ground),
          `${family} on ${ground}`,
        ).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(SIGHTS))('differ from each other with %s', (_name, sight) => {
    const colors = FAMILIES.map((family) => seen(FAMILY_COLORS[family][theme], sight));
    const distances = colors.flatMap((a, i) =>
      colors.slice(i + 1).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])),
    );
    expect(Math.min(...distances)).toBeGreaterThan(8);
  });
});

it('style sheet and table agree', () => {
  const sheet = fs.readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');
  for (const family of FAMILIES) {
    const { light, dark } = FAMILY_COLORS[family];
    expect(sheet).toContain(`--family-${family}: light-dark(${light}, ${dark});`);
  }
});

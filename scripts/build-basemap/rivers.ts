import path from 'node:path';
import type { LineString, MultiLineString } from 'geojson';
import { read } from 'shapefile';
import { tileFeature, type TileFeature } from './features.ts';
import { inFocus, simplifyLine, type LonLat } from './geometry.ts';
import { readSmallRivers } from './small-rivers.ts';

/** Natural Earth names a river piece by piece in the language of the bank. English and Arabic names of the main ones. */
const NAMES: Readonly<Record<string, readonly [string, string?]>> = {
  'Al Furat': ['Euphrates', 'الفرات'],
  Firat: ['Euphrates', 'الفرات'],
  Euphrates: ['Euphrates', 'الفرات'],
  Dicle: ['Tigris', 'دجلة'],
  Tigris: ['Tigris', 'دجلة'],
  Jordan: ['Jordan', 'نهر الأردن'],
  Nile: ['Nile', 'النيل'],
  'Shatt al Arab': ['Shatt al-Arab', 'شط العرب'],
  Dnipro: ['Dnieper'],
  Donau: ['Danube'],
  Duna: ['Danube'],
  Dunav: ['Danube'],
};

/** A coarse copy carries the name: letters that follow every bend cannot be read. Degrees. */
const LABEL_TOLERANCE = 0.06;
const TOLERANCE = 0.004;
/** Under a pixel at zoom 12. */
const FINE = 0.00025;

export interface Rivers {
  readonly lines: readonly TileFeature[];
  readonly labels: readonly TileFeature[];
}

/** Natural Earth's rivers, smoothed where the map keeps detail, and GSHHG's smaller ones between them. */
export async function readRivers(naturalEarth: string, gshhg: string): Promise<Rivers> {
  const file = path.join(naturalEarth, 'usr/share/magics/10m/ne_10m_rivers_lake_centerlines.shp');
  const source = await read(file, undefined, { encoding: 'latin1' });
  const lines: TileFeature[] = [];
  const labels: TileFeature[] = [];
  const near = new ProximityGrid();
  for (const feature of source.features) {
    const z = Math.round(Number(feature.properties?.['scalerank'] ?? 9));
    const local = String(feature.properties?.['name'] ?? '');
    const [name, arabic] = NAMES[local] ?? [local];
    for (const line of linesOf(feature.geometry as LineString | MultiLineString)) {
      near.add(line);
      const detailed = line.some(inFocus) ? simplifyLine(smooth(line), FINE) : simplifyLine(line, TOLERANCE);
      lines.push(tileFeature({ type: 'LineString', coordinates: detailed.map(mutable) }, { z }));
      if (name === '') continue;
      const coarse = simplifyLine(line, LABEL_TOLERANCE).map(mutable);
      labels.push(
        tileFeature({ type: 'LineString', coordinates: coarse }, { n: name, ar: arabic ?? '', z: z + 2 }),
      );
    }
  }
  for (const { level, line } of readSmallRivers(gshhg)) {
    if (near.covers(line)) continue;
    lines.push(
      tileFeature(
        { type: 'LineString', coordinates: simplifyLine(line, FINE).map(mutable) },
        { z: level + 5 },
      ),
    );
  }
  return { lines, labels };
}

function linesOf(geometry: LineString | MultiLineString): LonLat[][] {
  const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  return lines.map((line) => line.map(([x = 0, y = 0]): LonLat => [x, y]));
}

function mutable([x, y]: LonLat): [number, number] {
  return [x, y];
}

/** Catmull–Rom spline through the given points; steps of about a kilometre, so that zoom 12 shows no corners. */
export function smooth(line: readonly LonLat[]): LonLat[] {
  const STEP = 0.01;
  const at = (i: number): LonLat => line[Math.max(0, Math.min(line.length - 1, i))] ?? [0, 0];
  const result: LonLat[] = [];
  for (let i = 0; i + 1 < line.length; i++) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const steps = Math.min(6, Math.ceil(Math.hypot(c[0] - b[0], c[1] - b[1]) / STEP));
    for (let k = 0; k < Math.max(1, steps); k++) {
      const t = k / Math.max(1, steps);
      result.push([spline(a[0], b[0], c[0], d[0], t), spline(a[1], b[1], c[1], d[1], t)]);
    }
  }
  result.push(at(line.length - 1));
  return result;
}

function spline(a: number, b: number, c: number, d: number, t: number): number {
  return (
    0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t ** 2 + (3 * b - a - 3 * c + d) * t ** 3)
  );
}

/** Tells whether a line runs along lines that are drawn already: the two sources lie 1–2 km apart. */
class ProximityGrid {
  /** Degrees: about 4 km, so that the eight cells around one reach past the offset. */
  private readonly cell = 0.04;
  private readonly cells = new Set<string>();

  add(line: readonly LonLat[]): void {
    for (const [x, y] of dense(line, this.cell / 2)) this.cells.add(this.key(x, y));
  }

  /** Whether more than half of the line's points have a drawn one next to them. */
  covers(line: readonly LonLat[]): boolean {
    const offsets = [-this.cell, 0, this.cell];
    const close = line.filter(([x, y]) =>
      offsets.some((dx) => offsets.some((dy) => this.cells.has(this.key(x + dx, y + dy)))),
    );
    return close.length > line.length / 2;
  }

  private key(x: number, y: number): string {
    return `${String(Math.floor(x / this.cell))}:${String(Math.floor(y / this.cell))}`;
  }
}

function dense(line: readonly LonLat[], step: number): LonLat[] {
  return line.flatMap((b, i) => {
    const a = line[i - 1] ?? b;
    const parts = Math.max(1, Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / step));
    return Array.from({ length: parts }, (_, k): LonLat => {
      const t = (k + 1) / parts;
      return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
    });
  });
}

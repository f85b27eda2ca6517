import type { CellGroup } from '../../core/query/live/cell-group.ts';
import { HEX, type HexBins } from '../scene/hex-bins.ts';
import type { MapCanvas } from './map-canvas.ts';
import type { MarkColors } from './mark-colors.ts';

/** Events by hexagon. */
export interface Density {
  readonly bins: HexBins;
  readonly cells: CellGroup;
}

/** Steps of one colour, from faint to nearly full; each is one path, whatever the number of hexagons. */
const STEPS = 8;
const FAINTEST = 0.2;
const FULLEST = 0.92;

/** Fills each hexagon by the number of its events on a logarithmic scale: one event shows, and thousands do not hide it. */
export function drawDensity(canvas: MapCanvas, { bins, cells }: Density, colors: MarkColors): void {
  const { context } = canvas;
  if (!context) return;
  const most = cells.counts.reduce((max, count) => Math.max(max, count), 1);
  const paths: number[][] = Array.from({ length: STEPS }, () => []);
  for (let cell = 0; cell < cells.cells; cell++) {
    const count = cells.counts[cell] ?? 0;
    if (count > 0) paths[stepOf(count, most)]?.push(cell);
  }
  context.fillStyle = colors.family.blast;
  paths.forEach((members, step) => {
    context.globalAlpha = FAINTEST + ((FULLEST - FAINTEST) * step) / (STEPS - 1);
    context.beginPath();
    for (const cell of members) {
      const middle = bins.middles[cell];
      if (middle) traceHex(context, canvas.toPixel(middle));
    }
    context.fill();
  });
  context.globalAlpha = 1;
}

/** 0 to `STEPS - 1`. */
export function stepOf(count: number, most: number): number {
  if (most <= 1) return STEPS - 1;
  return Math.min(STEPS - 1, Math.floor((Math.log(count) / Math.log(most)) * STEPS));
}

function traceHex(
  context: CanvasRenderingContext2D,
  { x, y }: { readonly x: number; readonly y: number },
): void {
  const [half, side] = [(HEX * Math.sqrt(3)) / 2 - 0.3, HEX / 2];
  context.moveTo(x, y - HEX);
  context.lineTo(x + half, y - side);
  context.lineTo(x + half, y + side);
  context.lineTo(x, y + HEX);
  context.lineTo(x - half, y + side);
  context.lineTo(x - half, y - side);
  context.closePath();
}

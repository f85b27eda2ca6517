import type { Palette } from '../basemap/palette.ts';
import type { LabelStyle, PlacedLabel } from './label.ts';
import type { RiverLabel } from './river-labels.ts';

interface Corner {
  readonly x: number;
  readonly y: number;
}

/** Names with a halo in the colour of the land, and the dots of cities; `corner` is the canvas's own in the world. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  labels: readonly PlacedLabel[],
  palette: Palette,
  corner: Corner,
): void {
  prepare(context, palette);
  for (const { label, x, y, hasDot } of labels) {
    if (hasDot) drawDot(context, label.x - corner.x, label.y - corner.y, label.dot, label.style);
    applyStyle(context, label.style);
    const { height } = label.style;
    const top = y - corner.y - ((label.lines.length - 1) * height) / 2;
    label.lines.forEach((line, i) => write(context, line, x - corner.x, top + i * height));
  }
}

export function drawRiverLabels(
  context: CanvasRenderingContext2D,
  labels: readonly RiverLabel[],
  style: LabelStyle,
  palette: Palette,
  corner: Corner,
): void {
  prepare(context, palette);
  applyStyle(context, style);
  for (const { text, x, y, slope } of labels) {
    context.save();
    context.translate(x - corner.x, y - corner.y);
    context.rotate(slope);
    write(context, text, 0, 0);
    context.restore();
  }
}

/** Sets what `measureText` depends on as well. */
export function applyStyle(context: CanvasRenderingContext2D, style: LabelStyle): void {
  context.font = style.font;
  context.letterSpacing = `${String(style.spacing)}px`;
  context.fillStyle = style.color;
  context.lineWidth = style.halo * 2;
}

function prepare(context: CanvasRenderingContext2D, { halo }: Palette): void {
  context.strokeStyle = halo;
  context.lineJoin = 'round';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
}

function write(context: CanvasRenderingContext2D, text: string, x: number, y: number): void {
  context.strokeText(text, x, y);
  context.fillText(text, x, y);
}

function drawDot(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  style: LabelStyle,
): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.lineWidth = 2;
  context.stroke();
  context.fillStyle = style.color;
  context.fill();
}

import { formatNumber } from '../../ui/format.ts';
import type { AreaMark } from '../scene/scene.ts';
import type { MarkColors } from './mark-colors.ts';

/** CSS pixels. */
const HEIGHT = 26;
const PADDING = 6;
const GAP = 6;
const BAR = 3;

const widths = new Map<string, number>();

/** Width and height of an area's badge, in CSS pixels. */
export function badgeSize(
  context: CanvasRenderingContext2D | null,
  { title, count }: Pick<AreaMark, 'title' | 'count'>,
  colors: MarkColors,
): { readonly width: number; readonly height: number } {
  const text =
    widthOf(context, title, font(400, colors)) + widthOf(context, formatNumber(count), font(600, colors));
  return { width: text + GAP + 2 * PADDING, height: HEIGHT };
}

/** A label with a bar of families: square, so that nobody takes it for a point. */
export function drawBadge(context: CanvasRenderingContext2D, mark: AreaMark, colors: MarkColors): void {
  const { width, height } = badgeSize(context, mark, colors);
  const [left, top] = [-width / 2, -height / 2];
  context.fillStyle = colors.halo;
  context.strokeStyle = colors.line;
  context.lineWidth = 1;
  context.beginPath();
  context.roundRect(left, top, width, height, 4);
  context.fill();
  context.stroke();
  context.fillStyle = colors.ink;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  const middle = top + (height - BAR) / 2;
  context.font = font(400, colors);
  context.fillText(mark.title, left + PADDING, middle);
  context.font = font(600, colors);
  context.textAlign = 'right';
  context.fillText(formatNumber(mark.count), left + width - PADDING, middle);
  drawBar(context, mark, left + PADDING, top + height - BAR - 3, width - 2 * PADDING, colors);
}

function drawBar(
  context: CanvasRenderingContext2D,
  { families, count }: AreaMark,
  left: number,
  top: number,
  width: number,
  colors: MarkColors,
): void {
  let x = left;
  for (const { family, count: share } of families) {
    const part = (width * share) / count;
    context.fillStyle = colors.family[family];
    context.fillRect(x, top, Math.max(1, part - 1), BAR);
    x += part;
  }
}

function font(weight: number, colors: MarkColors): string {
  return `${String(weight)} 11px ${colors.font}`;
}

/** Measured once: a brush that moves asks for the same names sixty times a second. */
function widthOf(context: CanvasRenderingContext2D | null, text: string, fontName: string): number {
  const key = `${fontName} ${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    if (context) context.font = fontName;
    width = context?.measureText(text).width ?? 6 * text.length;
    if (widths.size > 5000) widths.clear();
    widths.set(key, width);
  }
  return width;
}

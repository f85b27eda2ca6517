import { GLYPH_GRID, GLYPH_PATHS, GLYPH_STROKE } from '../../ui/glyphs/glyph-paths.ts';
import type { EventMark } from '../scene/scene.ts';
import { STATUS_LOOKS } from '../symbols/status-looks.ts';
import { disc } from './draw-donut.ts';
import type { MarkColors } from './mark-colors.ts';

const glyphs = new Map<string, Path2D>();

/** A filled disc with the family's glyph. Status shows in the outline, and a denied event is struck through. */
export function drawSymbol(
  context: CanvasRenderingContext2D,
  { family, status, radius }: EventMark,
  colors: MarkColors,
): void {
  const { dashes, isHollow, isStruck } = STATUS_LOOKS[status];
  const color = colors.family[family];
  disc(context, radius + 1.5, colors.halo);
  disc(context, radius, isHollow ? colors.halo : color);
  context.strokeStyle = color;
  // What lies in the past or may never happen is drawn in outline; a pale fill would fall below 3:1.
  if (isHollow) circle(context, radius, 1.25);
  if (dashes !== null) {
    context.setLineDash(dashes.split(' ').map(Number));
    circle(context, radius + 2.6, 1.5);
    context.setLineDash([]);
  }
  context.strokeStyle = isHollow ? color : colors.halo;
  drawGlyph(context, family, radius);
  if (!isStruck) return;
  const d = radius * 0.9;
  context.strokeStyle = colors.halo;
  context.lineWidth = 2.5;
  context.beginPath();
  context.moveTo(-d, d);
  context.lineTo(d, -d);
  context.stroke();
}

function circle(context: CanvasRenderingContext2D, radius: number, width: number): void {
  context.lineWidth = width;
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.stroke();
}

function drawGlyph(context: CanvasRenderingContext2D, family: EventMark['family'], radius: number): void {
  let path = glyphs.get(family);
  if (!path) glyphs.set(family, (path = new Path2D(GLYPH_PATHS[family])));
  // 16 px in small symbols, 24 px in large ones: the stroke stays the same weight in both.
  const side = radius > 16 ? 24 : radius > 11 ? 16 : 13;
  const scale = side / GLYPH_GRID;
  context.save();
  context.scale(scale, scale);
  context.translate(-GLYPH_GRID / 2, -GLYPH_GRID / 2);
  context.lineWidth = GLYPH_STROKE / Math.max(1, scale * 0.9);
  context.lineCap = context.lineJoin = 'round';
  context.stroke(path);
  context.restore();
}

import { clusterRadius } from '../symbols/symbol-size.ts';
import type { Emphasis, Mark, Scene } from '../scene/scene.ts';
import { drawDensity, type Density } from './draw-density.ts';
import { badgeSize, drawBadge } from './draw-badge.ts';
import { drawDonut } from './draw-donut.ts';
import { drawSymbol } from './draw-symbol.ts';
import type { Target } from './hit-test.ts';
import type { MapCanvas } from './map-canvas.ts';
import type { MarkColors } from './mark-colors.ts';

/** Areas lie under clusters, those under single events. */
const LAYERS: readonly Mark['kind'][] = ['area', 'cluster', 'event'];

/** Draws all marks, what is pointed at last, and returns where they are. */
export function drawMarks(
  canvas: MapCanvas,
  scene: Scene,
  emphasis: Emphasis,
  colors: MarkColors,
  density: Density | null = null,
): readonly Target[] {
  const { context } = canvas;
  canvas.reset();
  const targets = LAYERS.flatMap((kind) =>
    scene.marks.filter((mark) => mark.kind === kind).map((mark) => targetOf(canvas, mark, colors)),
  );
  const isOnTop = ({ mark: { cell } }: Target) => cell === emphasis.highlight || cell === emphasis.selection;
  const ordered = [...targets.filter((target) => !isOnTop(target)), ...targets.filter(isOnTop)];
  if (!context) return ordered;
  if (density) drawDensity(canvas, density, colors);
  for (const target of ordered) {
    context.save();
    context.translate(target.x, target.y);
    if (!density || target.mark.kind === 'area') drawMark(context, target.mark, colors);
    if (isOnTop(target)) drawOutline(context, target, target.mark.cell === emphasis.selection, colors);
    context.restore();
  }
  return ordered;
}

function targetOf(canvas: MapCanvas, mark: Mark, colors: MarkColors): Target {
  const { x, y } = canvas.toPixel(mark);
  if (mark.kind === 'area') return { mark, x, y, ...badgeSize(canvas.context, mark, colors), isRound: false };
  const side = 2 * (mark.kind === 'event' ? mark.radius + 1.5 : clusterRadius(mark.count) + 1);
  return { mark, x, y, width: side, height: side, isRound: true };
}

function drawMark(context: CanvasRenderingContext2D, mark: Mark, colors: MarkColors): void {
  if (mark.kind === 'event') drawSymbol(context, mark, colors);
  else if (mark.kind === 'area') drawBadge(context, mark, colors);
  else drawDonut(context, mark.families, mark.count, clusterRadius(mark.count), colors);
}

function drawOutline(
  context: CanvasRenderingContext2D,
  { width, height, isRound }: Target,
  isSelected: boolean,
  colors: MarkColors,
): void {
  context.strokeStyle = colors.ink;
  context.lineWidth = isSelected ? 3 : 2;
  context.beginPath();
  const room = 1 + context.lineWidth / 2;
  if (isRound) context.arc(0, 0, width / 2 + room, 0, 2 * Math.PI);
  else context.roundRect(-width / 2 - room, -height / 2 - room, width + 2 * room, height + 2 * room, 5);
  context.stroke();
}

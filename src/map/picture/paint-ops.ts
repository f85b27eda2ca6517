import type { Op } from './ops.ts';

/** Paints a picture on a canvas of the given number of pixels a CSS pixel. */
export function paintOps(
  ops: readonly Op[],
  { width, height, scale, font }: { width: number; height: number; scale: number; font: string },
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no canvas');
  context.scale(scale, scale);
  for (const op of ops) {
    context.save();
    paint(context, op, font);
    context.restore();
  }
  return canvas;
}

function paint(context: CanvasRenderingContext2D, op: Op, font: string): void {
  if (op.kind === 'image') {
    context.drawImage(op.image, op.x, op.y, op.width, op.height);
  } else if (op.kind === 'text') {
    context.font = `${String(op.weight)} ${String(op.size)}px ${font}`;
    context.fillStyle = op.color;
    context.textAlign = op.align;
    context.textBaseline = 'middle';
    context.fillText(op.text, op.x, op.y);
  } else if (op.kind === 'rect') {
    context.beginPath();
    context.roundRect(op.x, op.y, op.width, op.height, op.radius ?? 0);
    fillAndStroke(context, op.fill, op.stroke);
  } else {
    context.translate(op.x, op.y);
    context.scale(op.scale ?? 1, op.scale ?? 1);
    context.lineWidth = op.width ?? 1;
    if (op.isRound) context.lineCap = context.lineJoin = 'round';
    if (op.dashes) context.setLineDash(op.dashes.split(' ').map(Number));
    fillAndStroke(context, op.fill, op.stroke, new Path2D(op.d));
  }
}

function fillAndStroke(
  context: CanvasRenderingContext2D,
  fill: string | undefined,
  stroke: string | undefined,
  path?: Path2D,
): void {
  if (fill) {
    context.fillStyle = fill;
    if (path) context.fill(path);
    else context.fill();
  }
  if (stroke) {
    context.strokeStyle = stroke;
    if (path) context.stroke(path);
    else context.stroke();
  }
}

import { circleReach } from '../scene/bounds.ts';
import type { AreaMark, AreaShape, Emphasis, Ring, Scene } from '../scene/scene.ts';
import type { MapCanvas } from './map-canvas.ts';
import type { MarkColors } from './mark-colors.ts';

/** Corners closer than this on screen add nothing to an outline. CSS pixels. */
const FINEST = 1.5;

/** Outlines of areas and rings of "somewhere round here", under all symbols. */
export function drawShapes(canvas: MapCanvas, scene: Scene, emphasis: Emphasis, colors: MarkColors): void {
  const { context } = canvas;
  canvas.reset();
  if (!context) return;
  for (const mark of scene.marks) if (mark.kind === 'area') drawArea(canvas, context, mark, emphasis, colors);
  context.strokeStyle = colors.inkMuted;
  context.globalAlpha = 0.6;
  context.lineWidth = 1;
  for (const ring of scene.rings) {
    context.beginPath();
    traceCircle(canvas, context, ring);
    context.stroke();
  }
  context.globalAlpha = 1;
}

/** What decides how the shapes look: they are drawn again only when this is another text. */
export function shapesKey({ marks, rings }: Scene, { highlight, selection }: Emphasis): string {
  const areas = marks.flatMap((mark) => {
    if (mark.kind !== 'area') return [];
    const look = mark.cell === selection ? '!' : mark.cell === highlight ? '?' : '';
    return [`${mark.key}${mark.shape.kind}${look}`];
  });
  return [...areas, ...rings.map(({ lon, lat, km }) => `${String(lon)},${String(lat)},${String(km)}`)].join(
    ';',
  );
}

function drawArea(
  canvas: MapCanvas,
  context: CanvasRenderingContext2D,
  { shape, centre, cell }: AreaMark,
  { highlight, selection }: Emphasis,
  colors: MarkColors,
): void {
  if (shape.kind === 'none') return;
  const stands = cell === highlight || cell === selection;
  context.beginPath();
  trace(canvas, context, shape, centre);
  context.fillStyle = colors.inkMuted;
  context.globalAlpha = stands ? 0.14 : 0.06;
  context.fill('evenodd');
  context.globalAlpha = stands ? 1 : 0.75;
  context.strokeStyle = stands ? colors.ink : colors.inkMuted;
  context.lineWidth = stands ? 2 : 1.25;
  if (shape.kind === 'circle') context.setLineDash([5, 4]);
  context.stroke();
  context.setLineDash([]);
  context.globalAlpha = 1;
}

function trace(
  canvas: MapCanvas,
  context: CanvasRenderingContext2D,
  shape: Exclude<AreaShape, { kind: 'none' }>,
  centre: AreaMark['centre'],
): void {
  if (shape.kind === 'circle') {
    traceCircle(canvas, context, { ...centre, km: shape.km });
    return;
  }
  for (const ring of shape.rings) {
    let [x, y] = [NaN, NaN];
    for (const [lon, lat] of ring) {
      const at = canvas.toPixel({ lon, lat });
      if (Math.abs(at.x - x) < FINEST && Math.abs(at.y - y) < FINEST) continue;
      if (Number.isNaN(x)) context.moveTo(at.x, at.y);
      else context.lineTo(at.x, at.y);
      [x, y] = [at.x, at.y];
    }
    context.closePath();
  }
}

/** A circle on the ground is, at the sizes that are drawn, one on the map. */
function traceCircle(canvas: MapCanvas, context: CanvasRenderingContext2D, { lat, lon, km }: Ring): void {
  const at = canvas.toPixel({ lat, lon });
  const edge = canvas.toPixel({ lat, lon: lon + circleReach(lat, km).lon });
  context.moveTo(edge.x, at.y);
  context.arc(at.x, at.y, Math.abs(edge.x - at.x), 0, 2 * Math.PI);
}

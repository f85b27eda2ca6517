import type { Map as LeafletMap } from 'leaflet';
import { MapCanvas } from '../render/map-canvas.ts';
import { readColors } from '../render/mark-colors.ts';
import type { Rings } from './area-shape.ts';

/** `kept`: what filters. `unit`: a province or country that filters. `draft`: being drawn. `pointed`: would be picked. */
export type OutlineLook = 'kept' | 'unit' | 'draft' | 'pointed';

export interface Outline {
  readonly rings: Rings;
  readonly look: OutlineLook;
  /** Not joined to its first point yet. */
  readonly isOpen?: boolean;
}

const PANE = 'area-outlines';

/** Outlines of the areas that are filtered by or being chosen, under the marks. */
export class AreaOutlines {
  private readonly map: LeafletMap;
  private readonly canvas: MapCanvas;
  private outlines: readonly Outline[] = [];
  private readonly redraw = (): void => this.paint();

  constructor(map: LeafletMap) {
    this.map = map;
    const pane = map.getPane(PANE) ?? map.createPane(PANE);
    pane.style.zIndex = '345';
    this.canvas = new MapCanvas(map, pane);
    map.on('moveend resize', this.redraw);
  }

  show(outlines: readonly Outline[]): void {
    this.outlines = outlines;
    this.paint();
  }

  remove(): void {
    this.map.off('moveend resize', this.redraw);
    this.canvas.remove();
  }

  private paint(): void {
    const { canvas } = this;
    const { context } = canvas;
    canvas.reset();
    if (!context) return;
    const { accent } = readColors(this.map.getContainer());
    for (const outline of this.outlines) {
      context.save();
      trace(canvas, context, outline);
      paintOutline(context, outline, accent);
      context.restore();
    }
  }
}

/**
 * A unit's edge is a band inside its border: the border itself stays as the basemap draws it, dashed where it is
 * disputed.
 */
function paintOutline(context: CanvasRenderingContext2D, { look, isOpen }: Outline, color: string): void {
  context.fillStyle = context.strokeStyle = color;
  context.globalAlpha = look === 'pointed' ? 0.16 : 0.08;
  if (!isOpen) context.fill('evenodd');
  const isUnit = look === 'unit' || look === 'pointed';
  context.globalAlpha = isUnit ? 0.5 : 1;
  if (isUnit) context.clip('evenodd');
  context.lineWidth = isUnit ? 8 : 2;
  context.lineJoin = 'round';
  if (look === 'draft') context.setLineDash([6, 4]);
  context.stroke();
}

function trace(canvas: MapCanvas, context: CanvasRenderingContext2D, { rings, isOpen }: Outline): void {
  context.beginPath();
  for (const ring of rings) {
    ring.forEach(([lon, lat], i) => {
      const { x, y } = canvas.toPixel({ lon, lat });
      if (i === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    });
    if (!isOpen) context.closePath();
  }
}

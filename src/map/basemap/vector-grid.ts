import Point from '@mapbox/point-geometry';
import { GridLayer, type Coords, type DoneCallback, type GridLayerOptions } from 'leaflet';
import { paint, type PaintRule, type PreparedTile, type View } from 'protomaps-leaflet';

export interface VectorStyle {
  readonly background: string;
  readonly paintRules: PaintRule[];
}

interface TileRemover {
  _removeTile(this: GridLayer, key: string): void;
}

type Canvas = HTMLCanvasElement & { tileKey?: string };

/** CSS pixels of a screen tile. */
const TILE = 256;
/** Room round a tile whose symbols may reach into it, in CSS pixels. */
const REACH = 16;

/**
 * A Leaflet grid of canvases drawn by protomaps-leaflet's painter. The package's own Leaflet layer would do, but it needs
 * a global `L` and pulls in its stock styles, which weigh a third of the package; and its labeller works tile by tile,
 * and knows no symbols (`labels/`).
 */
export class VectorGrid extends GridLayer {
  private readonly view: View;
  private readonly look: VectorStyle;

  constructor(view: View, look: VectorStyle, options: GridLayerOptions = {}) {
    super(options);
    this.view = view;
    this.look = look;
  }

  protected override createTile(coords: Coords, done: DoneCallback): HTMLElement {
    const canvas: Canvas = document.createElement('canvas');
    canvas.className = 'leaflet-tile';
    canvas.tileKey = this._tileCoordsToKey(coords);
    this.draw(canvas, coords).then(
      () => {
        done(undefined, canvas);
      },
      (error: unknown) => {
        done(error instanceof Error ? error : new Error(String(error)), canvas);
      },
    );
    return canvas;
  }

  private async draw(canvas: Canvas, coords: Coords): Promise<void> {
    const tile = await this.view.getDisplayTile(coords);
    // The tile, or the whole layer, may be gone by now.
    if (!canvas.tileKey || !this._map) return;
    const tiles = new Map<string, PreparedTile[]>([['', [tile]]]);
    const ratio = window.devicePixelRatio || 1;
    canvas.width = canvas.height = TILE * ratio;
    const context = canvas.getContext('2d');
    if (!context) return;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.fillStyle = this.look.background;
    context.fillRect(0, 0, TILE, TILE);
    const origin = new Point(coords.x * TILE, coords.y * TILE);
    const box = {
      minX: origin.x - REACH,
      minY: origin.y - REACH,
      maxX: origin.x + TILE + REACH,
      maxY: origin.y + TILE + REACH,
    };
    paint(context, coords.z, tiles, null, this.look.paintRules, box, origin, false);
  }

  /** Called by Leaflet for each tile that goes out of sight; its typings leave it out. */
  _removeTile(key: string): void {
    const canvas = this._tiles[key]?.el as Canvas | undefined;
    (GridLayer.prototype as unknown as TileRemover)._removeTile.call(this, key);
    if (!canvas) return;
    delete canvas.tileKey;
    // Frees the bitmap at once; browsers otherwise keep it until the next collection.
    canvas.width = canvas.height = 0;
  }
}

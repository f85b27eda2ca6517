import Point from '@mapbox/point-geometry';
import { GridLayer, type Coords, type DoneCallback, type GridLayerOptions } from 'leaflet';
import {
  Labelers,
  paint,
  type LabelRule,
  type PaintRule,
  type PreparedTile,
  type View,
} from 'protomaps-leaflet';

export interface VectorStyle {
  readonly background: string;
  readonly paintRules: PaintRule[];
  readonly labelRules: LabelRule[];
}

interface TileRemover {
  _removeTile(this: GridLayer, key: string): void;
}

type Canvas = HTMLCanvasElement & { tileKey?: string };

/** CSS pixels of a screen tile. */
const TILE = 256;
/** Room round a tile whose symbols may reach into it, in CSS pixels. */
const REACH = 16;
/** How many data tiles keep their laid-out labels at one zoom. */
const LABELLED_TILES = 16;

/**
 * A Leaflet grid of canvases drawn by protomaps-leaflet's painter and labeller. The package's own Leaflet layer would
 * do, but it needs a global `L` and pulls in its stock styles, which weigh a third of the package.
 */
export class VectorGrid extends GridLayer {
  private readonly view: View;
  private readonly look: VectorStyle;
  private readonly ready: Promise<unknown>;
  private readonly labelers: Labelers;

  /** `ready` is awaited before the first tile: fonts that labels are measured with. */
  constructor(view: View, look: VectorStyle, ready: Promise<unknown>, options: GridLayerOptions = {}) {
    super(options);
    this.view = view;
    this.look = look;
    this.ready = ready;
    const scratch = document.createElement('canvas').getContext('2d');
    if (!scratch) throw new Error('This browser draws no canvas');
    this.labelers = new Labelers(scratch, look.labelRules, LABELLED_TILES, (tiles) => {
      this.redrawTiles(tiles);
    });
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
    const [tile] = await Promise.all([this.view.getDisplayTile(coords), this.ready]);
    // The tile, or the whole layer, may be gone by now.
    if (!canvas.tileKey || !this._map) return;
    const tiles = new Map<string, PreparedTile[]>([['', [tile]]]);
    this.labelers.add(coords.z, tiles);
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
    const labels = this.labelers.getIndex(coords.z) ?? null;
    paint(context, coords.z, tiles, labels, this.look.paintRules, box, origin, false);
  }

  /** Labels of a newly read tile may reach into tiles that are drawn already, or push labels out there. */
  private redrawTiles(keys: ReadonlySet<string>): void {
    for (const { el, coords } of Object.values(this._tiles)) {
      const wrapped = this._wrapCoords(coords);
      if (keys.has(`${String(wrapped.x)}:${String(wrapped.y)}:${String(wrapped.z)}`))
        void this.draw(el as Canvas, wrapped).catch(() => undefined);
    }
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

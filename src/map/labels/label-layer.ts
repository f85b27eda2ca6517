import type { Map as LeafletMap } from 'leaflet';
import type { PreparedTile, View } from 'protomaps-leaflet';
import type { Palette } from '../basemap/palette.ts';
import { MapCanvas } from '../render/map-canvas.ts';
import type { Layout } from '../scene/lay-out.ts';
import { toPixel } from '../scene/world-pixels.ts';
import { applyStyle, drawLabels, drawRiverLabels } from './draw-labels.ts';
import { riverStyle } from './label-styles.ts';
import type { Box, LabelStyle } from './label.ts';
import { roomOf } from './room.ts';
import { placeLabels } from './place-labels.ts';
import { readLabels, type LabelLanguage } from './read-labels.ts';
import { riverLabels } from './river-labels.ts';

const PANE = 'labels';
/** What lies on the map and would hide a name under it. */
const CONTROLS = '.map-legend, .map-controls, .leaflet-control';

interface LabelLook {
  readonly palette: Palette;
  readonly language: LabelLanguage;
}

/**
 * Names of countries, provinces, cities and rivers on a canvas of their own, over the outlines of areas and under the
 * symbols. They are placed for the whole view at once and know the symbols, where a tile's labeller would know neither.
 */
export class LabelLayer {
  private readonly map: LeafletMap;
  private readonly canvas: MapCanvas;
  private readonly view: View;
  private readonly look: LabelLook;
  private readonly ready: Promise<unknown>;
  private latest: Layout | null = null;

  /** `ready` is awaited before names are measured: their fonts. */
  constructor(map: LeafletMap, view: View, look: LabelLook, ready: Promise<unknown>) {
    const pane = map.getPane(PANE) ?? map.createPane(PANE);
    // Over the outlines of areas (350), under everything that can be clicked.
    pane.style.zIndex = '360';
    pane.style.pointerEvents = 'none';
    this.map = map;
    this.canvas = new MapCanvas(map, pane);
    this.view = view;
    this.look = look;
    this.ready = ready;
  }

  /** Places the names of a view round its symbols; the names before stay until the tiles are there. */
  async show(layout: Layout): Promise<void> {
    this.latest = layout;
    const { bounds, zoom } = layout;
    const min = toPixel({ lon: bounds.west, lat: bounds.north }, zoom);
    const max = toPixel({ lon: bounds.east, lat: bounds.south }, zoom);
    const box = { minX: min.x, minY: min.y, maxX: max.x, maxY: max.y };
    const [tiles] = await Promise.all([this.view.getBbox(zoom, box), this.ready]);
    // Another view may have come meanwhile, or another theme.
    if (this.latest === layout) this.draw(tiles, layout);
  }

  remove(): void {
    this.latest = null;
    this.canvas.remove();
  }

  private draw(tiles: readonly PreparedTile[], layout: Layout): void {
    this.canvas.reset();
    const { context, corner } = this.canvas;
    if (!context) return;
    const { palette, language } = this.look;
    const { zoom } = layout;
    const measure = (text: string, style: LabelStyle): number => {
      applyStyle(context, style);
      return context.measureText(text).width;
    };
    const room = roomOf(
      layout,
      controlBoxes(this.map.getContainer(), this.map.getPixelBounds().getTopLeft()),
    );
    const labels = placeLabels(readLabels(tiles, { zoom, language, palette }), room, measure);
    const style = riverStyle(palette);
    const names = { circles: room.circles, boxes: [...room.boxes, ...labels.map(({ box }) => box)] };
    const rivers = riverLabels(tiles, names, {
      zoom,
      language,
      style,
      measure: (text) => measure(text, style),
    });
    drawRiverLabels(context, rivers, style, palette, corner);
    drawLabels(context, labels, palette, corner);
  }
}

/** The controls on a map, as boxes in the pixels of the world whose corner is at the map's own. */
function controlBoxes(container: HTMLElement, corner: { readonly x: number; readonly y: number }): Box[] {
  const { left, top } = container.getBoundingClientRect();
  const controls = container.parentElement?.querySelectorAll(CONTROLS) ?? [];
  return [...controls].map((control) => {
    const box = control.getBoundingClientRect();
    return {
      left: box.left - left + corner.x,
      right: box.right - left + corner.x,
      top: box.top - top + corner.y,
      bottom: box.bottom - top + corner.y,
    };
  });
}

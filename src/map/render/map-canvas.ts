import {
  DomUtil,
  point,
  type LatLng,
  type LeafletEventHandlerFnMap,
  type Map as LeafletMap,
  type Point,
} from 'leaflet';
import type { Place } from '../scene/scene.ts';

/** Beyond each side of the map, as a share of it, so that a pan does not show an empty edge at once. */
export const PAD = 0.15;

/** A canvas that lies on the map and moves with it; its content is drawn anew when the map has come to rest. */
export class MapCanvas {
  readonly element: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D | null;
  private readonly map: LeafletMap;
  private zoom = 0;
  private topLeft: LatLng;
  /** Corner of the canvas in pixels of the world at its zoom. */
  private origin: Point = point(0, 0);
  private readonly handlers: LeafletEventHandlerFnMap;

  constructor(map: LeafletMap, pane: HTMLElement) {
    this.map = map;
    this.element = DomUtil.create('canvas', 'leaflet-zoom-animated mark-canvas', pane);
    this.element.setAttribute('aria-hidden', 'true');
    this.context = this.element.getContext('2d');
    this.topLeft = map.getCenter();
    this.handlers = {
      zoomanim: ({ center, zoom }) => this.follow(center, zoom),
      zoom: () => this.follow(map.getCenter(), map.getZoom()),
    };
    map.on(this.handlers);
  }

  /** Takes the map's present view and empties the canvas. */
  reset(): void {
    const size = this.map.getSize();
    const pad = point(Math.round(size.x * PAD), Math.round(size.y * PAD));
    const corner = this.map.containerPointToLayerPoint(point(-pad.x, -pad.y)).round();
    this.zoom = this.map.getZoom();
    this.topLeft = this.map.layerPointToLatLng(corner);
    this.origin = this.map.project(this.topLeft, this.zoom);
    const ratio = Math.min(2, window.devicePixelRatio || 1);
    const [width, height] = [size.x + 2 * pad.x, size.y + 2 * pad.y];
    const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (this.element.width !== wide || this.element.height !== high) {
      this.element.width = wide;
      this.element.height = high;
      this.element.style.width = `${String(width)}px`;
      this.element.style.height = `${String(height)}px`;
    }
    DomUtil.setTransform(this.element, corner, 1);
    this.context?.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.context?.clearRect(0, 0, width, height);
  }

  /** Corner of the canvas in CSS pixels of the world at the zoom that it was last reset at. */
  get corner(): Point {
    return this.origin;
  }

  /** Where a place is on the canvas, in CSS pixels from its corner. */
  toPixel({ lat, lon }: Place): Point {
    return this.map.project([lat, lon], this.zoom).subtract(this.origin);
  }

  /** The canvas pixel under a point of the map's box. */
  fromContainer(at: Point): Point {
    return this.map.project(this.map.containerPointToLatLng(at), this.zoom).subtract(this.origin);
  }

  remove(): void {
    this.map.off(this.handlers);
    this.element.remove();
  }

  /** Stretches the old picture while the map zooms. */
  private follow(center: LatLng, zoom: number): void {
    const half = this.map.getSize().divideBy(2);
    const scale = this.map.getZoomScale(zoom, this.zoom);
    const corner = this.map.project(center, zoom).subtract(half).round();
    const mapOffset = this.map.containerPointToLayerPoint(point(0, 0));
    const offset = this.map.project(this.topLeft, zoom).subtract(corner).add(mapOffset);
    DomUtil.setTransform(this.element, offset, scale);
  }
}

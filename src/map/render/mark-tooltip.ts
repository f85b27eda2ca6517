import { DomUtil, type Map as LeafletMap } from 'leaflet';
import { clusterRadius } from '../symbols/symbol-size.ts';
import type { Mark } from '../scene/scene.ts';

/** CSS pixels between a symbol and its name. */
const GAP = 8;
/** Room that a name of three lines takes above its symbol. */
const ROOM = 80;

/** The name of the mark under pointer or focus, above it. Hidden from screen readers: the mark itself says the same. */
export class MarkTooltip {
  private readonly map: LeafletMap;
  private readonly box: HTMLElement;

  constructor(map: LeafletMap) {
    this.map = map;
    this.box = DomUtil.create('div', 'mark-tooltip', map.getPane('tooltipPane'));
    this.box.setAttribute('aria-hidden', 'true');
    this.box.hidden = true;
    map.on('zoomstart', this.hide);
  }

  show(mark: Mark, label: string): void {
    const reach =
      mark.kind === 'event' ? mark.radius : mark.kind === 'cluster' ? clusterRadius(mark.count) : 14;
    const point = this.map.latLngToLayerPoint([mark.lat, mark.lon]);
    this.box.textContent = label;
    const isBelow = this.map.layerPointToContainerPoint(point).y < reach + ROOM;
    this.box.classList.toggle('mark-tooltip-below', isBelow);
    DomUtil.setPosition(this.box, point.add([0, (reach + GAP) * (isBelow ? 1 : -1)]));
    this.box.hidden = false;
  }

  readonly hide = (): void => {
    this.box.hidden = true;
  };

  remove(): void {
    this.map.off('zoomstart', this.hide);
    this.box.remove();
  }
}

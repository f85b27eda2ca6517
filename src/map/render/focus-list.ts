import { DomUtil, type Map as LeafletMap } from 'leaflet';
import { t } from '../../ui/i18n/messages.ts';
import { commonPlaces, nameMark } from '../scene/names.ts';
import type { Emphasis, Mark, Scene } from '../scene/scene.ts';
import type { Target } from './hit-test.ts';
import type { MapCanvas } from './map-canvas.ts';
import type { MarkActions } from './renderer.ts';
import { syncByKey } from './sync-by-key.ts';

/** Buttons at most: what a reader can step through. Clustering seldom leaves more in sight. */
const MOST = 200;

interface Item {
  readonly button: HTMLButtonElement;
  mark: Mark;
}

/**
 * The marks on screen as real buttons over the canvas, for keyboard and screen readers: named, in reading order,
 * invisible but for the focus ring. The pointer goes through them to the canvas.
 */
export class FocusList {
  private readonly map: LeafletMap;
  private readonly actions: MarkActions;
  private readonly box: HTMLElement;
  private readonly more: HTMLElement;
  private readonly items = new Map<string, Item>();

  constructor(map: LeafletMap, actions: MarkActions) {
    this.map = map;
    this.actions = actions;
    this.box = DomUtil.create('div', 'mark-list', map.getPane('markerPane'));
    this.more = DomUtil.create('p', 'quiet', this.box);
  }

  /** Brings the buttons in line with what was drawn. */
  update(scene: Scene, targets: readonly Target[], canvas: MapCanvas): void {
    const focused = [...this.items.values()].find(({ button }) => button === document.activeElement)?.button;
    const size = this.map.getSize();
    const corner = canvas.fromContainer(
      this.map.latLngToContainerPoint(this.map.getCenter()).subtract(size.divideBy(2)),
    );
    const inSight = targets.filter(
      ({ x, y }) => x >= corner.x && y >= corner.y && x <= corner.x + size.x && y <= corner.y + size.y,
    );
    inSight.sort((a, b) => b.mark.lat - a.mark.lat || a.mark.lon - b.mark.lon);
    const common = commonPlaces(scene);
    const listed = inSight.slice(0, MOST).map((target) => ({ key: target.mark.key, target }));
    syncByKey(this.items, listed, {
      create: ({ target }) =>
        this.write({ button: this.makeButton(target.mark.key), mark: target.mark }, target, scene, common),
      update: (item, { target }) => this.write(item, target, scene, common),
      remove: ({ button }) => button.remove(),
    });
    this.order(listed.map(({ key }) => key));
    const left = inSight.length - listed.length;
    this.more.textContent = left > 0 ? t('map.moreHere', { count: left }) : '';
    // A cluster that has fallen apart must not throw the keyboard back to the top of the page.
    if (focused && !focused.isConnected) this.map.getContainer().focus({ preventScroll: true });
  }

  emphasise({ highlight, selection }: Emphasis): void {
    for (const { button, mark } of this.items.values()) {
      button.toggleAttribute('data-highlighted', mark.cell === highlight);
      button.toggleAttribute('data-selected', mark.cell === selection);
      if (mark.cell === selection) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
    }
  }

  remove(): void {
    this.box.remove();
  }

  private write(item: Item, target: Target, scene: Scene, common: Uint32Array): Item {
    const { button } = item;
    item.mark = target.mark;
    const label = nameMark(scene, target.mark, common);
    if (button.getAttribute('aria-label') !== label) button.setAttribute('aria-label', label);
    button.className = `mark mark-${target.mark.kind}`;
    button.style.width = `${String(Math.round(target.width))}px`;
    button.style.height = `${String(Math.round(target.height))}px`;
    DomUtil.setPosition(button, this.map.latLngToLayerPoint([target.mark.lat, target.mark.lon]));
    return item;
  }

  private makeButton(key: string): HTMLButtonElement {
    const button = DomUtil.create('button', 'mark', this.box);
    button.type = 'button';
    const act = (then: (mark: Mark) => void) => () => {
      const item = this.items.get(key);
      if (item) then(item.mark);
    };
    button.addEventListener(
      'focus',
      act((mark) => this.actions.hover(mark)),
    );
    button.addEventListener('blur', () => this.actions.hover(null));
    button.addEventListener('click', (event) => {
      // Not a click on the map below.
      event.stopPropagation();
      act((mark) => this.actions.activate(mark, button))();
    });
    return button;
  }

  /** Puts the buttons in order, moving as few as possible: an element that is moved loses its focus. */
  private order(keys: readonly string[]): void {
    let previous: Element | null = null;
    for (const key of keys) {
      const button = this.items.get(key)?.button;
      if (!button) continue;
      const isInPlace: boolean =
        previous === null ? this.box.firstElementChild === button : previous.nextElementSibling === button;
      if (!isInPlace && button !== document.activeElement) {
        if (previous) previous.after(button);
        else this.box.prepend(button);
      }
      previous = button;
    }
  }
}

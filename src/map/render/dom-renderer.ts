import type { Map as LeafletMap, Path } from 'leaflet';
import type { AreaMark, Emphasis, Mark, Scene } from '../scene/scene.ts';
import { MarkElement } from './mark-element.ts';
import type { MarkActions, Renderer } from './renderer.ts';
import { createAreaShape, createRing, SHAPE_PANE, type OutlinedArea } from './shape-element.ts';
import { MarkTooltip } from './mark-tooltip.ts';
import { syncByKey } from './sync-by-key.ts';

/** Marks as buttons and SVG: right for the some hundred marks that clustering leaves in sight. */
export class DomRenderer implements Renderer {
  private readonly map: LeafletMap;
  private readonly actions: MarkActions;
  private readonly tooltip: MarkTooltip;
  private readonly marks = new Map<string, MarkElement>();
  private readonly shapes = new Map<string, Path>();
  private readonly rings = new Map<string, Path>();
  private emphasis: Emphasis = { highlight: null, selection: null };

  constructor(map: LeafletMap, actions: MarkActions) {
    this.map = map;
    this.tooltip = new MarkTooltip(map);
    this.actions = {
      ...actions,
      hover: (mark) => {
        if (mark) this.tooltip.show(mark);
        else this.tooltip.hide();
        actions.hover(mark);
      },
    };
    // Above the tiles, under everything that can be clicked.
    if (!map.getPane(SHAPE_PANE)) map.createPane(SHAPE_PANE).style.zIndex = '350';
  }

  draw(scene: Scene): void {
    const focused = this.focusedMark();
    const areas = scene.marks.filter(isOutlined);
    const shapes = areas.map((area) => ({ key: shapeKey(area), area }));
    syncByKey(this.shapes, shapes, {
      create: ({ area }) => createAreaShape(this.map, area),
      update: (path) => path,
      remove: (path) => path.remove(),
    });
    syncByKey(this.rings, scene.rings, {
      create: (ring) => createRing(this.map, ring),
      update: (path) => path,
      remove: (path) => path.remove(),
    });
    syncByKey(this.marks, scene.marks, {
      create: (mark) => new MarkElement(this.map, mark, this.actions),
      update: (element, mark) => {
        element.update(mark);
        return element;
      },
      remove: (element) => {
        element.remove();
      },
    });
    this.order(scene);
    this.emphasise(this.emphasis);
    // A cluster that has fallen apart must not throw the keyboard back to the top of the page.
    if (focused && !focused.isConnected) this.map.getContainer().focus({ preventScroll: true });
  }

  emphasise(emphasis: Emphasis): void {
    this.emphasis = emphasis;
    for (const element of this.marks.values()) {
      element.emphasise(emphasis);
      if (element.mark.kind !== 'area') continue;
      const shape = this.shapes.get(shapeKey(element.mark))?.getElement();
      shape?.toggleAttribute('data-highlighted', element.button.hasAttribute('data-highlighted'));
      shape?.toggleAttribute('data-selected', element.button.hasAttribute('data-selected'));
    }
  }

  remove(): void {
    this.draw({ marks: [], rings: [] });
    this.tooltip.remove();
  }

  private focusedMark(): Element | null {
    const { activeElement } = document;
    return [...this.marks.values()].some(({ button }) => button === activeElement) ? activeElement : null;
  }

  /** Puts the elements into the scene's order, moving as few as possible: an element that is moved loses its focus. */
  private order({ marks }: Scene): void {
    let previous: Element | null = null;
    for (const { key } of marks) {
      const element = this.marks.get(key)?.element;
      if (!element) continue;
      const isInPlace = previous === null || previous.nextElementSibling === element;
      if (!isInPlace && !element.contains(document.activeElement)) previous?.after(element);
      previous = element;
    }
  }
}

function isOutlined(mark: Mark): mark is OutlinedArea {
  return mark.kind === 'area' && mark.shape.kind !== 'none';
}

/** An outline that arrives after its circle is another shape. */
function shapeKey({ key, shape }: AreaMark): string {
  return `${key}:${shape.kind}`;
}

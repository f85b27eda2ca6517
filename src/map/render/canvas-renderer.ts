import type { LeafletMouseEvent, Map as LeafletMap } from 'leaflet';
import { nameMark } from '../scene/names.ts';
import type { Emphasis, Mark, Scene } from '../scene/scene.ts';
import type { Density } from './draw-density.ts';
import { drawMarks } from './draw-marks.ts';
import { drawShapes, shapesKey } from './draw-shapes.ts';
import { FocusList } from './focus-list.ts';
import { FINGER, hitTest, type Target } from './hit-test.ts';
import { MapCanvas } from './map-canvas.ts';
import { readColors, type MarkColors } from './mark-colors.ts';
import { MarkTooltip } from './mark-tooltip.ts';
import type { DrawOptions, MarkActions, Renderer } from './renderer.ts';

const SHAPE_PANE = 'event-shapes';
/** While a brush is dragged, the buttons follow this often, in ms. */
const LIST_LAG = 400;

/** Marks on a canvas: what is drawn costs by what is in sight, and a frame touches no element of the page. */
export class CanvasRenderer implements Renderer {
  private readonly map: LeafletMap;
  private readonly actions: MarkActions;
  private readonly tooltip: MarkTooltip;
  private readonly shapes: MapCanvas;
  private readonly canvas: MapCanvas;
  private readonly list: FocusList;
  private readonly abort = new AbortController();
  private colors: MarkColors;
  private scene: Scene | null = null;
  private density: Density | null = null;
  private targets: readonly Target[] = [];
  private emphasis: Emphasis = { highlight: -1, selection: -1 };
  private shapesDrawn = '';
  private hovered: Mark | null = null;
  private listTimer: ReturnType<typeof setTimeout> | null = null;

  constructor(map: LeafletMap, actions: MarkActions) {
    this.map = map;
    this.tooltip = new MarkTooltip(map);
    this.actions = {
      ...actions,
      hover: (mark) => {
        this.showTooltip(mark);
        actions.hover(mark);
      },
    };
    // Above the tiles, under everything that can be clicked.
    const pane = map.getPane(SHAPE_PANE) ?? map.createPane(SHAPE_PANE);
    pane.style.zIndex = '350';
    this.shapes = new MapCanvas(map, pane);
    this.canvas = new MapCanvas(map, map.getPane('markerPane') ?? pane);
    this.list = new FocusList(map, this.actions);
    this.colors = readColors(map.getContainer());
    this.listen();
  }

  draw(scene: Scene, { isLive = false, density = null }: DrawOptions = {}): void {
    this.scene = scene;
    this.density = density;
    this.paint();
    if (!isLive) this.updateList();
    else this.listTimer ??= setTimeout(() => this.updateList(), LIST_LAG);
  }

  emphasise(emphasis: Emphasis): void {
    const { highlight, selection } = this.emphasis;
    if (emphasis.highlight === highlight && emphasis.selection === selection) return;
    this.emphasis = emphasis;
    this.paint();
    this.list.emphasise(emphasis);
  }

  restyle(): void {
    this.colors = readColors(this.map.getContainer());
    this.shapesDrawn = '';
    this.paint();
  }

  remove(): void {
    if (this.listTimer) clearTimeout(this.listTimer);
    this.abort.abort();
    this.map.off('click', this.onClick);
    for (const part of [this.shapes, this.canvas, this.list, this.tooltip]) part.remove();
  }

  private paint(): void {
    const { scene, emphasis, colors } = this;
    if (!scene) return;
    const { bounds, zoom } = scene.layout;
    const key = `${String(zoom)} ${String(bounds.west)} ${String(bounds.north)} ${String(bounds.east)} ${shapesKey(scene, emphasis)}`;
    if (key !== this.shapesDrawn) drawShapes(this.shapes, scene, emphasis, colors);
    this.shapesDrawn = key;
    this.targets = drawMarks(this.canvas, scene, emphasis, colors, this.density);
  }

  private updateList(): void {
    if (this.listTimer) clearTimeout(this.listTimer);
    this.listTimer = null;
    if (!this.scene) return;
    this.list.update(this.scene, this.targets, this.canvas);
    this.list.emphasise(this.emphasis);
  }

  private showTooltip(mark: Mark | null): void {
    if (mark && this.scene) this.tooltip.show(mark, nameMark(this.scene, mark));
    else this.tooltip.hide();
  }

  private listen(): void {
    const container = this.map.getContainer();
    const { signal } = this.abort;
    container.addEventListener('pointermove', (event) => this.onMove(event), { signal });
    container.addEventListener('pointerleave', () => this.point(null), { signal });
    // A double click on a mark opens it twice; it must not zoom the map as well.
    container.addEventListener(
      'dblclick',
      (event) => {
        if (this.at(event)) event.stopPropagation();
      },
      { signal, capture: true },
    );
    this.map.on('click', this.onClick);
  }

  private readonly onClick = ({ originalEvent }: LeafletMouseEvent): void => {
    const isFinger = originalEvent instanceof PointerEvent && originalEvent.pointerType === 'touch';
    const mark = this.at(originalEvent, isFinger ? FINGER : 0);
    if (mark) this.actions.activate(mark, null);
  };

  private onMove(event: PointerEvent): void {
    // A pressed button drags the map, and a finger has no hover.
    if (event.buttons !== 0 || event.pointerType === 'touch') return;
    this.point(this.at(event));
  }

  private point(mark: Mark | null): void {
    if (mark?.key === this.hovered?.key) return;
    this.hovered = mark;
    this.map.getContainer().toggleAttribute('data-on-mark', mark !== null);
    this.actions.hover(mark);
  }

  /** The mark under a pointer; on the map itself, not on a popup or a control that lies over it. */
  private at(event: MouseEvent, reach = 0): Mark | null {
    const { target } = event;
    if (target instanceof Element && target.closest('.leaflet-popup, .leaflet-control, .draw-sheet'))
      return null;
    const { x, y } = this.canvas.fromContainer(this.map.mouseEventToContainerPoint(event));
    return hitTest(this.targets, x, y, reach);
  }
}

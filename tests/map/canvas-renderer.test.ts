// @vitest-environment jsdom
import { Map as LeafletMap } from 'leaflet';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CanvasRenderer } from '../../src/map/render/canvas-renderer.ts';
import { cellOfEvent } from '../../src/map/scene/find-cell.ts';
import type { Mark, Scene } from '../../src/map/scene/scene.ts';
import type { LinkedEvent } from '../../src/core/model.ts';
import { makeEvent } from './make-event.ts';
import { sceneOf } from './scene-of.ts';

const hover = vi.fn();
const activate = vi.fn();
let map: LeafletMap;
let renderer: CanvasRenderer;
/** What the canvas was asked to do, by name. */
let calls: string[];

const NORTH = makeEvent({ id: 'north', type: 'clash', killed: 4, place: { lat: 37, radiusKm: 8 } });
const SOUTH = makeEvent({ id: 'south', status: 'denied', place: { lat: 33.6 } });
const PAIR = [makeEvent({ id: 'p1', place: { lat: 35 } }), makeEvent({ id: 'p2', place: { lat: 35 } })];
const AREA = makeEvent({
  id: 'area',
  type: 'aid',
  place: { name: 'Idlib', precision: 'admin1', radiusKm: 50, lon: 36.6, lat: 34 },
});

function buttons(): HTMLButtonElement[] {
  return [...document.querySelectorAll<HTMLButtonElement>('button.mark')];
}
const names = () => buttons().map((button) => button.getAttribute('aria-label'));
const startsWith = (name: string) =>
  buttons().find((button) => button.getAttribute('aria-label')?.startsWith(name));

function cellOf(scene: Scene, event: LinkedEvent | undefined): number {
  const { table, cells } = scene;
  const failures = new Uint16Array(table.rows);
  return cellOfEvent({ table, failures } as never, cells, event?.id ?? null);
}

/** A pointer event where a mark was drawn. */
function at(type: string, { lat, lon }: Mark, change: Partial<MouseEventInit> = {}): MouseEvent {
  const { x, y } = map.latLngToContainerPoint([lat, lon]);
  return new MouseEvent(type, { clientX: x, clientY: y, bubbles: true, ...change });
}

beforeEach(() => {
  calls = [];
  vi.stubGlobal('Path2D', vi.fn());
  const context = new Proxy(
    {},
    {
      get: (_, name) => () => {
        calls.push(String(name));
        return { width: 30 };
      },
      set: () => true,
    },
  );
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1000);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(700);
  document.body.innerHTML = '<div id="map"></div>';
  map = new LeafletMap('map', { center: [35, 38], zoom: 7, zoomAnimation: false });
  renderer = new CanvasRenderer(map, { hover, activate });
  hover.mockClear();
  activate.mockClear();
});

afterEach(() => {
  renderer.remove();
  map.remove();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('CanvasRenderer', () => {
  it('lays a named button over each mark, in reading order', () => {
    renderer.draw(sceneOf([SOUTH, NORTH, ...PAIR, AREA]));
    expect(names()).toEqual([
      'Clash, Aleppo, no date, 4 killed',
      '2 events in Aleppo: 2 airstrikes',
      'Idlib 1, exact place not known: Aid delivery, Idlib, no date',
      'Airstrike, Aleppo, no date, denied',
    ]);
  });

  it('writes number and title on the canvas, and draws a symbol, a donut, an outline, a ring', () => {
    renderer.draw(sceneOf([NORTH, ...PAIR, AREA]));
    expect(calls.filter((name) => name === 'fillText')).toHaveLength(3);
    expect(calls.filter((name) => name === 'roundRect')).toHaveLength(1);
    expect(calls).toContain('setLineDash');
    expect(document.querySelectorAll('canvas')).toHaveLength(2);
  });

  it('keeps the buttons of marks that stay, so that focus stays too', () => {
    renderer.draw(sceneOf([NORTH, SOUTH]));
    const button = startsWith('Airstrike');
    button?.focus();
    renderer.draw(sceneOf([NORTH, SOUTH, ...PAIR, AREA], {}, { family: ['air', 'relief'] }));
    expect(document.activeElement).toBe(button);
    expect(names()).not.toContain('Clash, Aleppo, no date, 4 killed');
  });

  it('keeps the keyboard on the map when the focused mark goes', () => {
    renderer.draw(sceneOf([NORTH, SOUTH]));
    startsWith('Clash')?.focus();
    renderer.draw(sceneOf([NORTH, SOUTH], {}, { family: ['air'] }));
    expect(document.activeElement).toBe(map.getContainer());
  });

  it('marks what holds an event: its symbol, its cluster, its area', () => {
    const scene = sceneOf([NORTH, SOUTH, ...PAIR, AREA]);
    renderer.draw(scene);
    const shown = (event: LinkedEvent | undefined) => {
      renderer.emphasise({ highlight: cellOf(scene, event), selection: -1 });
      const marked = document.querySelectorAll('.mark[data-highlighted]');
      expect(marked).toHaveLength(1);
      return marked[0]?.getAttribute('aria-label');
    };
    expect(shown(NORTH)).toMatch(/^Clash/);
    expect(shown(PAIR[1])).toMatch(/^2 events/);
    expect(shown(AREA)).toMatch(/^Idlib 1/);
    renderer.emphasise({ highlight: -1, selection: cellOf(scene, SOUTH) });
    expect(document.querySelectorAll('.mark[data-highlighted]')).toHaveLength(0);
    expect(document.querySelector('.mark[aria-current]')?.getAttribute('aria-label')).toMatch(/denied$/);
  });

  it('finds the mark under the pointer, and tells when the pointer has left it', () => {
    const scene = sceneOf([NORTH, ...PAIR]);
    renderer.draw(scene);
    const [north] = scene.marks;
    if (!north) throw new Error('no mark');
    const container = map.getContainer();
    container.dispatchEvent(at('pointermove', north));
    expect(hover).toHaveBeenLastCalledWith(expect.objectContaining({ key: north.key }));
    expect(document.querySelector('.mark-tooltip:not([hidden])')?.textContent).toMatch(/^Clash/);
    expect(container).toHaveAttribute('data-on-mark');
    container.dispatchEvent(at('pointermove', { ...north, lat: north.lat + 2 }));
    expect(hover).toHaveBeenLastCalledWith(null);
    expect(container).not.toHaveAttribute('data-on-mark');
  });

  it('opens a mark by a click on the canvas, and by its button', () => {
    const scene = sceneOf([NORTH, ...PAIR]);
    renderer.draw(scene);
    const [north] = scene.marks;
    if (!north) throw new Error('no mark');
    map.fire('click', { originalEvent: at('click', north) });
    expect(activate).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ key: north.key }), null);
    map.fire('click', { originalEvent: at('click', { ...north, lat: 20 }) });
    expect(activate).toHaveBeenCalledTimes(1);
    const button = startsWith('2 events');
    button?.click();
    expect(activate).toHaveBeenLastCalledWith(expect.objectContaining({ kind: 'cluster' }), button);
  });

  it('lets the buttons lag behind while a brush is dragged, and catches up', () => {
    vi.useFakeTimers();
    renderer.draw(sceneOf([NORTH, SOUTH]));
    const painted = calls.length;
    renderer.draw(sceneOf([NORTH, SOUTH], {}, { family: ['air'] }), { isLive: true });
    expect(calls.length).toBeGreaterThan(painted);
    expect(names()).toHaveLength(2);
    vi.runAllTimers();
    expect(names()).toEqual(['Airstrike, Aleppo, no date, denied']);
  });

  it('lists two hundred marks at most, and says how many more there are', () => {
    const grid = Array.from({ length: 400 }, (_, i) =>
      makeEvent({
        id: `e${String(i)}`,
        place: { lat: 33.5 + Math.floor(i / 20) * 0.2, lon: 35 + (i % 20) * 0.3 },
      }),
    );
    renderer.draw(sceneOf(grid));
    expect(buttons()).toHaveLength(200);
    expect(document.querySelector('.mark-list .quiet')?.textContent).toMatch(/^\d+ more here/);
  });

  it('leaves nothing behind', () => {
    renderer.draw(sceneOf([NORTH, SOUTH, ...PAIR, AREA]));
    renderer.remove();
    expect(document.querySelectorAll('.mark, .mark-list, .mark-tooltip, canvas')).toHaveLength(0);
    map.fire('click', { originalEvent: new MouseEvent('click') });
    expect(activate).not.toHaveBeenCalled();
  });

  it('writes text, never markup', () => {
    const name = '<img src=x onerror=alert(1)>';
    renderer.draw(sceneOf([makeEvent({ id: 'x', place: { name, precision: 'admin1' } })]));
    expect(document.querySelectorAll('img')).toHaveLength(0);
    expect(names()[0]).toContain(name);
  });
});

// @vitest-environment jsdom
import { Map as LeafletMap } from 'leaflet';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DomRenderer } from '../../src/map/render/dom-renderer.ts';
import { buildScene, type PlacedArea } from '../../src/map/scene/build-scene.ts';
import { PointIndex } from '../../src/map/scene/point-index.ts';
import type { Scene } from '../../src/map/scene/scene.ts';
import type { LinkedEvent } from '../../src/core/model.ts';
import { makeEvent } from './make-event.ts';

const WORLD = { west: -180, south: -85, east: 180, north: 85 };
const VIEW = { bounds: WORLD, free: WORLD, zoom: 9 };
const hover = vi.fn();
const activate = vi.fn();
let map: LeafletMap;
let renderer: DomRenderer;

function sceneOf(events: readonly LinkedEvent[], areas: readonly PlacedArea[] = []): Scene {
  return buildScene(new PointIndex(events), areas, VIEW);
}

function names(): (string | null)[] {
  return [...document.querySelectorAll('.mark')].map((mark) => mark.getAttribute('aria-label'));
}

const NORTH = makeEvent({ id: 'north', type: 'clash', killed: 4, place: { lat: 37, radiusKm: 8 } });
const SOUTH = makeEvent({ id: 'south', status: 'denied', place: { lat: 33 } });
const PAIR = [makeEvent({ id: 'p1', place: { lat: 35 } }), makeEvent({ id: 'p2', place: { lat: 35 } })];
const AREA: PlacedArea = {
  key: 'area',
  title: 'Idlib',
  events: [makeEvent({ id: 'area', type: 'aid', place: { name: 'Idlib', precision: 'admin1' } })],
  shape: { kind: 'circle', km: 50 },
  at: { lon: 36.6, lat: 34 },
};

beforeEach(() => {
  document.body.innerHTML = '<div id="map"></div>';
  map = new LeafletMap('map', { center: [35, 38], zoom: 7, zoomAnimation: false });
  renderer = new DomRenderer(map, { hover, activate });
  hover.mockClear();
  activate.mockClear();
});

afterEach(() => {
  renderer.remove();
  map.remove();
});

describe('DomRenderer', () => {
  it('draws a named button a mark, in reading order', () => {
    renderer.draw(sceneOf([SOUTH, NORTH, ...PAIR], [AREA]));
    expect(names()).toEqual([
      'Clash, Aleppo, no date, 4 killed',
      '2 events in Aleppo: 2 airstrikes',
      'Idlib 1, exact place not known: Aid delivery, Idlib, no date',
      'Airstrike, Aleppo, no date, denied',
    ]);
    expect(document.querySelectorAll('button.mark')).toHaveLength(4);
  });

  it('outlines areas and never draws them as a symbol', () => {
    renderer.draw(sceneOf([], [AREA]));
    expect(document.querySelectorAll('.area-shape')).toHaveLength(1);
    expect(document.querySelectorAll('.symbol')).toHaveLength(0);
    expect(document.querySelector('.area-badge')?.textContent).toBe('Idlib 1');
  });

  it('replaces the circle when the outline arrives', () => {
    renderer.draw(sceneOf([], [AREA]));
    expect(document.querySelectorAll('.area-circle')).toHaveLength(1);
    const ring = [
      [36, 33],
      [37, 33],
      [37, 35],
      [36, 33],
    ] as const;
    renderer.draw(sceneOf([], [{ ...AREA, shape: { kind: 'polygon', rings: [ring] } }]));
    expect(document.querySelectorAll('.area-shape')).toHaveLength(1);
    expect(document.querySelectorAll('.area-circle')).toHaveLength(0);
  });

  it('keeps the elements of marks that stay, so that focus stays too', () => {
    renderer.draw(sceneOf([NORTH, SOUTH]));
    const button = document.querySelector<HTMLButtonElement>('[aria-label^="Airstrike"]');
    button?.focus();
    renderer.draw(sceneOf([SOUTH, ...PAIR], [AREA]));
    expect(document.activeElement).toBe(button);
    expect(names()).not.toContain('Clash, Aleppo, no date, 4 killed');
  });

  it('keeps the keyboard on the map when the focused mark goes', () => {
    renderer.draw(sceneOf([NORTH, SOUTH]));
    document.querySelector<HTMLButtonElement>('[aria-label^="Clash"]')?.focus();
    renderer.draw(sceneOf([SOUTH]));
    expect(document.activeElement).toBe(map.getContainer());
  });

  it('marks what holds an event: its symbol, its cluster, its area', () => {
    renderer.draw(sceneOf([NORTH, SOUTH, ...PAIR], [AREA]));
    const marked = (attribute: string): number => document.querySelectorAll(`.mark[${attribute}]`).length;
    const shown = (id: LinkedEvent['id']): string | null | undefined => {
      renderer.emphasise({ highlight: id, selection: null });
      expect(marked('data-highlighted')).toBe(1);
      return document.querySelector('.mark[data-highlighted]')?.getAttribute('aria-label');
    };
    expect(shown(NORTH.id)).toMatch(/^Clash/);
    expect(shown(PAIR[1]?.id ?? NORTH.id)).toMatch(/^2 events/);
    expect(shown(AREA.events[0]?.id ?? NORTH.id)).toMatch(/^Idlib 1/);
    expect(document.querySelectorAll('.area-shape[data-highlighted]')).toHaveLength(1);
    renderer.emphasise({ highlight: null, selection: SOUTH.id });
    expect(marked('data-highlighted')).toBe(0);
    expect(document.querySelector('.mark[aria-current]')?.getAttribute('aria-label')).toMatch(/denied$/);
  });

  it('tells of pointer, focus and clicks', () => {
    renderer.draw(sceneOf([NORTH]));
    const button = document.querySelector<HTMLButtonElement>('.mark');
    button?.dispatchEvent(new Event('pointerenter'));
    expect(hover).toHaveBeenLastCalledWith(expect.objectContaining({ key: 'event:north' }));
    expect(document.querySelector('.mark-tooltip:not([hidden])')?.textContent).toMatch(/^Clash/);
    button?.dispatchEvent(new Event('pointerleave'));
    expect(hover).toHaveBeenLastCalledWith(null);
    button?.click();
    expect(activate).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ key: 'event:north' }), button);
  });

  it('leaves nothing behind', () => {
    const layers = (): number => {
      let count = 0;
      map.eachLayer(() => count++);
      return count;
    };
    renderer.draw(sceneOf([NORTH, SOUTH, ...PAIR], [AREA]));
    expect(layers()).toBeGreaterThan(4);
    renderer.remove();
    // Leaflet's own SVG renderer stays with the map.
    map.eachLayer((layer) => expect(layer).toHaveProperty('_container'));
    expect(document.querySelectorAll('.mark, .area-shape, .radius-ring, .mark-tooltip')).toHaveLength(0);
  });

  it('writes text, never markup', () => {
    const trap = makeEvent({ id: 'x', place: { name: '<img src=x onerror=alert(1)>', precision: 'admin1' } });
    renderer.draw(sceneOf([], [{ ...AREA, title: trap.place?.name ?? '', events: [trap] }]));
    expect(document.querySelectorAll('.area-badge img')).toHaveLength(0);
  });
});

// @vitest-environment jsdom
import { Point } from 'leaflet';
import { describe, expect, it } from 'vitest';
import { byZoom } from '../../src/map/basemap/by-zoom.ts';
import { syncByKey } from '../../src/map/render/sync-by-key.ts';
import { tableOf } from '../../src/core/query/table/event-table.ts';
import { eventBounds } from '../../src/map/view/home-bounds.ts';
import { isFree, NO_INSETS } from '../../src/map/view/insets.ts';
import type { LinkedEvent } from '../../src/core/model.ts';
import { makeEvent } from './make-event.ts';

describe('byZoom', () => {
  it.each([
    [0, 1],
    [4, 1],
    [6, 2],
    [8, 3],
    [12, 3],
  ])('at zoom %s: %s', (zoom, value) => {
    expect(byZoom([4, 1], [8, 3])(zoom)).toBe(value);
  });
});

describe('syncByKey', () => {
  it('creates, keeps and removes', () => {
    const log: string[] = [];
    const drawn = new Map<string, string>();
    const units = {
      create: ({ key }: { key: string }) => (log.push(`create ${key}`), key),
      update: (unit: string) => (log.push(`update ${unit}`), unit),
      remove: (unit: string) => void log.push(`remove ${unit}`),
    };
    syncByKey(drawn, [{ key: 'a' }, { key: 'b' }], units);
    syncByKey(drawn, [{ key: 'b' }, { key: 'c' }], units);
    expect(log).toEqual(['create a', 'create b', 'remove a', 'update b', 'create c']);
    expect([...drawn.keys()]).toEqual(['b', 'c']);
  });
});

describe('isFree', () => {
  const size = new Point(1000, 600);
  const panel = { ...NO_INSETS, right: 420, bottom: 120 };
  it.each([
    ['the middle', new Point(300, 240), true],
    ['under the panel', new Point(700, 240), false],
    ['under the timeline', new Point(300, 550), false],
    ['at the edge', new Point(5, 240), false],
  ])('%s', (_where, point, free) => {
    expect(isFree(point, size, panel)).toBe(free);
  });
});

describe('eventBounds', () => {
  const crowd = Array.from({ length: 98 }, (_, i) =>
    makeEvent({ id: `e${String(i)}`, place: { lat: 35 + i / 100, lon: 38 + i / 100 } }),
  );
  const far = makeEvent({ id: 'far', place: { lat: 40.7, lon: -74 } });

  const boundsOf = (events: LinkedEvent[], trimmed = false) => {
    const table = tableOf(events, new Map());
    return eventBounds({ table, failures: new Uint16Array(table.rows) }, trimmed);
  };

  it('holds all events', () => {
    expect(boundsOf([...crowd, far])).toMatchObject({ west: -74, north: 40.7 });
  });

  it('leaves out the outliers where only an opening view is wanted', () => {
    const bounds = boundsOf([...crowd, far], true);
    expect(bounds?.west).toBeGreaterThan(37);
    expect(bounds?.north).toBeLessThan(37);
  });

  it('does not let a country’s middle widen the view, unless there is nothing else', () => {
    const country = makeEvent({ id: 'c', place: { lat: 60, lon: 90, precision: 'country' } });
    expect(boundsOf([...crowd, country])?.east).toBeLessThan(40);
    expect(boundsOf([country])?.east).toBe(90);
  });

  it('is nothing without places', () => {
    expect(boundsOf([makeEvent({ id: 'a', place: null })])).toBeNull();
  });
});

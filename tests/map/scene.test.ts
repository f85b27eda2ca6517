import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idAt } from '../../src/core/query/table/read-event.ts';
import { splitZoom } from '../../src/map/scene/find-cell.ts';
import { nameEvent, nameMark } from '../../src/map/scene/names.ts';
import type { Mark, Scene } from '../../src/map/scene/scene.ts';
import { toPixel } from '../../src/map/scene/world-pixels.ts';
import { MAX_ZOOM } from '../../src/map/symbols/symbol-size.ts';
import type { LinkedEvent } from '../../src/core/model.ts';
import { makeEvent } from './make-event.ts';
import { sceneOf, WORLD } from './scene-of.ts';

/** What a reader would call each mark: the event's id, or the accessible name. */
function told(scene: Scene): string[] {
  return scene.marks.map((mark) =>
    mark.kind === 'event' ? idAt(scene.table, mark.row) : nameMark(scene, mark),
  );
}

function clusterOf(
  events: readonly LinkedEvent[],
  zoom: number,
  bounds = WORLD,
): { scene: Scene; mark: Mark } {
  const scene = sceneOf(events, { zoom, bounds });
  const [mark] = scene.marks;
  if (mark?.kind !== 'cluster') throw new Error('no cluster');
  return { scene, mark };
}

const SPREAD = [
  makeEvent({ id: 'a' }),
  makeEvent({ id: 'b', type: 'clash', place: { lat: 36.25, lon: 37.2 } }),
  makeEvent({ id: 'c', place: { lat: 36.3, lon: 37.1 } }),
];

describe('clusters', () => {
  it('count families and are named for screen readers', () => {
    const { scene, mark } = clusterOf(SPREAD, 5);
    expect(mark).toMatchObject({
      count: 3,
      families: [
        { family: 'air', count: 2 },
        { family: 'ground', count: 1 },
      ],
    });
    expect(nameMark(scene, mark)).toBe('3 events near Aleppo: 2 airstrikes, 1 clash');
  });

  it('tell the zoom at which they fall apart', () => {
    const { scene, mark } = clusterOf(SPREAD, 5);
    const zoom = splitZoom(scene.table, scene.cells, mark.cell, 5, MAX_ZOOM);
    expect(zoom).toBeGreaterThan(5);
    expect(sceneOf(SPREAD, { zoom: zoom ?? 0 }).marks.length).toBeGreaterThan(1);
    expect(sceneOf(SPREAD, { zoom: (zoom ?? 0) - 1 }).marks).toHaveLength(1);
  });

  it('of one place never fall apart', () => {
    const same = [makeEvent({ id: 'a' }), makeEvent({ id: 'b', type: 'protest' })];
    const bounds = { west: 37, south: 36, east: 37.5, north: 36.5 };
    for (const zoom of [2, 7, MAX_ZOOM]) {
      const { scene, mark } = clusterOf(same, zoom, bounds);
      expect(splitZoom(scene.table, scene.cells, mark.cell, zoom, MAX_ZOOM)).toBeNull();
      expect(nameMark(scene, mark)).toBe('2 events in Aleppo: 1 airstrike, 1 protest');
    }
  });

  it('hold what is in the bounds only', () => {
    const far = makeEvent({ id: 'far', place: { lat: 15.35, lon: 44.2 } });
    const bounds = { west: 43, south: 14, east: 45, north: 16 };
    expect(told(sceneOf([...SPREAD, far], { bounds }))).toEqual(['far']);
  });

  it('stay where they are while a filter thins them out, down to the last place', () => {
    const wide = sceneOf(SPREAD, { zoom: 5 });
    const narrow = sceneOf(SPREAD, { zoom: 5 }, { family: ['air'] });
    const keyOf = (scene: Scene) => scene.marks.map(({ key, lon, lat }) => [key, lon, lat]);
    expect(keyOf(narrow)).toEqual(keyOf(wide));
    const [last] = sceneOf(SPREAD, { zoom: 5 }, { family: ['ground'] }).marks;
    expect(last).toMatchObject({ kind: 'event', key: wide.marks[0]?.key, lat: 36.25, lon: 37.2 });
  });

  it('keep a distance from each other, lose no event, and do not depend on where the map is', () => {
    const place = fc.record({
      lat: fc.double({ min: 30, max: 40, noNaN: true }),
      lon: fc.double({ min: 30, max: 45, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.array(place, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 2, max: 9 }),
        (places, zoom) => {
          const events = places.map((at, i) => makeEvent({ id: `e${String(i)}`, place: at }));
          const { marks } = sceneOf(events, { zoom });
          const counts = marks.map((mark) => (mark.kind === 'event' ? 1 : mark.count));
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(events.length);
          const at = marks.map((mark) => toPixel(mark, zoom));
          at.forEach((a, i) =>
            at.slice(i + 1).forEach((b) => expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(33.5)),
          );
          const shifted = sceneOf(events, { zoom, bounds: { west: -100, south: -20, east: 100, north: 70 } });
          expect(shifted.marks.map(({ key }) => key)).toEqual(marks.map(({ key }) => key));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('show events beyond the 180th meridian on the copy of the world that is in sight', () => {
    const fiji = makeEvent({ id: 'fiji', place: { lat: -18, lon: -178 } });
    const bounds = { west: 170, south: -30, east: 190, north: 0 };
    const [mark] = sceneOf([fiji], { bounds, zoom: 6 }).marks;
    expect(mark?.lon).toBeCloseTo(182, 3);
  });
});

describe('precision', () => {
  it.each([
    ['exact', 'event'],
    ['neighbourhood', 'event'],
    ['city', 'event'],
    ['admin2', 'area'],
    ['admin1', 'area'],
    ['country', 'area'],
  ] as const)('draws %s as an %s', (precision, kind) => {
    const { marks } = sceneOf([makeEvent({ id: 'a', place: { precision } })]);
    expect(marks.map((mark) => mark.kind)).toEqual([kind]);
  });

  it('gathers the events of one area, whatever the article called it, and leaves out those without a place', () => {
    const { marks } = sceneOf([
      makeEvent({ id: 'a', place: { precision: 'admin1', geonameId: 1, name: 'Idlib' } }),
      makeEvent({ id: 'b', place: { precision: 'admin1', geonameId: 1, name: 'Idleb' } }),
      makeEvent({ id: 'c', place: null }),
    ]);
    expect(marks).toMatchObject([{ kind: 'area', count: 2, title: 'Idlib' }]);
  });
});

describe('areas', () => {
  const IDLIB = makeEvent({
    id: 'area',
    type: 'offensive',
    place: { name: 'Idlib', precision: 'admin1', geonameId: 1, radiusKm: 50, lon: 36.6, lat: 35.9 },
  });
  const near = (id: string, name: string, geonameId: number, lon: number, lat: number) =>
    makeEvent({
      id,
      type: 'offensive',
      place: { name, precision: 'admin1', geonameId, radiusKm: 50, lon, lat },
    });

  it('stand among the marks in the order in which text is read: north to south', () => {
    const events = [
      makeEvent({ id: 'south', place: { lat: 33.5, lon: 36.3 } }),
      makeEvent({ id: 'north', place: { lat: 36.9, lon: 38.3 } }),
      IDLIB,
    ];
    expect(told(sceneOf(events)).map((name) => name.slice(0, 7))).toEqual(['north', 'Idlib 1', 'south']);
  });

  it('are left out when out of sight; a badge stays in the free part of the map', () => {
    const bounds = { west: 37, south: 35, east: 40, north: 37 };
    const free = { west: 37.4, south: 35.2, east: 38, north: 36.8 };
    const damascus = near('d', 'Damascus', 2, 36.3, 33.5);
    const { marks } = sceneOf([IDLIB, damascus], { bounds, free });
    expect(marks.map(({ key, lon, lat }) => [key, lon, lat])).toEqual([['area:admin1:SY:1', 37.4, 35.9]]);
  });

  it('smaller than their badges are counted under their country', () => {
    const hama = near('h', 'Hama', 3, 36.9, 35.1);
    expect(told(sceneOf([IDLIB, hama], { zoom: 3 }))).toEqual([
      'Syria 2, exact place not known: 2 offensives',
    ]);
    expect(sceneOf([IDLIB, hama], { zoom: 8 }).marks.map(({ key }) => key)).toEqual([
      'area:admin1:SY:1',
      'area:admin1:SY:3',
    ]);
    expect(sceneOf([IDLIB], { zoom: 3 }).marks.map(({ key }) => key)).toEqual(['area:admin1:SY:1']);
  });

  it('say that the place is not known exactly', () => {
    expect(told(sceneOf([IDLIB]))).toEqual(['Idlib 1, exact place not known: Offensive, Idlib, no date']);
  });

  it('keep their badges in place while a filter changes', () => {
    const events = [IDLIB, makeEvent({ id: 'town', place: { lon: 36.6, lat: 35.9 } })];
    const badge = (scene: Scene) => scene.marks.find(({ kind }) => kind === 'area');
    const before = badge(sceneOf(events));
    expect(badge(sceneOf(events, {}, { family: ['ground'] }))).toMatchObject({
      lon: before?.lon,
      lat: before?.lat,
    });
  });
});

it('draws a ring round what is known roughly, not round exact places or half a country', () => {
  const events = [
    makeEvent({ id: 'a', place: { lat: 35, lon: 38, radiusKm: 8 } }),
    makeEvent({ id: 'b', place: { lat: 34, lon: 38, radiusKm: 0 } }),
    makeEvent({ id: 'c', place: { lat: 33, lon: 38, radiusKm: 200 } }),
  ];
  expect(sceneOf(events).rings.map(({ lat, km }) => [lat, km])).toEqual([[35, 8]]);
});

describe('nameEvent', () => {
  it.each([
    [makeEvent({ id: 'a', killed: 12, day: '2016-05-16' }), 'Airstrike, Aleppo, 16 May 2016, 12 killed'],
    [makeEvent({ id: 'b', type: 'clash', status: 'claimed' }), 'Clash, Aleppo, no date, claimed'],
    [makeEvent({ id: 'c', type: 'protest', place: null }), 'Protest, no date'],
  ])('names %#', (event, name) => {
    expect(nameEvent(event)).toBe(name);
  });
});

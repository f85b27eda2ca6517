import { describe, expect, it } from 'vitest';
import type { LinkedEvent } from '../../src/core/model.ts';
import { buildScene } from '../../src/map/scene/build-scene.ts';
import { nameEvent } from '../../src/map/scene/names.ts';
import { MAX_ZOOM, PointIndex } from '../../src/map/scene/point-index.ts';
import { splitByPrecision } from '../../src/map/scene/split-by-precision.ts';
import { makeEvent } from './make-event.ts';

const WORLD = { west: -180, south: -85, east: 180, north: 85 };
const VIEW = { bounds: WORLD, free: WORLD, zoom: 9 };

function clusterOf(events: readonly LinkedEvent[], zoom: number) {
  const [mark] = new PointIndex(events).query(WORLD, zoom);
  if (mark?.kind !== 'cluster') throw new Error('no cluster');
  return mark;
}

describe('PointIndex', () => {
  const spread = [
    makeEvent({ id: 'a' }),
    makeEvent({ id: 'b', type: 'clash', place: { lat: 36.25, lon: 37.2 } }),
    makeEvent({ id: 'c', place: { lat: 36.3, lon: 37.1 } }),
  ];

  it('counts families and names a cluster for screen readers', () => {
    const cluster = clusterOf(spread, 5);
    expect(cluster.count).toBe(3);
    expect(cluster.families).toEqual([
      { family: 'air', count: 2 },
      { family: 'ground', count: 1 },
    ]);
    expect(cluster.label).toBe('3 events near Aleppo: 2 airstrikes, 1 clash');
  });

  it('tells the zoom at which a cluster falls apart', () => {
    const { splitsAt } = clusterOf(spread, 5);
    expect(splitsAt).toBeGreaterThan(5);
    expect(new PointIndex(spread).query(WORLD, splitsAt ?? 0).length).toBeGreaterThan(1);
  });

  it('lists events of one place at every zoom, for they never fall apart', () => {
    const same = [makeEvent({ id: 'a' }), makeEvent({ id: 'b', type: 'protest' })];
    for (const zoom of [2, 7, MAX_ZOOM]) {
      const cluster = clusterOf(same, zoom);
      expect(cluster.splitsAt).toBeNull();
      expect(cluster.label).toBe('2 events in Aleppo: 1 airstrike, 1 protest');
      expect(cluster.members().map(({ id }) => id)).toEqual(['a', 'b']);
    }
  });

  it('gives what is in the bounds only', () => {
    const far = makeEvent({ id: 'far', place: { lat: 15.35, lon: 44.2 } });
    const marks = new PointIndex([...spread, far]).query({ west: 43, south: 14, east: 45, north: 16 }, 9);
    expect(marks.map((mark) => mark.kind === 'event' && mark.event.id)).toEqual(['far']);
  });
});

describe('splitByPrecision', () => {
  it.each([
    ['exact', 'point'],
    ['neighbourhood', 'point'],
    ['city', 'point'],
    ['admin2', 'area'],
    ['admin1', 'area'],
    ['country', 'area'],
  ] as const)('draws %s as a %s', (precision, drawn) => {
    const { points, areas } = splitByPrecision([makeEvent({ id: 'a', place: { precision } })]);
    expect([points.length, areas.size]).toEqual(drawn === 'point' ? [1, 0] : [0, 1]);
  });

  it('gathers the events of one area, whatever the article called it, and leaves out those without a place', () => {
    const { points, areas } = splitByPrecision([
      makeEvent({ id: 'a', place: { precision: 'admin1', geonameId: 1, name: 'Idlib' } }),
      makeEvent({ id: 'b', place: { precision: 'admin1', geonameId: 1, name: 'Idleb' } }),
      makeEvent({ id: 'c', place: null }),
    ]);
    expect(points).toEqual([]);
    expect([...areas.values()].map((events) => events.map(({ id }) => id))).toEqual([['a', 'b']]);
  });
});

describe('buildScene', () => {
  const idlib = makeEvent({ id: 'area', type: 'offensive', place: { name: 'Idlib', precision: 'admin1' } });
  const area = {
    key: 'admin1:SY:1',
    title: 'Idlib',
    events: [idlib],
    shape: { kind: 'circle', km: 50 } as const,
    at: { lon: 36.6, lat: 35.9 },
  };

  it('orders marks as text is read: north to south', () => {
    const events = [
      makeEvent({ id: 'south', place: { lat: 33.5, lon: 36.3 } }),
      makeEvent({ id: 'north', place: { lat: 36.9, lon: 38.3 } }),
    ];
    const { marks } = buildScene(new PointIndex(events), [area], VIEW);
    expect(marks.map(({ key }) => key)).toEqual(['event:north', 'area:admin1:SY:1', 'event:south']);
  });

  it('leaves out areas that are out of sight, and keeps a badge in the free part of the map', () => {
    const bounds = { west: 37, south: 35, east: 40, north: 37 };
    const free = { west: 37.4, south: 35.2, east: 38, north: 36.8 };
    const damascus = { ...area, key: 'admin1:SY:2', at: { lon: 36.3, lat: 33.5 } };
    const { marks } = buildScene(new PointIndex([]), [area, damascus], { bounds, free, zoom: 9 });
    expect(marks.map(({ key, lon, lat }) => [key, lon, lat])).toEqual([['area:admin1:SY:1', 37.4, 35.9]]);
  });

  it('counts areas that are smaller than their badges under their country', () => {
    const hama = { ...area, key: 'admin1:SY:3', title: 'Hama', at: { lon: 36.9, lat: 35.1 } };
    const far = buildScene(new PointIndex([]), [area, hama], { ...VIEW, zoom: 3 });
    expect(far.marks.map(({ key, label }) => [key, label])).toEqual([
      ['area:country:SY', 'Syria 2, exact place not known: 2 offensives'],
    ]);
    const near = buildScene(new PointIndex([]), [area, hama], { ...VIEW, zoom: 8 });
    expect(near.marks.map(({ key }) => key)).toEqual(['area:admin1:SY:1', 'area:admin1:SY:3']);
    const alone = buildScene(new PointIndex([]), [area], { ...VIEW, zoom: 3 });
    expect(alone.marks.map(({ key }) => key)).toEqual(['area:admin1:SY:1']);
  });

  it('says of an area that the place is not known exactly', () => {
    const { marks } = buildScene(new PointIndex([]), [area], VIEW);
    expect(marks[0]?.label).toBe('Idlib 1, exact place not known: Offensive, Idlib, no date');
  });

  it('draws a ring round what is known roughly, not round exact places or half a country', () => {
    const events = [
      makeEvent({ id: 'a', place: { lat: 35, lon: 38, radiusKm: 8 } }),
      makeEvent({ id: 'b', place: { lat: 34, lon: 38, radiusKm: 0 } }),
      makeEvent({ id: 'c', place: { lat: 33, lon: 38, radiusKm: 200 } }),
    ];
    const { rings } = buildScene(new PointIndex(events), [], VIEW);
    expect(rings.map(({ lat, km }) => [lat, km])).toEqual([[35, 8]]);
  });
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

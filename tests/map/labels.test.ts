import fs from 'node:fs';
import path from 'node:path';
import { PMTiles, type RangeResponse } from 'pmtiles';
import { PmtilesSource, TileCache, View, type PreparedTile } from 'protomaps-leaflet';
import { describe, expect, it } from 'vitest';
import { paletteFor } from '../../src/map/basemap/palette.ts';
import type { Box, Label, PlacedLabel, Room } from '../../src/map/labels/label.ts';
import { placeLabels } from '../../src/map/labels/place-labels.ts';
import { readLabels } from '../../src/map/labels/read-labels.ts';
import { riverLabels } from '../../src/map/labels/river-labels.ts';
import { cityStyle, countryStyle, riverStyle } from '../../src/map/labels/label-styles.ts';
import { roomOf } from '../../src/map/labels/room.ts';
import { toPixel } from '../../src/map/scene/world-pixels.ts';
import { makeEvent } from './make-event.ts';
import { sceneOf } from './scene-of.ts';

const PALETTE = paletteFor(false);
const BYTES = fs.readFileSync(path.resolve(import.meta.dirname, '../../public/basemap/world.pmtiles'));
const ANYWHERE: Box = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };
const EMPTY: Room = { circles: [], boxes: [], free: ANYWHERE };
/** Every letter six pixels wide. */
const measure = (text: string): number => text.length * 6;

const city = (name: string, x: number, y: number): Label => ({
  kind: 'city',
  lines: [name],
  x,
  y,
  dot: 2,
  style: cityStyle(false, 1, 8, PALETTE),
});
const country = (name: string, x: number, y: number): Label => ({
  kind: 'country',
  lines: [name],
  x,
  y,
  dot: 0,
  style: countryStyle(name, 6, PALETTE),
});
const namesOf = (placed: readonly PlacedLabel[]) => placed.map(({ label }) => label.lines.join(' '));
const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('placeLabels', () => {
  it('sets a city’s name to the right of its dot', () => {
    const [placed] = placeLabels([city('Homs', 100, 100)], EMPTY, measure);
    expect(placed).toMatchObject({ y: 100, hasDot: true });
    expect(placed?.box.left).toBeGreaterThan(100);
  });

  it('sets the name of a city under a symbol beside the symbol, without a dot', () => {
    const room = { ...EMPTY, circles: [{ x: 98, y: 100, radius: 25 }] };
    const [placed] = placeLabels([city('Homs', 100, 100)], room, measure);
    expect(placed?.hasDot).toBe(false);
    expect(placed?.box.left).toBeGreaterThanOrEqual(123);
  });

  it('takes the other side where a badge is in the way', () => {
    const room = { ...EMPTY, boxes: [{ left: 100, right: 160, top: 90, bottom: 110 }] };
    const [placed] = placeLabels([city('Homs', 97, 100)], room, measure);
    expect(placed?.box.right).toBeLessThan(97);
  });

  it('names one city of a symbol, the most important', () => {
    const room = { ...EMPTY, circles: [{ x: 100, y: 100, radius: 25 }] };
    const placed = placeLabels([city('Daraa', 95, 100), city('Nawa', 110, 100)], room, measure);
    expect(namesOf(placed)).toEqual(['Daraa']);
  });

  it('leaves a name out rather than cut it off at the edge of what is seen', () => {
    const room = { ...EMPTY, free: { left: 90, right: 132, top: 85, bottom: 115 } };
    expect(namesOf(placeLabels([city('Jableh', 100, 100), city('Hit', 100, 100)], room, measure))).toEqual([
      'Hit',
    ]);
  });

  it('moves a country’s name up or down past a symbol, and leaves it out in a crowd', () => {
    const [moved] = placeLabels(
      [country('IRAQ', 100, 100)],
      { ...EMPTY, circles: [{ x: 100, y: 100, radius: 9 }] },
      measure,
    );
    expect(moved?.x).toBe(100);
    expect(moved?.y).not.toBe(100);
    const crowd = { ...EMPTY, circles: [{ x: 100, y: 100, radius: 90 }] };
    expect(placeLabels([country('IRAQ', 100, 100)], crowd, measure)).toEqual([]);
  });

  it('lets no two names meet, and prefers the first', () => {
    const many = Array.from({ length: 60 }, (_, i) => city(`Town ${String(i)}`, 100 + (i % 8) * 9, 100 + i));
    const placed = placeLabels(many, EMPTY, measure);
    expect(namesOf(placed)[0]).toBe('Town 0');
    expect(placed.length).toBeLessThan(60);
    placed.forEach((a, i) =>
      placed.slice(i + 1).forEach((b) => {
        expect(meet(a.box, b.box)).toBe(false);
      }),
    );
  });
});

describe('roomOf', () => {
  it('keeps names clear of symbols and badges, whatever the filter shows', () => {
    const area = makeEvent({ id: 'a', place: { name: 'Idlib', precision: 'admin1', radiusKm: 50, lat: 36 } });
    const { layout } = sceneOf([makeEvent({ id: 'p' }), area]);
    const control = { left: 0, top: 0, right: 40, bottom: 40 };
    const room = roomOf(layout, [control]);
    expect(room.circles).toHaveLength(1);
    expect(room.boxes).toHaveLength(2);
    expect(room.boxes[0]).toEqual(control);
  });
});

describe('names in the tiles', () => {
  const archive = new PMTiles({
    getKey: () => 'world',
    getBytes: (offset: number, length: number): Promise<RangeResponse> =>
      Promise.resolve({ data: new Uint8Array(BYTES.subarray(offset, offset + length)).buffer }),
  });
  const view = new View(new TileCache(new PmtilesSource(archive as never, false), 512), 6, 1);

  async function syria(zoom: number): Promise<PreparedTile[]> {
    const min = toPixel({ lon: 34, lat: 38 }, zoom);
    const max = toPixel({ lon: 43, lat: 32 }, zoom);
    return view.getBbox(zoom, { minX: min.x, minY: min.y, maxX: max.x, maxY: max.y });
  }
  const labels = async (zoom: number, language: 'en' | 'ar') =>
    readLabels(await syria(zoom), { zoom, language, palette: PALETTE });
  const texts = (found: readonly Label[], kind: string) =>
    found.filter((label) => label.kind === kind).map(({ lines }) => lines.join(' '));

  it('are countries first from afar, and cities and provinces from near', async () => {
    expect(texts(await labels(3, 'en'), 'country')).toContain('IRAQ');
    const near = await labels(7, 'en');
    expect(texts(near, 'city')).toEqual(expect.arrayContaining(['Damascus', 'Aleppo']));
    expect(texts(near, 'province')).toContain('DEIR EZ-ZOR');
    expect(texts(near, 'country')).toEqual([]);
  });

  it('stand where the city is', async () => {
    const damascus = (await labels(7, 'en')).find(({ lines }) => lines[0] === 'Damascus');
    const at = toPixel({ lon: 36.29, lat: 33.51 }, 7);
    expect(Math.hypot((damascus?.x ?? 0) - at.x, (damascus?.y ?? 0) - at.y)).toBeLessThan(8);
  });

  it('are Arabic where the file has them', async () => {
    expect(texts(await labels(7, 'ar'), 'city')).toContain('دمشق');
  });

  it('come once, though neighbouring tiles repeat them', async () => {
    const all = texts(await labels(6, 'en'), 'city');
    expect(new Set(all).size).toBe(all.length);
  });

  it('of rivers lie along them, upright, and keep clear of symbols', async () => {
    const tiles = await syria(7);
    const options = { zoom: 7, language: 'en', style: riverStyle(PALETTE), measure } as const;
    const rivers = riverLabels(tiles, EMPTY, options);
    const euphrates = rivers.find(({ text }) => text === 'Euphrates');
    if (!euphrates) throw new Error('no Euphrates');
    expect(Math.abs(euphrates.slope)).toBeLessThanOrEqual(Math.PI / 2);
    const covered = { ...EMPTY, circles: [{ x: euphrates.x, y: euphrates.y, radius: 30 }] };
    const rest = riverLabels(tiles, covered, options).filter(
      ({ x, y }) => Math.hypot(x - euphrates.x, y - euphrates.y) < 30,
    );
    expect(rest).toEqual([]);
  });
});

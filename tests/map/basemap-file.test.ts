import { VectorTile } from '@mapbox/vector-tile';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import Protobuf from 'pbf';
import { PMTiles, type RangeResponse } from 'pmtiles';
import { describe, expect, it } from 'vitest';

const FOLDER = path.resolve(import.meta.dirname, '../../public/basemap');
const BYTES = fs.readFileSync(path.join(FOLDER, 'world.pmtiles'));

let bytesRead = 0;
const archive = new PMTiles({
  getKey: () => 'world',
  getBytes: (offset: number, length: number): Promise<RangeResponse> => {
    bytesRead += length;
    return Promise.resolve({ data: new Uint8Array(BYTES.subarray(offset, offset + length)).buffer });
  },
});

async function layers(z: number, x: number, y: number): Promise<VectorTile['layers']> {
  const tile = await archive.getZxy(z, x, y);
  if (!tile) throw new Error(`no tile ${String(z)}/${String(x)}/${String(y)}`);
  return new VectorTile(new Protobuf(new Uint8Array(tile.data))).layers;
}

function values(tile: VectorTile['layers'], layer: string, property: string): Set<unknown> {
  const found = tile[layer];
  return new Set(
    Array.from({ length: found?.length ?? 0 }, (_, i) => found?.feature(i).properties[property]),
  );
}

describe('the committed basemap', () => {
  it('is what the provenance file says', () => {
    const provenance = JSON.parse(fs.readFileSync(path.join(FOLDER, 'provenance.json'), 'utf8')) as {
      files: Record<string, string>;
    };
    const files = fs
      .readdirSync(FOLDER, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'provenance.json')
      .map((entry) => path.relative(FOLDER, path.join(entry.parentPath, entry.name)));
    const sums = files.map((file) => [
      file,
      createHash('sha256')
        .update(fs.readFileSync(path.join(FOLDER, file)))
        .digest('hex'),
    ]);
    expect(Object.fromEntries(sums)).toEqual(provenance.files);
  });

  it('weighs at most 6 MB', () => {
    expect(BYTES.length).toBeLessThan(6e6);
  });

  it('has all layers over the Levant, with names in English and Arabic', async () => {
    const tile = await layers(6, 38, 25);
    expect(Object.keys(tile).sort()).toEqual(
      ['borders', 'countries', 'lakes', 'land', 'places', 'provinces', 'riverLabels', 'rivers'].sort(),
    );
    expect(values(tile, 'places', 'n')).toContain('Damascus');
    expect(values(tile, 'places', 'ar')).toContain('دمشق');
  });

  it('marks disputed borders and claims', async () => {
    expect(values(await layers(6, 38, 25), 'borders', 'kind')).toEqual(
      new Set(['country', 'disputed', 'region', 'claim']),
    );
  });

  it('gives a view of Syria for less than 250 KB', async () => {
    bytesRead = 0;
    for (let x = 37; x <= 40; x++) for (let y = 24; y <= 26; y++) await archive.getZxy(6, x, y);
    expect(bytesRead).toBeLessThan(250_000);
  });
});

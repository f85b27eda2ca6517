import { PMTiles } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { writeArchive } from '../../scripts/build-basemap/pmtiles-archive.ts';

function open(bytes: Buffer): PMTiles {
  return new PMTiles({
    getKey: () => 'test',
    getBytes: (offset, length) =>
      Promise.resolve({ data: new Uint8Array(bytes.subarray(offset, offset + length)).buffer }),
  });
}

async function text(archive: PMTiles, z: number, x: number, y: number): Promise<string | null> {
  const tile = await archive.getZxy(z, x, y);
  return tile ? Buffer.from(tile.data).toString() : null;
}

describe('writeArchive', () => {
  it('writes what the reader reads back, and equal tiles once', async () => {
    const sea = Buffer.from('sea'.repeat(100));
    const tiles = [
      { z: 0, x: 0, y: 0, bytes: Buffer.from('world') },
      { z: 1, x: 0, y: 0, bytes: sea },
      { z: 1, x: 1, y: 1, bytes: Buffer.from('land') },
      { z: 1, x: 0, y: 1, bytes: sea },
    ];
    const archive = open(writeArchive(tiles, 1, { name: 'test' }));
    expect(await text(archive, 0, 0, 0)).toBe('world');
    expect(await text(archive, 1, 0, 1)).toBe(sea.toString());
    expect(await text(archive, 1, 1, 1)).toBe('land');
    expect(await text(archive, 1, 1, 0)).toBeNull();
    expect(await archive.getMetadata()).toEqual({ name: 'test' });
    expect(await archive.getHeader()).toMatchObject({ numAddressedTiles: 4, numTileContents: 3, maxZoom: 1 });
  });

  it('splits a directory that is too large for the first read', async () => {
    const side = 32;
    const tiles = Array.from({ length: side * side }, (_, i) => {
      const [x, y] = [i % side, Math.floor(i / side)];
      return { z: 5, x, y, bytes: Buffer.from(`${String(x)}/${String(y)} ${String((i * 7919) ** 2)}`) };
    });
    const limit = 100;
    const archive = open(writeArchive(tiles, 5, {}, limit));
    const { rootDirectoryLength, leafDirectoryLength } = await archive.getHeader();
    expect(leafDirectoryLength).toBeGreaterThan(0);
    expect(rootDirectoryLength).toBeLessThanOrEqual(limit);
    for (const [x, y] of [
      [0, 0],
      [31, 3],
      [0, 31],
      [17, 17],
    ] as const)
      expect(await text(archive, 5, x, y)).toMatch(new RegExp(`^${String(x)}/${String(y)} `));
  });
});

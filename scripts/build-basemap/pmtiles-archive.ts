import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';

export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  /** Uncompressed vector tile. */
  readonly bytes: Uint8Array;
}

interface Entry {
  readonly id: number;
  readonly offset: number;
  readonly length: number;
  run: number;
}

/** Header and root directory must fit the first 16 KiB, which a reader fetches at once (PMTiles v3, section 4). */
const ROOT_LIMIT = 16384 - 127;
const HEADER_BYTES = 127;

/**
 * Writes a clustered PMTiles v3 archive with gzip inside; equal tiles are stored once. There is no writer of the
 * format on npm, and the specification is short.
 */
export function writeArchive(
  tiles: readonly Tile[],
  maxZoom: number,
  metadata: object,
  rootLimit = ROOT_LIMIT,
): Buffer {
  const sorted = tiles
    .map((tile) => ({ id: zxyToTileId(tile.z, tile.x, tile.y), bytes: tile.bytes }))
    .sort((a, b) => a.id - b.id);
  const stored = new Map<string, { offset: number; length: number }>();
  const chunks: Buffer[] = [];
  const entries: Entry[] = [];
  let offset = 0;
  for (const { id, bytes } of sorted) {
    const key = createHash('sha256').update(bytes).digest('hex');
    let place = stored.get(key);
    if (!place) {
      const packed = gzipSync(bytes, { level: 9 });
      place = { offset, length: packed.length };
      stored.set(key, place);
      chunks.push(packed);
      offset += packed.length;
    }
    const last = entries.at(-1);
    if (last && last.offset === place.offset && last.id + last.run === id) last.run++;
    else entries.push({ id, run: 1, ...place });
  }
  const { root, leaves } = directories(entries, rootLimit);
  const meta = gzipSync(JSON.stringify(metadata), { level: 9 });
  const sizes = { root: root.length, meta: meta.length, leaves: leaves.length, tiles: offset };
  const counts = { addressed: sorted.length, entries: entries.length, unique: stored.size };
  return Buffer.concat([header(sizes, counts, maxZoom), root, meta, leaves, ...chunks]);
}

function directories(entries: readonly Entry[], limit: number): { root: Buffer; leaves: Buffer } {
  const whole = directory(entries);
  if (whole.length <= limit) return { root: whole, leaves: Buffer.alloc(0) };
  for (let size = 256; ; size *= 2) {
    const leaves: Buffer[] = [];
    const pointers: Entry[] = [];
    let offset = 0;
    for (let i = 0; i < entries.length; i += size) {
      const leaf = directory(entries.slice(i, i + size));
      pointers.push({ id: entries[i]?.id ?? 0, run: 0, offset, length: leaf.length });
      leaves.push(leaf);
      offset += leaf.length;
    }
    const root = directory(pointers);
    if (root.length <= limit) return { root, leaves: Buffer.concat(leaves) };
  }
}

function directory(entries: readonly Entry[]): Buffer {
  const out: number[] = [];
  writeVarint(out, entries.length);
  let previous = 0;
  for (const entry of entries) {
    writeVarint(out, entry.id - previous);
    previous = entry.id;
  }
  for (const entry of entries) writeVarint(out, entry.run);
  for (const entry of entries) writeVarint(out, entry.length);
  entries.forEach((entry, i) => {
    const before = entries[i - 1];
    const follows = before !== undefined && entry.offset === before.offset + before.length;
    writeVarint(out, follows ? 0 : entry.offset + 1);
  });
  return gzipSync(Buffer.from(out), { level: 9 });
}

function writeVarint(out: number[], value: number): void {
  let rest = value;
  for (; rest > 0x7f; rest = Math.floor(rest / 128)) out.push((rest % 128) | 0x80);
  out.push(rest);
}

function header(
  size: { root: number; meta: number; leaves: number; tiles: number },
  count: { addressed: number; entries: number; unique: number },
  maxZoom: number,
): Buffer {
  const bytes = Buffer.alloc(HEADER_BYTES);
  bytes.write('PMTiles', 'latin1');
  bytes[7] = 3;
  const metaAt = HEADER_BYTES + size.root;
  const leavesAt = metaAt + size.meta;
  const longs = [HEADER_BYTES, size.root, metaAt, size.meta, leavesAt, size.leaves];
  longs.push(leavesAt + size.leaves, size.tiles, count.addressed, count.entries, count.unique);
  longs.forEach((value, i) => bytes.writeBigUInt64LE(BigInt(value), 8 + i * 8));
  // Clustered; gzip for directories and tiles; vector tiles; zooms.
  [1, 2, 2, 1, 0, maxZoom].forEach((value, i) => (bytes[96 + i] = value));
  const WORLD = [-180, -85.0511287, 180, 85.0511287];
  WORLD.forEach((degrees, i) => bytes.writeInt32LE(Math.round(degrees * 1e7), 102 + i * 4));
  return bytes;
}

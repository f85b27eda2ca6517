import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { tileFeature, type TileFeature } from './features.ts';

/** Reads Natural Earth's claim lines out of the GeoPackage that QGIS ships. Needs the `sqlite3` command. */
export function readClaims(folder: string): TileFeature[] {
  const file = path.join(folder, 'usr/share/qgis/resources/data/world_map.gpkg');
  const sql = 'select hex(geom) from disputed_borders order by fid';
  const rows = execFileSync('sqlite3', ['-readonly', file, sql], { maxBuffer: 1e8 }).toString();
  return rows
    .split('\n')
    .filter((hex) => hex !== '')
    .flatMap((hex) => parseLines(Buffer.from(hex, 'hex')))
    .map((coordinates) => tileFeature({ type: 'LineString', coordinates }, { kind: 'claim' }));
}

/** Bytes of the optional envelope after a GeoPackage header, by its indicator code (OGC 12-128, 2.1.3). */
const ENVELOPE_BYTES = [0, 32, 48, 48, 64];

/** The lines of a GeoPackage blob that holds a little-endian WKB LineString or MultiLineString. */
export function parseLines(blob: Buffer): [number, number][][] {
  if (blob.toString('latin1', 0, 2) !== 'GP') throw new Error('Not a GeoPackage geometry');
  const flags = blob.readUInt8(3);
  let at = 8 + (ENVELOPE_BYTES[(flags >> 1) & 7] ?? 0);
  const lines: [number, number][][] = [];
  const readOne = (): void => {
    const type = blob.readUInt32LE(at + 1);
    const count = blob.readUInt32LE(at + 5);
    at += 9;
    if (type === 5) for (let i = 0; i < count; i++) readOne();
    else if (type === 2) lines.push(Array.from({ length: count }, readPoint));
    else throw new Error(`WKB type ${type} is not a line`);
  };
  const readPoint = (): [number, number] => {
    const point: [number, number] = [blob.readDoubleLE(at), blob.readDoubleLE(at + 8)];
    at += 16;
    return point;
  };
  readOne();
  return lines;
}

import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import type { Gazetteer } from '../../src/core/gazetteer/gazetteer.ts';
import { readGazetteer } from '../../src/core/gazetteer/read-gazetteer.ts';

export const FOLDER = path.resolve(import.meta.dirname, '../../public/gazetteer');

/** The unpacked bytes of a built part. */
export function readPart(name: string): Uint8Array {
  return zlib.gunzipSync(fs.readFileSync(path.join(FOLDER, `${name}.dlg`)));
}

export function partNames(): string[] {
  return fs
    .readdirSync(FOLDER)
    .filter((file) => file.endsWith('.dlg'))
    .map((file) => file.slice(0, -4));
}

let whole: Gazetteer | null = null;

/** The built gazetteer with all its shards. */
export function loadWhole(): Gazetteer {
  whole ??= readGazetteer(
    readPart('core'),
    partNames()
      .filter((name) => name !== 'core')
      .map(readPart),
  );
  return whole;
}

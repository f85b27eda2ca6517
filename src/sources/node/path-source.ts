import fs from 'node:fs';
import type { DatasetSource } from '../dataset/source.ts';

/** Bytes of a piece. */
const PIECE = 1 << 20;

/** A file on disk, read as a stream. Throws when there is none. */
export function pathSource(path: string): DatasetSource {
  const { size } = fs.statSync(path);
  return {
    name: path,
    size,
    open: () => fs.createReadStream(path, { highWaterMark: PIECE }) as AsyncIterable<Uint8Array>,
  };
}

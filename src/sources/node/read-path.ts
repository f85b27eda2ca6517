import fs from 'node:fs/promises';
import { formatBytes, MAX_SOURCE_BYTES } from '../limits.ts';
import { readSource } from '../read-source.ts';
import type { Reading, SourceTools } from '../reject.ts';
import { describe } from './find-files.ts';

/** Reads one file into articles; a file that cannot be opened, or is too large, is a reject. */
export async function readPath(path: string, tools: SourceTools): Promise<Reading> {
  try {
    const { size } = await fs.stat(path);
    if (size > MAX_SOURCE_BYTES) {
      const limit = formatBytes(MAX_SOURCE_BYTES);
      return rejected(path, `The file has ${formatBytes(size)}; the limit is ${limit}.`);
    }
    return await readSource({ name: path, bytes: await fs.readFile(path) }, tools);
  } catch (error) {
    return rejected(path, describe(error));
  }
}

function rejected(where: string, reason: string): Reading {
  return { articles: [], rejects: [{ where, reason }] };
}

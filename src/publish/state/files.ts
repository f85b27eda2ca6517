import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';

let parts = 0;

/**
 * Writes a file so that it is whole whenever it is there: beside its place first, then renamed. What a killed run
 * leaves behind is a `.part` file that nobody reads.
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  await fs.mkdir(path.dirname(file), { recursive: true });
  // Numbered, since two tasks may write one file: the same body of two addresses.
  const part = `${file}.${parts++}.part`;
  await fs.writeFile(part, content);
  await fs.rename(part, file);
}

/** Parsed JSON, or `null` when the file is missing or broken: both mean that it has to be made again. */
export async function readJsonFile(file: string): Promise<unknown> {
  try {
    return JSON.parse(await fs.readFile(file, 'utf8')) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** "ab/abcdef….json": folders of some hundred files each, which every file system takes. */
export function shardedName(hash: string, ending: string): string {
  return `${hash.slice(0, 2)}/${hash}${ending}`;
}

export async function exists(file: string): Promise<boolean> {
  return fs.access(file).then(
    () => true,
    () => false,
  );
}

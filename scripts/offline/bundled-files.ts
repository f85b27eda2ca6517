import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { BundledFile } from '../../src/offline/build-facts.ts';

const FOLDERS = ['gazetteer', 'models', 'basemap'] as const;
/** Says where the data comes from; the program never asks for it. */
const UNUSED = 'basemap/provenance.json';

/** The bundled files below `root`, by path with forward slashes, sorted. */
export function bundledFiles(root: string): Record<string, BundledFile> {
  const files: Record<string, BundledFile> = {};
  for (const name of FOLDERS.flatMap((folder) => listFiles(root, folder)).sort()) {
    if (name === UNUSED) continue;
    const bytes = fs.readFileSync(path.join(root, name));
    files[name] = {
      integrity: `sha256-${createHash('sha256').update(bytes).digest('base64')}`,
      size: bytes.length,
    };
  }
  return files;
}

/** Eight digits of a digest of them all. */
export function bundledVersion(root: string): string {
  return createHash('sha256')
    .update(JSON.stringify(bundledFiles(root)))
    .digest('hex')
    .slice(0, 8);
}

export function listFiles(root: string, folder: string): string[] {
  return fs
    .readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}

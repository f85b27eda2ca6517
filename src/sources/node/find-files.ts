import fs from 'node:fs/promises';
import path from 'node:path';
import type { Reject } from '../reject.ts';

/** Endings that a folder is searched for; a file that is named itself is read whatever it is called. */
const ENDINGS = new Set([
  '.txt',
  '.json',
  '.ndjson',
  '.jsonl',
  '.html',
  '.htm',
  '.xhtml',
  '.xml',
  '.rss',
  '.atom',
  '.rdf',
  '.csv',
  '.tsv',
  '.geojson',
  '.gz',
]);

export interface FoundFiles {
  /** Paths as given, or below a given folder, in a stable order. */
  readonly files: readonly string[];
  readonly rejects: readonly Reject[];
}

/** Files behind the paths that a user named: files as they are, folders with all article files below them. */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const files: string[] = [];
  const rejects: Reject[] = [];
  for (const given of paths) {
    try {
      const found = (await fs.stat(given)).isDirectory() ? await listFolder(given) : [given];
      if (found.length === 0) rejects.push({ where: given, reason: 'The folder holds no article files.' });
      files.push(...found);
    } catch (error) {
      rejects.push({ where: given, reason: describe(error) });
    }
  }
  return { files: [...new Set(files)], rejects };
}

async function listFolder(folder: string): Promise<string[]> {
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && ENDINGS.has(path.extname(entry.name).toLowerCase()))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** What a failed file operation means for whoever named the file. */
export function describe(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'There is no such file or folder.';
  if (code === 'EACCES' || code === 'EPERM') return 'The file may not be read: permission is missing.';
  return message;
}

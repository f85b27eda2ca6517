import fs from 'node:fs/promises';
import path from 'node:path';
import { CORPUS_FOLDER } from '../../core/published/format.ts';
import { sha256 } from '../state/files.ts';

export interface AppFiles {
  /** From the folder, with forward slashes, sorted. */
  readonly paths: readonly string[];
  /** Of names and contents. */
  readonly digest: string;
  read(name: string): Promise<Uint8Array>;
}

/** The files of the built app, without the events that it was built with. Throws when the folder holds no app. */
export async function findAppFiles(folder: string): Promise<AppFiles> {
  const entries = await fs
    .readdir(folder, { recursive: true, withFileTypes: true })
    .catch(() => [] as never[]);
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((name) => !name.startsWith(CORPUS_FOLDER) && !name.endsWith('.map'))
    .sort();
  if (!paths.includes('index.html'))
    throw new Error(
      `${folder} holds no built app: run "npm run build" first, or set "app": null for a site without the map.`,
    );
  const read = (name: string): Promise<Uint8Array> => fs.readFile(path.join(folder, name));
  const prints: string[] = [];
  for (const name of paths) prints.push(`${name} ${sha256(await read(name))}`);
  return { paths, digest: sha256(prints.join('\n')), read };
}

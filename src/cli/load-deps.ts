import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { readGazetteer } from '../core/gazetteer/read-gazetteer.ts';
import type { Deps } from '../core/pipeline.ts';

const unpack = promisify(gunzip);
const FOLDER = fileURLToPath(new URL('../../public/gazetteer/', import.meta.url));

/** All that the pipeline needs, from disk: the whole gazetteer, every country. Throws when a file is missing. */
export async function loadDeps(folder = FOLDER): Promise<Deps> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.dlg')).sort();
  const read = async (file: string): Promise<Uint8Array> => unpack(await readFile(path.join(folder, file)));
  const [core, ...shards] = await Promise.all([
    read('core.dlg'),
    ...files.filter((file) => file !== 'core.dlg').map(read),
  ]);
  return { gazetteer: readGazetteer(core, shards) };
}

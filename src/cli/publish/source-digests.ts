import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Names the pipeline as it is: its sources, models and gazetteer. Another one finds other events. */
export function engineDigest(): Promise<string> {
  return digestOf(['src/core', 'public/models', 'public/gazetteer']);
}

/** Names the publisher as it is: its sources, and those of the words and formats that it writes. */
export function programDigest(): Promise<string> {
  return digestOf(['src/publish', 'src/core', 'src/ui', 'public/basemap/areas', 'package.json']);
}

async function digestOf(parts: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const part of parts) {
    for (const file of await filesOf(part)) {
      hash.update(`${file.split(path.sep).join('/')}\n`);
      hash.update(await fs.readFile(path.join(ROOT, file)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

async function filesOf(part: string): Promise<string[]> {
  const stats = await fs.stat(path.join(ROOT, part));
  if (stats.isFile()) return [part];
  const names = await fs.readdir(path.join(ROOT, part), { recursive: true, withFileTypes: true });
  return names
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)))
    .sort();
}

import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { ProgramFile } from '../../src/offline/build-facts.ts';
import { PAGE_REVISION } from '../../src/core/published/page-revision.ts';
import { listFiles } from './bundled-files.ts';

/** What the map's page needs and may need later. Run before the frame is built into the same folder. */
export function programFiles(root: string): ProgramFile[] {
  const page = fs.readFileSync(path.join(root, 'index.html'));
  const revision = PAGE_REVISION + createHash('sha256').update(page).digest('hex').slice(0, 16);
  const assets = listFiles(root, 'assets').filter((name) => /\.(?:js|css|woff2)$/.test(name));
  return [{ url: 'index.html', revision }, ...assets.sort().map((url) => ({ url, revision: null }))];
}

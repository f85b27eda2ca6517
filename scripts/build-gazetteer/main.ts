import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { collectDrafts } from './collect.ts';
import { fetchPackages } from './fetch-packages.ts';
import { splitIntoParts } from './split.ts';
import { checkParts, writeParts } from './write-parts.ts';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * `npm run build:gazetteer` rebuilds `public/gazetteer`.
 * `-- --check` rebuilds and compares; `-- --record` accepts new checksums of the packages;
 * `-- --dump FILE` builds a larger one from a GeoNames dump (allCountries.txt or one country's file).
 */
async function main(args: readonly string[]): Promise<void> {
  const dump = args.includes('--dump') ? args[args.indexOf('--dump') + 1] : undefined;
  if (args.includes('--dump') && !dump) throw new Error('--dump needs a file');
  const here = path.join(ROOT, 'scripts/build-gazetteer');
  const sources = fetchPackages(
    path.join(ROOT, '.cache/gazetteer'),
    path.join(here, 'provenance.json'),
    args.includes('--record'),
  );
  const parts = splitIntoParts(await collectDrafts(sources, path.join(ROOT, 'data'), dump));
  const folder = path.join(ROOT, 'public/gazetteer');
  if (args.includes('--check')) checkParts(parts, folder);
  else writeParts(parts, folder);
}

await main(process.argv.slice(2));

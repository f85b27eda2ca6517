import fs from 'node:fs';
import path from 'node:path';
import { sha256, type Fetched } from './fetch-package.ts';
import { PACKAGES, type Package, type PackageKey } from './packages.ts';

/** What the committed files were built from, and what came out. */
export interface Provenance {
  readonly packages: readonly (Package & { readonly sha256: string })[];
  /** SHA-256 by file name, in hex. */
  readonly files: Readonly<Record<string, string>>;
}

const FILE = 'provenance.json';

export function describeBuild(
  fetched: Readonly<Record<PackageKey, Fetched>>,
  files: ReadonlyMap<string, Uint8Array>,
): Provenance {
  const packages = (Object.keys(PACKAGES) as PackageKey[]).map((key) => ({
    ...PACKAGES[key],
    sha256: fetched[key].sha256,
  }));
  const sums = [...files].map(([name, bytes]) => [name, sha256(bytes)] as const);
  return { packages, files: Object.fromEntries(sums.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

export function readProvenance(folder: string): Provenance {
  return JSON.parse(fs.readFileSync(path.join(folder, FILE), 'utf8')) as Provenance;
}

export function writeProvenance(folder: string, provenance: Provenance): void {
  fs.writeFileSync(path.join(folder, FILE), `${JSON.stringify(provenance, null, 2)}\n`);
}

/** One line for each package or file that is not as recorded, be it in the new build or in the folder. */
export function differences(recorded: Provenance, built: Provenance, folder: string): string[] {
  const lines: string[] = [];
  for (const { name, sha256: sum } of built.packages)
    if (recorded.packages.find((known) => known.name === name)?.sha256 !== sum)
      lines.push(`package ${name}: not the one recorded`);
  for (const name of new Set([...Object.keys(recorded.files), ...Object.keys(built.files)])) {
    if (recorded.files[name] !== built.files[name]) lines.push(`${name}: the build gives another file`);
    const file = path.join(folder, name);
    if (!fs.existsSync(file)) lines.push(`${name}: missing`);
    else if (sha256(fs.readFileSync(file)) !== recorded.files[name]) lines.push(`${name}: changed by hand`);
  }
  return lines;
}

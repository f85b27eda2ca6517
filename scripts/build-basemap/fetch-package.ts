import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Package } from './packages.ts';

/** Where downloads and unpacked packages are kept between runs; ignored by git. */
export const CACHE = path.resolve(import.meta.dirname, '../../.cache/basemap');

export interface Fetched {
  /** Folder of the unpacked package. */
  readonly folder: string;
  /** SHA-256 of the package file, in hex. */
  readonly sha256: string;
}

/** Downloads a package by its ordinary client unless it is cached, and unpacks it. Throws when the client fails. */
export function fetchPackage(pack: Package): Fetched {
  const name = `${pack.name.replace(/[@/]+/g, '_')}-${pack.version}`;
  const downloads = path.join(CACHE, name);
  const folder = path.join(CACHE, `${name}.unpacked`);
  fs.mkdirSync(downloads, { recursive: true });
  if (fs.readdirSync(downloads).length === 0) download(pack, downloads);
  const file = path.join(downloads, fs.readdirSync(downloads)[0] ?? '');
  if (!fs.existsSync(folder)) unpack(pack, file, folder);
  return { folder, sha256: sha256(fs.readFileSync(file)) };
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function download(pack: Package, into: string): void {
  const label = `${pack.name} ${pack.version}`;
  process.stderr.write(`downloading ${label}\n`);
  if (pack.kind === 'npm')
    execFileSync('npm', ['pack', '--silent', `${pack.name}@${pack.version}`], { cwd: into });
  else execFileSync('apt-get', ['download', `${pack.name}=${pack.version}`], { cwd: into, stdio: 'ignore' });
}

function unpack(pack: Package, file: string, folder: string): void {
  // A half-unpacked folder must not pass for a whole one.
  const partial = `${folder}.partial`;
  fs.rmSync(partial, { recursive: true, force: true });
  fs.mkdirSync(partial, { recursive: true });
  if (pack.kind === 'npm') execFileSync('tar', ['xzf', file, '-C', partial, '--strip-components=1']);
  else execFileSync('dpkg-deb', ['-x', file, partial]);
  fs.renameSync(partial, folder);
}

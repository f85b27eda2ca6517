import fs from 'node:fs/promises';
import path from 'node:path';
import { exists } from '../state/files.ts';

/** What the server is pointed at: a link to the folder of the version that is published. */
const CURRENT = 'current';
const VERSIONS = 'versions';
const BUILDING = '.building';

/**
 * `current` → `versions/<version>`. A version is built beside the others and gets its name when it is whole; then the
 * link is replaced by renaming another over it, which readers and a killed run see done or not done, never half.
 */
export class OutputFolder {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The published version, if it is there. Throws when `current` is something that this program did not make. */
  async current(): Promise<string | null> {
    const link = path.join(this.#folder, CURRENT);
    const stats = await fs.lstat(link).catch(() => null);
    if (!stats) return null;
    if (!stats.isSymbolicLink())
      throw new Error(`${link} is not a link that "dateline publish" made; choose another output folder.`);
    const version = path.basename(await fs.readlink(link));
    return (await exists(this.folderOf(version))) ? version : null;
  }

  folderOf(version: string): string {
    return path.join(this.#folder, VERSIONS, version);
  }

  /** An empty folder to build in; what a killed run left in it is thrown away. */
  async startBuilding(): Promise<string> {
    const folder = path.join(this.#folder, VERSIONS, BUILDING);
    await fs.rm(folder, { recursive: true, force: true });
    await fs.mkdir(folder, { recursive: true });
    return folder;
  }

  /** Publishes what was built. */
  async swap(version: string): Promise<void> {
    const folder = this.folderOf(version);
    // A version of this name that was never published: a run was killed right before the swap.
    await fs.rm(folder, { recursive: true, force: true });
    await fs.rename(path.join(this.#folder, VERSIONS, BUILDING), folder);
    const link = path.join(this.#folder, `.${CURRENT}`);
    await fs.rm(link, { force: true });
    await fs.symlink(path.join(VERSIONS, version), link, 'dir');
    await fs.rename(link, path.join(this.#folder, CURRENT));
  }

  /** Removes all versions but the published one. */
  async prune(version: string): Promise<void> {
    await fs.rm(path.join(this.#folder, `.${CURRENT}`), { force: true });
    const versions = path.join(this.#folder, VERSIONS);
    for (const name of await fs.readdir(versions)) {
      if (name !== version) await fs.rm(path.join(versions, name), { recursive: true, force: true });
    }
  }
}

import fs from 'node:fs/promises';
import path from 'node:path';
import type { SiteFile } from './site-content.ts';

/**
 * Writes the files of a version into a folder that nobody serves yet. A file that the version before has with the same
 * bytes becomes a hard link to it: a hundred thousand pages take their room once.
 */
export class VersionWriter {
  readonly #folder: string;
  readonly #before: string | null;
  readonly #written = new Set<string>();
  readonly #folders = new Set<string>();

  constructor(folder: string, before: string | null) {
    this.#folder = folder;
    this.#before = before;
  }

  /** Throws when a path leaves the folder or is written twice: both are mistakes of ours. */
  async write({ path: name, content }: SiteFile): Promise<void> {
    const target = path.join(this.#folder, name);
    if (!target.startsWith(this.#folder + path.sep) || name.includes('\0'))
      throw new Error(`"${name}" leaves the site's folder`);
    if (this.#written.has(name)) throw new Error(`"${name}" is written twice`);
    this.#written.add(name);
    await this.#makeFolder(path.dirname(target));
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    if (!(await this.#linkBefore(name, target, bytes))) await fs.writeFile(target, bytes);
  }

  /** Takes a file of the version before along; false when it has none of that name, or this version wrote one. */
  async carry(name: string): Promise<boolean> {
    if (this.#before === null || this.#written.has(name)) return false;
    const content = await fs.readFile(path.join(this.#before, name)).catch(() => null);
    if (content) await this.write({ path: name, content });
    return content !== null;
  }

  paths(): readonly string[] {
    return [...this.#written];
  }

  async #makeFolder(folder: string): Promise<void> {
    if (this.#folders.has(folder)) return;
    await fs.mkdir(folder, { recursive: true });
    this.#folders.add(folder);
  }

  /** Not every file system has links; a copy is as good. */
  async #linkBefore(name: string, target: string, bytes: Uint8Array): Promise<boolean> {
    if (this.#before === null) return false;
    const source = path.join(this.#before, name);
    const same = await fs.readFile(source).catch(() => null);
    if (!same?.equals(bytes)) return false;
    return fs.link(source, target).then(
      () => true,
      () => false,
    );
  }
}

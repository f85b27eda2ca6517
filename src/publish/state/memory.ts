import fs from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { Changelog, EventIdText, type ChangelogEntry } from '../changes/changelog.ts';
import type { Remembered } from '../changes/diff-events.ts';
import { readJsonFile, writeWhole } from './files.ts';

/** What a version leaves for the next one. */
export interface VersionMemory {
  readonly version: string;
  /** Digest of everything that the version was made from. */
  readonly input: string;
  readonly published: string;
  readonly changes: readonly ChangelogEntry[];
  readonly events: readonly Remembered[];
  /** Files with a digest in their name, and for how many versions nobody has named them. */
  readonly files: Readonly<Record<string, number>>;
}

const Memory = v.object({
  version: v.string(),
  input: v.string(),
  published: v.string(),
  changes: Changelog,
  events: v.array(v.tuple([EventIdText, v.string(), v.array(v.string())])),
  files: v.record(v.string(), v.number()),
});

/** Memories of versions in the state folder; `last` names the one that was published last. */
export class VersionStore {
  readonly #folder: string;

  constructor(state: string) {
    this.#folder = path.join(state, 'versions');
  }

  async read(version: string): Promise<VersionMemory | null> {
    const parsed = v.safeParse(Memory, await readJsonFile(this.#fileOf(version)));
    return parsed.success ? parsed.output : null;
  }

  write(memory: VersionMemory): Promise<void> {
    return writeWhole(this.#fileOf(memory.version), `${JSON.stringify(memory)}\n`);
  }

  async last(): Promise<string | null> {
    const value = await readJsonFile(path.join(this.#folder, 'last.json'));
    return typeof value === 'string' ? value : null;
  }

  /** Names the version that is published now, and forgets all others. */
  async settle(version: string): Promise<void> {
    await writeWhole(path.join(this.#folder, 'last.json'), JSON.stringify(version));
    const keep = new Set(['last.json', path.basename(this.#fileOf(version))]);
    for (const name of await fs.readdir(this.#folder))
      if (!keep.has(name)) await fs.rm(path.join(this.#folder, name), { force: true });
  }

  #fileOf(version: string): string {
    return path.join(this.#folder, `${version}.json`);
  }
}

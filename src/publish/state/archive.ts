import fs from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import type { Article } from '../../core/model.ts';
import { checkArticle } from '../../sources/check-article.ts';
import { readJsonFile, sha256, shardedName, writeWhole } from './files.ts';

const Record = v.object({ source: v.string(), key: v.string(), article: v.unknown() });

export interface Archived {
  /** Which source of the configuration it came from: see `sourceName`. */
  readonly source: string;
  /** What stays when its text changes: its id in the feed, or its address. */
  readonly key: string;
  readonly article: Article;
}

/**
 * Articles of feeds and pages as they were read last: a feed forgets its items within days, the map does not. One file
 * for each article, so that a killed run loses at most the one that it was writing.
 */
export class Archive {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async put(entry: Archived): Promise<void> {
    const file = this.#fileOf(entry);
    const content = `${JSON.stringify(entry)}\n`;
    // Unchanged files keep their times, so that a state folder under version control shows what is new.
    if ((await fs.readFile(file, 'utf8').catch(() => null)) !== content) await writeWhole(file, content);
  }

  async remove(entry: Pick<Archived, 'source' | 'key'>): Promise<void> {
    await fs.rm(this.#fileOf(entry), { force: true });
  }

  /** Everything from these sources, in a stable order. */
  async all(sources: ReadonlySet<string>): Promise<Archived[]> {
    const found = await fs.readdir(this.#folder, { recursive: true }).catch(() => []);
    const entries: Archived[] = [];
    for (const name of found.filter((one) => one.endsWith('.json')).sort()) {
      const record = v.safeParse(Record, await readJsonFile(path.join(this.#folder, name)));
      if (!record.success || !sources.has(record.output.source)) continue;
      const { source, key, article } = record.output;
      const checked = checkArticle(article);
      if (checked.ok) entries.push({ source, key, article: checked.value.article });
    }
    return entries;
  }

  #fileOf({ source, key }: Pick<Archived, 'source' | 'key'>): string {
    return path.join(this.#folder, shardedName(sha256(`${source}\n${key}`), '.json'));
  }
}

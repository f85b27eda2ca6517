import fs from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { readJsonFile, sha256, shardedName, writeWhole } from '../state/files.ts';

const Entry = v.object({
  url: v.string(),
  /** After redirects. */
  finalUrl: v.string(),
  etag: v.nullable(v.string()),
  lastModified: v.nullable(v.string()),
  contentType: v.nullable(v.string()),
  body: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});
export type CacheEntry = v.InferOutput<typeof Entry>;

/** Answers of earlier runs on disk, with what it takes to ask whether they still hold. */
export class ResponseCache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async find(url: string): Promise<{ readonly entry: CacheEntry; readonly body: Uint8Array } | null> {
    const parsed = v.safeParse(Entry, await readJsonFile(this.#entryFile(url)));
    if (!parsed.success || parsed.output.url !== url) return null;
    const body = await fs.readFile(this.#bodyFile(parsed.output.body)).catch(() => null);
    return body && sha256(body) === parsed.output.body ? { entry: parsed.output, body } : null;
  }

  /** The body first: an entry never names what is not there. */
  async put(entry: Omit<CacheEntry, 'body'>, body: Uint8Array): Promise<void> {
    const hash = sha256(body);
    await writeWhole(this.#bodyFile(hash), body);
    await writeWhole(this.#entryFile(entry.url), JSON.stringify({ ...entry, body: hash }));
  }

  #entryFile(url: string): string {
    return path.join(this.#folder, shardedName(sha256(url), '.json'));
  }

  #bodyFile(hash: string): string {
    return path.join(this.#folder, 'bodies', shardedName(hash, '.body'));
  }
}

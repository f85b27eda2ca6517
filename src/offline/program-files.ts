import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { keep } from './keep.ts';
import type { ProgramFile } from './build-facts.ts';

/** Files that the page names; its folder is the root of the site. */
const NAMED = /assets\/[\w.-]+/g;

/**
 * The program's own files, all of one version. Those of the version before stay until the next one, for pages that were
 * opened with it and have not loaded all their parts.
 */
export class ProgramFiles {
  readonly #controller: PrecacheController;
  readonly #cacheName: string;
  readonly #before: string;

  constructor(files: readonly ProgramFile[], cacheName: string) {
    this.#cacheName = cacheName;
    this.#before = `${cacheName}-before`;
    this.#controller = new PrecacheController({ cacheName });
    this.#controller.addToCacheList(files.map(({ url, revision }) => ({ url, revision })));
  }

  /** Fetches what has changed. Fails, so that the version before goes on, when the page is of yet another version. */
  async install(event: ExtendableEvent): Promise<void> {
    await this.#controller.install(event);
    const page = await (await this.#controller.matchPrecache('index.html'))?.text();
    const named = [...(page ?? '').matchAll(NAMED)].map(([path]) => path);
    if (named.length === 0 || named.some((path) => !this.#controller.getCacheKeyForURL(path)))
      throw new Error('index.html is of another version than this worker');
  }

  /** Whether a version was there before. */
  async activate(event: ExtendableEvent): Promise<boolean> {
    const [cache, before] = await Promise.all([caches.open(this.#cacheName), this.#emptied()]);
    const current = new Set(this.#controller.getURLsToCacheKeys().values());
    const outdated = (await cache.keys()).filter(({ url }) => !current.has(url));
    for (const request of outdated) {
      const answer = await cache.match(request);
      if (answer) await keep(before, request.url, answer);
    }
    await this.#controller.activate(event);
    return outdated.length > 0;
  }

  /** The map's page, whatever is asked behind its address. */
  page(): Promise<Response | undefined> {
    return this.#controller.matchPrecache('index.html');
  }

  /** A file of this version or the one before. */
  async match(url: string): Promise<Response | undefined> {
    return (
      (await this.#controller.matchPrecache(url)) ?? (await (await caches.open(this.#before)).match(url))
    );
  }

  async #emptied(): Promise<Cache> {
    await caches.delete(this.#before);
    return caches.open(this.#before);
  }
}

import { rangesRead } from '../../map/basemap/archive-source.ts';

/** What the service worker keeps when it is used; see src/offline/kind-of.ts. */
const KEPT = /\/(?:corpus|gazetteer|models)\/[^/]+$|\/basemap\/areas\/[^/]+$/;

/**
 * Asks again, from the browser's own cache, for what this page loaded before the service worker was there: that keeps
 * it for times without a connection.
 */
export async function keepSeen(): Promise<void> {
  const base = new URL('.', document.baseURI).href;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const seen = new Set(loaded.filter((url) => url.startsWith(base) && KEPT.test(url.replace(/\?.*$/, ''))));
  const asked = [...seen].map((url) => again(url));
  for (const { url, range } of rangesRead()) asked.push(again(url, { range }));
  await Promise.all(asked);
}

async function again(url: string, headers: Record<string, string> = {}): Promise<void> {
  try {
    await (await fetch(url, { headers, cache: 'force-cache' })).arrayBuffer();
  } catch {
    // Not kept this time; the next use will do.
  }
}

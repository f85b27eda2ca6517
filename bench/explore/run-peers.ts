import type { Browser } from 'playwright-core';
import type { Sample } from './generate.ts';
import type { PeersApi } from './peers.ts';

/** A library that takes longer than this for a sample is given up, in ms. */
const PATIENCE = 40_000;
const STEPS = 4;

/** ms of a step of the filter in other libraries, the median of a few; `null` where it was given up or its page died. */
export interface PeerTimes {
  readonly supercluster: number | null;
  readonly markerCluster: number | null;
}

/** Runs each library in a page of its own: one that dies takes only itself along. */
export async function runPeers(browser: Browser, url: string, sample: Sample): Promise<PeerTimes> {
  const run = async (name: 'runSupercluster' | 'runMarkerCluster'): Promise<number | null> => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForFunction(() => 'peers' in window);
    const measuring = page
      .evaluate(
        async ([s, method, steps]) => {
          const { peers } = window as unknown as { peers: PeersApi };
          peers.make(s);
          return peers[method](steps);
        },
        [sample, name, STEPS] as const,
      )
      .catch((error: unknown) => {
        console.error(`${name}: ${String(error).slice(0, 300)}`);
        return null;
      });
    const times = await Promise.race([measuring, pause(PATIENCE)]);
    await context.close();
    return times && (times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? null);
  };
  return { supercluster: await run('runSupercluster'), markerCluster: await run('runMarkerCluster') };
}

function pause(ms: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), ms));
}

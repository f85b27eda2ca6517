import { readdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { preview } from 'vite';
import { launchChromium } from '../tests/browser/chromium.ts';
import { meanOf } from './measure.ts';

const ROUNDS = 7;
const ARTICLE = {
  id: 'bench',
  text: 'BEIRUT - Two air strikes killed at least nine civilians in the town of Saraqib in northern Syria on Friday, rescue workers said. Fourteen people were wounded.',
  publishedAt: '2018-02-10',
};
/** Pages that are isolated may measure their memory. */
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

interface Visit {
  /** From the start of the worker to the answer to its first article, and to its second, in ms. */
  readonly first: number;
  readonly second: number;
  /** Bytes that the page and its worker hold; null where the browser does not say. */
  readonly bytes: number | null;
}

/** How soon the built extraction worker answers in Chromium, and what it holds. Needs `npm run build`. */
export async function benchWorker(): Promise<void> {
  const script = (await readdir('dist/assets')).find((file) => /^extract\.worker.*\.js$/.test(file));
  if (!script) throw new Error('There is no built worker in dist/assets: run "npm run build" first.');
  const server = await preview({ preview: { port: 0, open: false, headers: ISOLATED }, logLevel: 'error' });
  const address = server.httpServer.address();
  if (!address || typeof address === 'string') throw new Error('the preview server has no port');
  const browser = await launchChromium();
  const visits: Visit[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`http://localhost:${String(address.port)}/`, { waitUntil: 'load' });
    visits.push(await ask(page, `assets/${script}`));
    await context.close();
  }
  console.log(
    `Chromium ${browser.version()}, a fresh profile each of ${ROUNDS} rounds, files from localhost`,
  );
  report(visits);
  await browser.close();
  await server.close();
}

function report(visits: readonly Visit[]): void {
  const line = (name: string, values: readonly number[], unit: string): void => {
    const { mean, deviation } = meanOf(values);
    console.log(`${name.padEnd(34)} ${mean.toFixed(0).padStart(8)} ± ${deviation.toFixed(0)} ${unit}`);
  };
  line(
    'first answer after start',
    visits.map(({ first }) => first),
    'ms',
  );
  line(
    'next answer',
    visits.map(({ second }) => second),
    'ms',
  );
  const bytes = visits.flatMap((visit) => (visit.bytes === null ? [] : [visit.bytes / 1e6]));
  if (bytes.length > 0) line('memory of the worker', bytes, 'MB');
  else console.log('memory of the worker: this browser does not say');
}

/** Runs in the page: starts the worker, asks twice, and measures what the worker holds. */
function ask(page: Page, script: string): Promise<Visit> {
  return page.evaluate(
    async ({ url, article }) => {
      const begun = performance.now();
      const worker = new Worker(url, { type: 'module' });
      const times: number[] = [];
      for (const number of [1, 2]) {
        await new Promise<void>((resolve, reject) => {
          worker.onerror = (event) => reject(new Error(event.message));
          worker.onmessage = ({ data }: MessageEvent<{ kind: string; reason?: string }>) => {
            if (data.kind === 'failed') reject(new Error(data.reason));
            if (data.kind === 'done') resolve();
          };
          worker.postMessage({ number, task: 'extract', input: [article] });
        });
        times.push(performance.now() - begun);
      }
      const measure = (
        performance as {
          measureUserAgentSpecificMemory?: () => Promise<{
            breakdown: { bytes: number; attribution: { scope: string }[] }[];
          }>;
        }
      ).measureUserAgentSpecificMemory;
      const memory = await measure?.call(performance);
      const own = memory?.breakdown.filter(({ attribution }) =>
        attribution.some(({ scope }) => scope === 'DedicatedWorkerGlobalScope'),
      );
      const [first = NaN, both = NaN] = times;
      return {
        first,
        second: both - first,
        bytes: own ? own.reduce((sum, { bytes }) => sum + bytes, 0) : null,
      };
    },
    { url: `/${script}`, article: ARTICLE },
  );
}

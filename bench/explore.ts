import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build, preview, type PreviewServer } from 'vite';
import { launchChromium } from '../tests/browser/chromium.ts';
import type { BenchApi } from './explore/page.tsx';
import type { Sample } from './explore/generate.ts';

const OUT = path.resolve('.cache/bench-explore');
const FRAMES = 120;
const POLYGONS = [0, 1, 2, 3, 4, 5].map((i) => ({
  area: {
    kind: 'polygon' as const,
    label: '',
    points: [
      [36 + i * 0.3, 33],
      [39 + i * 0.3, 33.5],
      [38 + i * 0.3, 36.5],
      [36.5 + i * 0.3, 36],
    ] as const,
  },
}));
const WORDS = ['market', 'hospital', 'convoy', ''].map((text) => ({ text }));

/** `BENCH_ROWS=10000,100000` sets the sizes. */
const SIZES = (process.env['BENCH_ROWS'] ?? '10000,100000,1000000').split(',').map(Number);

/** What the map, the timeline and the counts cost in Chromium when very many events are loaded. */
export async function benchExplore(): Promise<void> {
  await build({
    root: 'bench/explore',
    publicDir: path.resolve('public'),
    configFile: path.resolve('vite.config.ts'),
    logLevel: 'error',
    build: { outDir: OUT, emptyOutDir: true, minify: true, sourcemap: false },
  });
  const server = await preview({
    root: 'bench/explore',
    configFile: false,
    build: { outDir: OUT },
    preview: { port: 0, open: false },
    logLevel: 'error',
  });
  const browser = await launchChromium();
  console.log(
    `Chromium ${browser.version()}, no GPU, 1440 × 900; ms: median / p95 of main thread until painted`,
  );
  console.log('rows, places'.padEnd(22) + HEADS.map((head) => head.padStart(17)).join(''));
  for (const rows of SIZES) {
    for (const places of rows > 3000 ? [3000, rows] : [rows])
      await benchSample(browser, server, { rows, places });
  }
  await browser.close();
  await server.close();
}

const HEADS = ['load s', 'longest', 'drag', 'drag, filters', 'facet click', 'polygon', 'text', 'memory MB'];

async function benchSample(browser: Browser, server: PreviewServer, sample: Sample): Promise<void> {
  const address = server.httpServer.address();
  if (!address || typeof address === 'string') throw new Error('the preview server has no port');
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(`http://localhost:${String(address.port)}/`);
  await page.waitForFunction(() => (window as unknown as { bench?: BenchApi }).bench?.isReady());
  const loaded = await page.evaluate((s) => (window as unknown as { bench: BenchApi }).bench.load(s), sample);
  if (loaded.rows !== sample.rows) throw new Error(`${loaded.rows} of ${sample.rows} rows arrived`);
  await page.waitForTimeout(500);
  const memory = await memoryOf(page);
  const drag = () => page.evaluate((n) => (window as unknown as { bench: BenchApi }).bench.drag(n), FRAMES);
  // The first drag warms up.
  await drag();
  const plain = await drag();
  // Its name goes on with the number of conditions.
  await page
    .getByRole('navigation', { name: 'Tools' })
    .getByRole('button', { name: /^Filters/ })
    .click();
  await page.getByRole('heading', { name: 'Filters' }).waitFor();
  await page.waitForTimeout(500);
  const open = await drag();
  const change = (filters: Parameters<BenchApi['change']>[0]) =>
    page.evaluate((list) => (window as unknown as { bench: BenchApi }).bench.change(list), filters);
  await change([{ time: null }]);
  const facets = await page.evaluate(() => (window as unknown as { bench: BenchApi }).bench.clickFacets());
  const polygons = await change(POLYGONS);
  await change([{ area: null }]);
  const texts = await change(WORDS);
  const cells = [
    (loaded.ms / 1000).toFixed(1),
    loaded.longest.toFixed(0),
    ...[plain, open, facets, polygons, texts].map(spread),
    (memory / 1e6).toFixed(0),
  ];
  const name = `${String(sample.rows)}, ${String(sample.places)}`;
  console.log(name.padEnd(22) + cells.map((cell) => cell.padStart(17)).join(''));
  await context.close();
}

function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  return `${at(0.5)} / ${at(0.95)}`;
}

/** Bytes of the page's heap, DOM and buffers after a collection: what stays once the worker that read the rows is gone. */
async function memoryOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as unknown as Record<string, number>;
  await session.detach();
  return ['usedSize', 'embedderHeapUsedSize', 'backingStorageSize'].reduce(
    (sum, name) => sum + (usage[name] ?? NaN),
    0,
  );
}

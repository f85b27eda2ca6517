import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../tests/browser/chromium.ts';
import type { Sample } from './explore/generate.ts';
import type { BenchApi, Loaded } from './explore/page.tsx';
import { runPeers, type PeerTimes } from './explore/run-peers.ts';
import { serveBench } from './explore/site.ts';
import { writeSampleCsv } from './explore/write-csv.ts';
import { markdownHead, markdownRow } from './measure.ts';

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
/** Real datasets are not part of the repository; `DATELINE_DATASETS` says where they are. */
const REAL = path.join(
  process.env['DATELINE_DATASETS'] ?? '../shared/datasets',
  'ucdp-ged-syria-19.1.csv.gz',
);
const SAMPLES = SIZES.flatMap((rows): Sample[] =>
  (rows > 3000 ? [3000, rows] : [rows]).map((places) => ({ rows, places })),
);

/** What the map, the timeline and the counts cost in Chromium when very many events are dropped on the page. */
export async function benchExplore(): Promise<void> {
  const { url, close } = await serveBench('index');
  const browser = await launchChromium();
  console.log(`Chromium ${browser.version()}, no GPU, 1440 × 900; rows of Markdown`);
  console.log(
    'ms: median / p95 of main thread from input until painted; load: from the drop of a CSV file\n',
  );
  console.log(markdownHead(HEADS));
  if (existsSync(REAL)) await benchReal(browser, url);
  for (const sample of SAMPLES) await benchSample(browser, url, sample);
  await browser.close();
  await close();
}

/** The step of a filter in other libraries, on the same points, beside ours. */
export async function benchPeers(): Promise<void> {
  const own = await serveBench('index');
  const others = await serveBench('peers');
  const browser = await launchChromium();
  console.log('ms of a move of the brush by 73 days, median (times ours); rows of Markdown\n');
  console.log(markdownHead(PEER_HEADS));
  for (const sample of SAMPLES) {
    const page = await openPage(browser, own.url);
    await load(page, await writeSampleCsv(sample));
    await drag(page, 5);
    const ours = at(await drag(page, STEPS_LIKE_PEERS), 0.5);
    await page.context().close();
    const peers = await runPeers(browser, others.url, sample);
    console.log(markdownRow([nameOf(sample), ours.toFixed(1), ...compared(peers, ours)]));
  }
  await browser.close();
  await own.close();
  await others.close();
}

/** Frames of a drag over the whole timeline and back in which the brush moves by as much as the step of the peers. */
const STEPS_LIKE_PEERS = 110;
const PEER_HEADS = [
  'rows, places',
  'ours, all views drawn',
  'supercluster, nothing drawn',
  'Leaflet.markercluster',
];
const HEADS = [
  ...['rows, places', 'first events s', 'all rows s', 'longest task', 'drag', 'drag, filters open'],
  ...['facet click', 'polygon', 'text', 'page MB'],
];

function compared({ supercluster, markerCluster }: PeerTimes, ours: number): string[] {
  return [supercluster, markerCluster].map((ms) =>
    ms === null ? 'given up after 40 s' : `${ms.toFixed(0)} (${(ms / ours).toFixed(0)} ×)`,
  );
}

async function benchReal(browser: Browser, url: string): Promise<void> {
  const page = await openPage(browser, url);
  const loaded = await load(page, REAL);
  console.log(markdownRow([`UCDP GED Syria, ${String(loaded.rows)}`, ...loadCells(loaded)]));
  await page.context().close();
}

async function benchSample(browser: Browser, url: string, sample: Sample): Promise<void> {
  const page = await openPage(browser, url);
  const loaded = await load(page, await writeSampleCsv(sample));
  if (loaded.rows !== sample.rows)
    throw new Error(`${String(loaded.rows)} of ${String(sample.rows)} rows arrived: ${loaded.outcome}`);
  await page.waitForTimeout(500);
  const memory = await memoryOf(page);
  // The first drag warms up.
  await drag(page, FRAMES);
  const plain = await drag(page, FRAMES);
  await openFilters(page);
  const open = await drag(page, FRAMES);
  const change = (filters: Parameters<BenchApi['change']>[0]) =>
    page.evaluate((list) => (window as unknown as { bench: BenchApi }).bench.change(list), filters);
  await change([{ time: null }]);
  const facets = await page.evaluate(() => (window as unknown as { bench: BenchApi }).bench.clickFacets());
  const polygons = await change(POLYGONS);
  await change([{ area: null }]);
  const texts = await change(WORDS);
  const spreads = [plain, open, facets, polygons, texts].map(spread);
  console.log(markdownRow([nameOf(sample), ...loadCells(loaded), ...spreads, (memory / 1e6).toFixed(0)]));
  await page.context().close();
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => (window as unknown as { bench?: BenchApi }).bench?.isReady());
  return page;
}

async function load(page: Page, file: string): Promise<Loaded> {
  await page.locator('#file').setInputFiles(file);
  return page.evaluate(() => (window as unknown as { bench: BenchApi }).bench.load());
}

function drag(page: Page, frames: number): Promise<number[]> {
  return page.evaluate((n) => (window as unknown as { bench: BenchApi }).bench.drag(n), frames);
}

async function openFilters(page: Page): Promise<void> {
  // Its name goes on with the number of conditions.
  await page
    .getByRole('navigation', { name: 'Tools' })
    .getByRole('button', { name: /^Filters/ })
    .click();
  await page.getByRole('heading', { name: 'Filters' }).waitFor();
  await page.waitForTimeout(500);
}

function loadCells({ first, all, longest }: Loaded): string[] {
  return [
    (first / 1000).toFixed(1),
    (all / 1000).toFixed(1),
    longest === 0 ? 'under 50' : longest.toFixed(0),
  ];
}

function nameOf({ rows, places }: Sample): string {
  return `${rows.toLocaleString('en')}, ${places.toLocaleString('en')}`;
}

function at(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function spread(times: readonly number[]): string {
  return `${at(times, 0.5).toFixed(1)} / ${at(times, 0.95).toFixed(1)}`;
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

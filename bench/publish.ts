import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Pointer } from '../src/core/published/format.ts';
import type { Article, EventId, EventRecord } from '../src/core/model.ts';
import { parseConfig } from '../src/publish/config/read-config.ts';
import type { Extract } from '../src/publish/extract/extract-all.ts';
import { publish, type PublishTools } from '../src/publish/publish.ts';
import { nodeTools } from '../src/sources/node/node-tools.ts';
import { readSeeds } from '../src/sources/node/read-seeds.ts';
import { makeArticles } from './make-articles.ts';
import { processorSeconds } from './measure.ts';
import { seededRandom } from './random.ts';

const SEED = 20160517;
const SENTENCES = 8;
const PLACES = 2000;
const DAY_MS = 86_400_000;
const TYPES = ['airstrike', 'shelling', 'clash', 'arrest', 'protest', 'negotiation'] as const;
const NOW = new Date('2018-01-01T12:00:00Z');

/**
 * `dateline publish` of many events, without reading them: reading has benches of its own, so each article gets one
 * made event, spread over ten years and 2,000 places. `BENCH_EVENTS=10000` for fewer than 100,000.
 */
export async function benchPublish(): Promise<void> {
  const count = Number(process.env['BENCH_EVENTS'] ?? 100_000);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dateline-bench-'));
  await writeArticles(path.join(folder, 'news'), count);
  const config = parseConfig(
    JSON.stringify({
      title: 'Bench',
      baseUrl: 'https://map.example/',
      app: null,
      sources: [{ folder: path.join(folder, 'news') }],
      output: path.join(folder, 'site'),
      state: path.join(folder, 'state'),
    }),
  );
  if (!config.ok) throw new Error(config.reason);
  for (const run of ['the first run', 'a run with one article more']) {
    const begun = processorSeconds();
    const { events } = await publish(config.value, tools());
    const seconds = (processorSeconds() - begun).toFixed(0);
    const peak = (process.resourceUsage().maxRSS / 1e6).toFixed(1);
    console.log(`${run}: ${events} events, ${seconds} s of processor time, at most ${peak} GB`);
    fs.copyFileSync(path.join(folder, 'news', 'extra'), path.join(folder, 'news', 'extra.ndjson'));
  }
  describeFiles(path.join(folder, 'site', 'current', 'corpus'));
  fs.rmSync(folder, { recursive: true, force: true });
}

/** Files of 1,000 articles, one a line; the last article waits under a name that is no article's. */
async function writeArticles(folder: string, count: number): Promise<void> {
  fs.mkdirSync(folder, { recursive: true });
  const seeds = await readSeeds('seeds');
  const articles = makeArticles(seeds, count + 1, SENTENCES, SEED);
  const lines = (some: readonly Article[]): string => some.map((one) => `${JSON.stringify(one)}\n`).join('');
  for (let from = 0; from < count; from += 1000)
    fs.writeFileSync(
      path.join(folder, `${from}.ndjson`),
      lines(articles.slice(from, Math.min(count, from + 1000))),
    );
  fs.writeFileSync(path.join(folder, 'extra'), lines(articles.slice(count)));
}

function tools(): PublishTools {
  return {
    now: NOW,
    clock: { now: () => NOW.getTime(), sleep: () => Promise.resolve() },
    parseHtml: nodeTools(NOW).parseHtml,
    extract: makeEvents,
    engine: 'bench',
    program: 'bench',
  };
}

const makeEvents: Extract = async function* (articles) {
  for (const article of articles) yield await Promise.resolve({ ok: true, events: [makeEvent(article)] });
};

function makeEvent({ id, text }: Article): EventRecord {
  const random = seededRandom(SEED + Number(id.replace(/\D/g, '')));
  const at = Math.floor(random() * PLACES);
  const day = new Date(NOW.getTime() - Math.floor(random() * 3650) * DAY_MS).toISOString().slice(0, 10);
  const end = Math.max(1, text.indexOf('.') + 1);
  const killed = Math.floor(random() * 20);
  const place = { name: `Place ${at}`, lat: 30 + (at % 50) / 5, lon: 35 + Math.floor(at / 50) / 5 };
  return {
    id: `${id}-1` as EventId,
    type: TYPES[Math.floor(random() * TYPES.length)] ?? 'clash',
    status: 'reported',
    date: { start: day, end: day, precision: 'day', text: day, certain: true },
    place: {
      ...place,
      text: place.name,
      geonameId: at,
      country: 'SY',
      admin1: 'X',
      precision: 'city',
      radiusKm: 0,
      confidence: 0.9,
    },
    actors: [],
    targets: [],
    casualties: { killed: { min: killed, max: killed, text: String(killed) } },
    attribution: [],
    evidence: [{ start: 0, end, text: text.slice(0, end), kind: 'trigger' }],
    confidence: 0.9,
  };
}

/** What the first view loads of it, as a server packs it, and the rest. */
function describeFiles(folder: string): void {
  const packed = (name: string): number => gzipSync(fs.readFileSync(path.join(folder, name))).length / 1024;
  const pointer = JSON.parse(fs.readFileSync(path.join(folder, 'latest.json'), 'utf8')) as Pointer;
  const { head, older } = pointer;
  const sizes = older.map(({ file }) => packed(file));
  console.log(
    `pointer ${packed('latest.json').toFixed(0)} KB, head ${packed(head.file).toFixed(0)} KB with ${head.events} events (gzip)`,
  );
  console.log(`${older.length} older files, the largest ${Math.max(0, ...sizes).toFixed(0)} KB (gzip)`);
}

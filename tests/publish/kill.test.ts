import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { build } from 'vite';
import { page, rss, startWeb, type TestWeb, versioned } from './test-web.ts';

const KILLS = 50;
const FIRST = '2016-06-01T00:00:00.000Z';
const SECOND = '2016-06-02T00:00:00.000Z';

let web: TestWeb;
let folder: string;
let child: string;

/** One script without TypeScript, so that fifty starts take seconds. */
async function buildChild(): Promise<string> {
  const outDir = path.join(folder, 'child');
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL('publish-child.ts', import.meta.url)),
      outDir,
      rollupOptions: { output: { entryFileNames: 'child.mjs' } },
    },
  });
  return path.join(outDir, 'child.mjs');
}

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dateline-kill-'));
  web = await startWeb();
  child = await buildChild();
}, 120_000);
afterAll(async () => {
  await web.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

/** A wire of twelve articles in the first edition; the second has four more, and one that was rewritten. */
function serve(edition: 1 | 2): void {
  const count = edition === 1 ? 12 : 16;
  const items = Array.from({ length: count }, (_, i) => ({
    id: `tag:wire,${i}`,
    title: `Report ${i}`,
    link: `${web.origin}/story/${i}`,
  }));
  web.route('/feed.xml', versioned(`"${edition}"`, rss(items)));
  for (let i = 0; i < count; i++) {
    const day = `2016-05-${String((i % 28) + 1).padStart(2, '0')}`;
    const killed = edition === 2 && i === 3 ? 99 : i + 1;
    const text = `An airstrike on ${i % 2 ? 'Homs' : 'Aleppo'} on ${day} killed ${killed}.\n\nPeople of the town said so on the next day, when the dust had settled.`;
    web.route(`/story/${i}`, versioned(`"${i}-${killed}"`, page(`Report ${i}`, text)));
  }
}

function makeBase(name: string): string {
  const base = path.join(folder, name);
  fs.mkdirSync(base, { recursive: true });
  const config = {
    title: 'Test',
    baseUrl: 'https://map.example/',
    output: 'site',
    app: null,
    sources: [{ feed: `${web.origin}/feed.xml`, follow: true }],
    fetch: { delaySeconds: 0, allowPrivateAddresses: true },
  };
  fs.writeFileSync(path.join(base, 'config.json'), JSON.stringify(config));
  return base;
}

/** Runs to the end, or is killed `afterMs` after it has begun; says how long it ran. */
function run(base: string, now: string, afterMs: number | null): Promise<number> {
  return new Promise((resolve, reject) => {
    const process_ = spawn(process.execPath, [child, path.join(base, 'config.json'), now]);
    let begun = 0;
    let errors = '';
    process_.stderr.on('data', (text) => (errors += String(text)));
    process_.stdout.once('data', () => {
      begun = performance.now();
      if (afterMs !== null) setTimeout(() => process_.kill('SIGKILL'), afterMs);
    });
    process_.on('close', (code, signal) => {
      if (signal !== 'SIGKILL' && code !== 0) reject(new Error(errors));
      else resolve(performance.now() - begun);
    });
  });
}

/** Names and bytes of everything below a folder. */
function digestTree(root: string): string {
  const hash = createHash('sha256');
  const names = fs.readdirSync(root, { recursive: true, withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  for (const file of files.sort()) {
    hash.update(`${path.relative(root, file)}\n`);
    hash.update(fs.readFileSync(file));
  }
  return hash.digest('hex');
}

function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

it(
  `stays whole through ${KILLS} kills, and ends with the bytes of an undisturbed run`,
  { timeout: 300_000 },
  async () => {
    const current = (base: string): string => path.join(base, 'site', 'current');
    const undisturbed = makeBase('undisturbed');
    serve(1);
    await run(undisturbed, FIRST, null);
    const first = digestTree(fs.realpathSync(current(undisturbed)));
    fs.cpSync(undisturbed, path.join(folder, 'start'), { recursive: true, verbatimSymlinks: true });
    serve(2);
    const duration = await run(undisturbed, SECOND, null);
    const second = digestTree(fs.realpathSync(current(undisturbed)));
    expect(second).not.toBe(first);

    const random = seededRandom(20161130);
    const seen = { first: 0, second: 0, cut: 0 };
    const base = path.join(folder, 'killed');
    for (let kill = 0; kill < KILLS; kill++) {
      // Five kills in a row on what the last one left, then a run to the end and a fresh start.
      if (kill % 5 === 0) {
        fs.rmSync(base, { recursive: true, force: true });
        fs.cpSync(path.join(folder, 'start'), base, { recursive: true, verbatimSymlinks: true });
      }
      await run(base, SECOND, random() * duration * 1.1);
      if (fs.existsSync(path.join(base, '.dateline', 'lock'))) seen.cut++;
      const now = digestTree(fs.realpathSync(current(base)));
      expect([first, second]).toContain(now);
      seen[now === first ? 'first' : 'second']++;
      if (kill % 5 < 4) continue;
      await run(base, SECOND, null);
      expect(digestTree(fs.realpathSync(current(base)))).toBe(second);
      expect(fs.readdirSync(path.join(base, 'site', 'versions'))).toHaveLength(1);
    }
    // The moments must have met a run at work, else they prove nothing.
    expect(seen.cut).toBeGreaterThan(KILLS / 4);
  },
);

import fs from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { addArticle, addDialog, mapEvents, openTool, panel, ready, shown } from './app-page.ts';
import { launchChromium } from './chromium.ts';
import { mapColours } from './map-colours.ts';
import { startTestHost, type TestHost } from './test-host.ts';

// Each opens the page several times, on a machine that may be busy.
vi.setConfig({ testTimeout: 180_000 });

let browser: Browser;
let host: TestHost;
let context: BrowserContext;
let page: Page;
let faults: string[];
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  host = await startTestHost();
  context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  page = await context.newPage();
  faults = watch(page);
  await page.goto(host.url);
});
afterEach(async () => {
  await context.close();
  await host.close();
});

/** Uncaught errors, and requests to other origins, the worker's as well. */
function watch(one: Page): string[] {
  const found: string[] = [];
  one.on('pageerror', (error) => found.push(`uncaught: ${error.message}`));
  one.context().on('request', (request) => {
    if (!request.url().startsWith(host.url) && !/^(?:data|blob):/.test(request.url()))
      found.push(request.url());
  });
  return found;
}

/** Waits until the worker has the page, and has kept what the page had loaded before. */
async function kept(one: Page = page): Promise<void> {
  await ready(one);
  await one.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await expect
    .poll(() =>
      one.evaluate(async () => {
        const names = await caches.keys();
        const has = async (kind: string, words: string) => {
          const name = names.find((known) => known.startsWith(`dateline-${kind}`));
          const keys = name === undefined ? [] : await (await caches.open(name)).keys();
          return keys.some(({ url }) => url.includes(words));
        };
        return (await has('corpus', 'latest.json')) && (await has('bundled', 'range'));
      }),
    )
    .toBe(true);
  // Pieces of the basemap come one after another: wait until no more do.
  const count = () =>
    one.evaluate(async () => {
      const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
      return (await Promise.all(caches_.map((cache) => cache.keys()))).flat().length;
    });
  for (let before = -1, now = await count(); before !== now; now = await count()) {
    before = now;
    await one.waitForTimeout(1500);
  }
}

/** No server any more, for page and worker alike. */
const goOffline = (): void => {
  host.fault = (_path, _request, response) => Boolean(response.destroy());
};
const news = (one: Page = page) => one.locator('.news');

describe('after one visit', () => {
  it('map, events, articles and the seen part of the basemap are there without a server', async () => {
    await kept();
    const { all } = await shown(page);
    goOffline();
    await page.reload();
    await ready(page);
    expect((await shown(page)).all).toBe(all);
    expect(await mapEvents(page).count()).toBeGreaterThan(3);
    await expect.poll(() => mapColours(page)).toBeGreaterThan(3);
    await news()
      .getByText(/No answer from the server: these are the events of .*20\d\d/)
      .waitFor();
    await openTool(page, 'Events');
    await page
      .getByRole('button', { name: /^Airstrike ·/ })
      .first()
      .click();
    await panel(page).locator('mark').first().waitFor();
    for (const tool of ['Filters', 'Search', 'Sources']) await openTool(page, tool);
    expect(faults).toEqual([]);
  });

  it('an article can be read without a server once one was read with it', async () => {
    await kept();
    await addArticle(page);
    await addDialog(page)
      .getByText(/found in 1 article/)
      .waitFor();
    goOffline();
    await page.reload();
    await ready(page);
    await addArticle(page, { headline: 'Nine killed again' });
    await addDialog(page)
      .getByText(/found in 1 article/)
      .waitFor();
    expect(faults).toEqual([]);
  });

  it('the worker leaves feeds, pages of other folders and the first view alone', async () => {
    await kept();
    expect(host.requests.filter((name) => name === 'sw.js').length).toBeGreaterThan(0);
    expect(host.requests.filter((name) => /^(?:gazetteer|models)\//.test(name))).toEqual([]);
    expect(host.requests.some((name) => name.startsWith('embed'))).toBe(false);
  });
});

describe('the frame', () => {
  it('registers no worker on the page of a publisher', async () => {
    const frame = await (await browser.newContext()).newPage();
    await frame.goto(`${host.url}embed.html`);
    await frame.getByText(/^\d+ events$/).waitFor();
    await frame.waitForLoadState('networkidle');
    expect(await frame.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
      0,
    );
    await frame.context().close();
  });
});

/** Publishes another build: the same program, each of its scripts under another name, and a mark in its page. */
function publishVersion(mark: string): void {
  const assets = path.join(host.folder, 'assets');
  const scripts = fs.readdirSync(assets).filter((name) => name.endsWith('.js'));
  const texts = [...scripts.map((name) => `assets/${name}`), 'index.html', 'sw.js'].map((name) =>
    path.join(host.folder, name),
  );
  for (const file of texts) {
    const text = fs.readFileSync(file, 'utf8');
    const renamed = scripts.reduce(
      (all, name) => all.replaceAll(name, name.replace('.js', `-${mark}.js`)),
      text,
    );
    fs.writeFileSync(
      file,
      renamed
        .replace(/page-[0-9a-f]{16}/, `page-${mark.padEnd(16, '0')}`)
        .replace('<html', `<html data-version="${mark}"`),
    );
  }
  for (const name of scripts)
    fs.renameSync(path.join(assets, name), path.join(assets, name.replace('.js', `-${mark}.js`)));
}
const version = (one: Page = page) => one.evaluate(() => document.documentElement.dataset['version']);
const askForUpdate = (one: Page = page) =>
  one.evaluate(async () => void (await navigator.serviceWorker.getRegistration())?.update());

describe('a new version of the program', () => {
  it('waits until the reader takes it, and then comes whole', async () => {
    await kept();
    publishVersion('ab01');
    await askForUpdate();
    await news().getByText('There is a new version of this page.').waitFor();
    await page.evaluate(() => void (location.hash = '#v=1&family=air'));
    expect(await version()).toBeUndefined();
    await news().getByRole('button', { name: 'Reload' }).click();
    await expect.poll(() => version().catch(() => null)).toBe('ab01');
    expect(page.url(), 'what the reader had chosen stays').toContain('family=air');
    goOffline();
    await page.reload();
    await ready(page);
    expect(await version()).toBe('ab01');
    expect(faults).toEqual([]);
  });

  it('does not come by a reload alone while another tab shows the old one', async () => {
    await kept();
    const other = await context.newPage();
    await other.goto(host.url);
    await kept(other);
    publishVersion('ab02');
    await page.reload();
    await ready(page);
    await news().getByText('There is a new version of this page.').waitFor();
    expect(await version()).toBeUndefined();
    await news().getByRole('button', { name: 'Reload' }).click();
    await expect.poll(() => version().catch(() => null)).toBe('ab02');
    // The other tab keeps its version, can still load the rest of it, and is told.
    await news(other).getByText('There is a new version of this page.').waitFor();
    expect(await version(other)).toBeUndefined();
    goOffline();
    await openTool(other, 'Filters');
    await other.getByRole('heading', { name: 'Filters', level: 2 }).waitFor();
    await openTool(other, 'Add');
    await addDialog(other).waitFor();
    expect(faults).toEqual([]);
  });

  it('is not taken while the host has only half of it', async () => {
    await kept();
    publishVersion('ab03');
    host.fault = (name, _request, response) =>
      /index-.*-ab03/.test(name) && Boolean(response.writeHead(404).end());
    await askForUpdate();
    await expect.poll(() => host.requests.some((name) => /index-.*-ab03/.test(name))).toBe(true);
    await page.waitForTimeout(500);
    goOffline();
    await page.reload();
    await ready(page);
    expect(await version()).toBeUndefined();
    expect(await mapEvents(page).count()).toBeGreaterThan(3);
  });

  it('does not read the gazetteer of another one', async () => {
    await kept();
    const file = path.join(host.folder, 'gazetteer', 'core.dlg');
    fs.writeFileSync(file, Buffer.concat([fs.readFileSync(file), Buffer.from([0])]));
    await addArticle(page);
    await expect.poll(() => addDialog(page).getByRole('alert').textContent()).toMatch(/\S/);
  });
});

describe('new events', () => {
  it('are told of, and what was kept stays a pair until the newer pair is whole', async () => {
    await kept();
    const { all } = await shown(page);
    const pointerFile = path.join(host.folder, 'corpus', 'latest.json');
    const pointer = JSON.parse(fs.readFileSync(pointerFile, 'utf8')) as {
      version: string;
      head: { file: string };
    };
    // A newer pointer whose file never arrives.
    pointer.version = 'newer';
    pointer.head.file = 'head-0123456789abcdef.json';
    fs.writeFileSync(pointerFile, JSON.stringify(pointer));
    await page.reload();
    await page.getByText(/could not be read/).waitFor();
    goOffline();
    await page.reload();
    await ready(page);
    expect((await shown(page)).all).toBe(all);
  });
});

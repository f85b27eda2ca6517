import fs from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { addArticle, addDialog, mapEvents, openTool, ready, shown, STORY } from './app-page.ts';
import { launchChromium } from './chromium.ts';
import { mapColours } from './map-colours.ts';
import { startTestHost, type Fault, type TestHost } from './test-host.ts';

/** The rows of the table in docs/reliability.md, in its order: a first visit, so that nothing is kept yet. */
// Each opens the page several times, on a machine that may be busy.
vi.setConfig({ testTimeout: 180_000 });

let browser: Browser;
let host: TestHost;
let context: BrowserContext;
let page: Page;
let uncaught: string[];
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  host = await startTestHost();
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  page = await context.newPage();
  uncaught = [];
  page.on('pageerror', (error) => uncaught.push(error.message));
});
afterEach(async () => {
  await context.close();
  await host.close();
  expect(uncaught).toEqual([]);
});

const notice = (text: string | RegExp) => page.getByRole('alert').filter({ hasText: text }).first();
const answer =
  (names: RegExp, status: number, change: (body: string) => string = () => ''): Fault =>
  (name, _request, response) => {
    if (!names.test(name)) return false;
    const file = path.join(host.folder, name);
    const body = status === 200 ? change(fs.readFileSync(file, 'utf8')) : '';
    return Boolean(response.writeHead(status, { 'Content-Type': 'application/json' }).end(body));
  };
const breakLine =
  (names: RegExp): Fault =>
  (name, _request, response) =>
    names.test(name) && Boolean(response.destroy());

const cut = (body: string): string => body.slice(0, body.length / 2);
const later = (body: string): string => body.replace(/"format":\d+/, '"format":99');
const HEAD = /^corpus\/head-/;
const POINTER = /^corpus\/latest/;

describe('data files', () => {
  it.each([
    ['the pointer is missing', answer(POINTER, 404), 'the server answered 404'],
    ['the server fails', answer(POINTER, 500), 'the server answered 500'],
    ['the pointer is cut', answer(POINTER, 200, cut), 'it is not JSON'],
    ['the pointer is of a later program', answer(POINTER, 200, later), 'it does not hold events as expected'],
    ['the events are missing', answer(HEAD, 404), 'the server answered 404'],
    ['the events are cut', answer(HEAD, 200, cut), 'it is not JSON'],
    ['the events are of a later program', answer(HEAD, 200, later), 'it does not hold events as expected'],
    ['the line breaks', breakLine(HEAD), 'it could not be fetched'],
  ])('%s: the reader is told why, the map is there, and articles can be added', async (_name, fault, why) => {
    host.fault = fault;
    await page.goto(host.url);
    await notice(why).waitFor();
    await expect.poll(() => mapColours(page)).toBeGreaterThan(3);
    await addArticle(page);
    await addDialog(page)
      .getByText(/found in 1 article/)
      .waitFor();
  });

  it.each([
    ['missing', answer(POINTER, 404)],
    ['cut', answer(HEAD, 200, cut)],
  ])('a frame whose events are %s says so', async (_name, fault) => {
    host.fault = fault;
    await page.goto(`${host.url}embed.html`);
    await notice(/could not be read/).waitFor();
  });
});

describe('the basemap', () => {
  it.each([
    ['missing', answer(/pmtiles$/, 404)],
    ['behind a server that fails', answer(/pmtiles$/, 500)],
    ['cut off on the way', breakLine(/pmtiles$/)],
  ])('that is %s: events stand on an empty map, and the reader is told', async (_name, fault) => {
    host.fault = fault;
    await page.goto(host.url);
    await ready(page);
    await notice('Parts of the basemap could not be read').waitFor();
    expect(await mapEvents(page).count()).toBeGreaterThan(3);
    host.fault = null;
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await expect.poll(() => mapColours(page)).toBeGreaterThan(3);
    await expect.poll(() => notice('Parts of the basemap').isVisible()).toBe(false);
  });

  it('without outlines of provinces: a circle stands for the area', async () => {
    host.fault = answer(/^basemap\/areas/, 500);
    await page.goto(host.url);
    await ready(page);
    expect(await mapEvents(page).count()).toBeGreaterThan(3);
  });
});

describe('the connection', () => {
  it('is slow: the page says that it is loading, then shows everything', async () => {
    const wait: Fault = (name, _request, response) => {
      if (!/^assets\/index-.*\.js$/.test(name)) return false;
      setTimeout(
        () =>
          response
            .writeHead(200, { 'Content-Type': 'text/javascript' })
            .end(fs.readFileSync(path.join(host.folder, name))),
        7000,
      );
      return true;
    };
    host.fault = wait;
    await page.goto(host.url, { waitUntil: 'commit' });
    const words = page.getByText('Dateline is loading. If nothing appears, reload the page.');
    await expect.poll(() => words.evaluate((one) => getComputedStyle(one).opacity)).toBe('1');
    await ready(page);
    expect(await words.count()).toBe(0);
  });

  it('has slow events: map and tools are there before them', async () => {
    let release: () => void = () => undefined;
    host.fault = (name, _request, response) => {
      if (!HEAD.test(name)) return false;
      release = () =>
        response
          .writeHead(200, { 'Content-Type': 'application/json' })
          .end(fs.readFileSync(path.join(host.folder, name)));
      return true;
    };
    await page.goto(host.url);
    await expect.poll(() => mapColours(page)).toBeGreaterThan(3);
    await openTool(page, 'Add');
    await addDialog(page).waitFor();
    await page.keyboard.press('Escape');
    release();
    await ready(page);
    expect((await shown(page)).all).toBeGreaterThan(90);
  });

  it('breaks before the program is there: the page says what to do', async () => {
    host.fault = breakLine(/^assets\/first-.*\.js$/);
    await page.goto(host.url);
    const words = page.getByText('If nothing appears, reload the page.');
    await expect.poll(() => words.evaluate((one) => getComputedStyle(one).opacity)).toBe('1');
  });

  it.each([
    ['Filters', /^assets\/facets-/, 'Filters could not be loaded'],
    ['Events', /^assets\/event-list-/, 'Events could not be loaded'],
    ['Add', /^assets\/add-dialog-/, 'The dialog for new articles could not be loaded'],
  ])('breaks before %s is there: that part says so, and the rest works', async (tool, names, words) => {
    await page.goto(host.url);
    await ready(page);
    host.fault = breakLine(names);
    await openTool(page, tool);
    await notice(words).waitFor();
    const box = await notice(words).boundingBox();
    expect(box && box.y >= 0 && box.y + box.height <= 900, 'in sight').toBe(true);
    await mapEvents(page).first().focus();
    expect(await mapEvents(page).count()).toBeGreaterThan(3);
    host.fault = null;
    await page.getByRole('button', { name: 'Reload the page' }).click();
    await ready(page);
    // The address says which drawer is open; a dialog is no part of it.
    if (tool === 'Add') await openTool(page, tool);
    await page.getByRole('heading', { name: tool === 'Add' ? 'Add an article' : tool, level: 2 }).waitFor();
    await expect
      .poll(() => page.getByRole('alert').filter({ hasText: 'could not be loaded' }).count())
      .toBe(0);
  });

  it('breaks before the gazetteer is there: the file is named, and what was typed stays', async () => {
    await page.goto(host.url);
    await ready(page);
    host.fault = answer(/^gazetteer\/core/, 503);
    await addArticle(page);
    const alert = addDialog(page).getByRole('alert');
    await expect.poll(() => alert.textContent()).toContain('gazetteer/core.dlg');
    expect(await addDialog(page).getByRole('textbox', { name: 'Text of the article' }).inputValue()).toBe(
      STORY.text,
    );
    host.fault = null;
    await addDialog(page).getByRole('button', { name: 'Find events' }).click();
    await addDialog(page)
      .getByText(/found in 1 article/)
      .waitFor();
  });
});

describe('the browser', () => {
  it('loses the worker: the reader is told, nothing typed is lost, and the next try has a new one', async () => {
    await page.goto(host.url);
    await ready(page);
    const text = 'Shells hit the town of Douma on Monday and killed three people, residents said. '.repeat(
      4000,
    );
    const spawned = page.waitForEvent('worker');
    await addArticle(page, { text });
    const worker = await spawned;
    await worker.evaluate(() => {
      setTimeout(() => {
        throw new Error('out of memory');
      });
    });
    const alert = addDialog(page).getByRole('alert');
    await expect.poll(() => alert.textContent()).toMatch(/stopped/);
    const field = addDialog(page).getByRole('textbox', { name: 'Text of the article' });
    expect((await field.inputValue()).length).toBe(text.length);
    await field.fill(STORY.text);
    await addDialog(page).getByRole('button', { name: 'Find events' }).click();
    await addDialog(page)
      .getByText(/found in 1 article/)
      .waitFor();
    uncaught = uncaught.filter((message) => message !== 'out of memory');
  });

  it('has no room left: the events are shown, and the reader is told how long', async () => {
    await page.addInitScript(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.goto(host.url);
    await ready(page);
    const { all } = await shown(page);
    await addArticle(page);
    await addDialog(page).getByText('storage for this page is full').waitFor();
    await expect.poll(async () => (await shown(page)).all).toBeGreaterThan(all);
  });

  it('shows the page in two tabs: what is added in each is there in both when they are opened next', async () => {
    await page.goto(host.url);
    const other = await context.newPage();
    await other.goto(host.url);
    for (const [tab, headline] of [
      [page, 'Added in the first tab'],
      [other, 'Added in the second tab'],
    ] as const) {
      await ready(tab);
      await addArticle(tab, { headline, text: `${headline}. ${STORY.text}` });
      await addDialog(tab)
        .getByText(/found in 1 article/)
        .waitFor();
    }
    for (const tab of [page, other]) {
      await tab.reload();
      await ready(tab);
      await openTool(tab, 'Sources');
      for (const headline of ['Added in the first tab', 'Added in the second tab'])
        await tab.getByRole('button', { name: new RegExp(`Remove.*${headline}`) }).waitFor();
    }
  });

  it.each([
    ['years behind', '2001-01-01T00:00:00Z'],
    ['years ahead', '2061-01-01T00:00:00Z'],
  ])('has a clock that is %s: all events are there', async (_name, time) => {
    await page.clock.setFixedTime(new Date(time));
    await page.goto(host.url);
    await ready(page);
    const counts = await shown(page);
    expect(counts.shown).toBe(counts.all);
    expect(counts.all).toBeGreaterThan(90);
  });

  it('has a clock that is years behind: a date after its today is refused by that name', async () => {
    await page.clock.setFixedTime(new Date('2001-01-01T00:00:00Z'));
    await page.goto(host.url);
    await ready(page);
    await addArticle(page);
    await addDialog(page)
      .getByText(/future/)
      .first()
      .waitFor();
  });
});

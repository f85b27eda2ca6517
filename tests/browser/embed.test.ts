import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './site.ts';

const KB = 1024;
let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const credit = (frame: FrameLocator | Page) => frame.getByText(/^(?:\d+ of )?\d+ events$/).first();

/** A page of another origin (127.0.0.1, where the site is localhost) with frames in it. */
async function openHost(frames: string) {
  const body = `<!doctype html><title>News</title><body style="height: 3000px">${frames}</body>`;
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const visit = await site.open();
  visit.page.once('close', () => server.close());
  await visit.page.goto(`http://127.0.0.1:${String(port)}/`);
  return visit;
}

describe('the frame', () => {
  it('needs at most 120 KB of script and style (gzip)', async () => {
    const received: string[] = [];
    const { page, faults } = await site.open({
      path: 'embed.html',
      before: (fresh) =>
        Promise.resolve(fresh.on('response', (response) => void received.push(response.url()))),
    });
    await credit(page).waitFor();
    await page.waitForLoadState('networkidle');
    const files = received.filter((url) => /\.(?:js|css)$/.test(url));
    const bytes = files.map((url) => gzipSync(readFileSync(`dist${new URL(url).pathname}`)).length);
    expect(bytes.reduce((sum, size) => sum + size, 0) / KB).toBeLessThan(120);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it.each([280, 390, 800])('fits into %i pixels', async (width) => {
    const { page, faults } = await site.open({
      path: 'embed.html#family=air&title=Airstrikes',
      size: { width, height: 450 },
    });
    await credit(page).waitFor();
    await page.locator('.embed').getByRole('heading', { name: 'Airstrikes' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('works without an origin, cookies or storage', async () => {
    const { page } = await openHost(
      `<iframe sandbox="allow-scripts" src="${site.url}embed.html" width="600" height="400"></iframe>`,
    );
    const frame = page.frameLocator('iframe');
    await credit(frame).waitFor();
    await frame.getByRole('group', { name: /^Events on the map/ }).waitFor();
    await page.context().close();
  });

  it('opens on its events when it is shown late', async () => {
    const { page } = await openHost(
      `<iframe hidden src="${site.url}embed.html" width="600" height="400"></iframe>`,
    );
    await page.waitForTimeout(1500);
    await page.locator('iframe').evaluate((frame) => frame.removeAttribute('hidden'));
    await credit(page.frameLocator('iframe')).waitFor();
    await page.frameLocator('iframe').getByRole('button', { name: 'Show all events on the map' }).waitFor();
    await page.context().close();
  });

  it('stands ten times on a page', async () => {
    const one = `<iframe src="${site.url}embed.html" width="300" height="300"></iframe>`;
    const { page, faults } = await openHost(one.repeat(10));
    for (let i = 0; i < 10; i++) await credit(page.frameLocator('iframe').nth(i)).waitFor();
    expect(faults.filter((fault) => !fault.includes('127.0.0.1'))).toEqual([]);
    await page.context().close();
  });

  it('leaves the wheel to the page, and says how to zoom', async () => {
    const { page } = await openHost(`<iframe src="${site.url}embed.html" width="600" height="400"></iframe>`);
    await credit(page.frameLocator('iframe')).waitFor();
    await page.mouse.move(300, 200);
    await page.mouse.wheel(0, 300);
    await page
      .frameLocator('iframe')
      .getByText(/to zoom with the wheel/)
      .waitFor();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
    await page.context().close();
  });
});

describe('a page that was written from the documentation', () => {
  it('filters by date, follows a selection and lets the frame have its height', async () => {
    const { page, faults } = await site.open({ path: 'embed-demo.html', size: { width: 390, height: 844 } });
    const count = page.locator('#count');
    await expect.poll(() => count.textContent()).toMatch(/^The map (?:has|shows) /);
    await page.getByRole('button', { name: 'Show these dates' }).click();
    await expect.poll(() => count.textContent()).toMatch(/^The map shows \d+ of \d+ events\.$/);
    const frame = page.frameLocator('iframe');
    const before = (await page.locator('iframe').boundingBox())?.height ?? 0;
    await page.getByRole('button', { name: 'All dates' }).click();
    await expect.poll(() => count.textContent()).toMatch(/^The map shows (\d+) of \1 events\.$/);
    const mark = frame
      .getByRole('group', { name: /^Events on the map/ })
      .getByRole('button', { name: /^(?:Airstrike|Bombing|Clash|Killing|Protest|Shelling)/ })
      .first();
    await mark.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Chosen event' }).waitFor();
    await frame.getByRole('article', { name: 'Selected event' }).waitFor();
    await expect
      .poll(async () => (await page.locator('iframe').boundingBox())?.height ?? 0)
      .toBeGreaterThan(before);
    await page.getByRole('button', { name: 'Close it' }).click();
    await expect.poll(() => page.getByRole('region', { name: 'Chosen event' }).isVisible()).toBe(false);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

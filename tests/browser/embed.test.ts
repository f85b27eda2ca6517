import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishInTwo, serveEvents } from './corpus-parts.ts';
import { credit, openHost } from './host-page.ts';
import { openSite, type Site } from './site.ts';

const KB = 1024;
let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

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
      site,
      `<iframe sandbox="allow-scripts" src="${site.url}embed.html" width="600" height="400"></iframe>`,
    );
    const frame = page.frameLocator('iframe');
    await credit(frame).waitFor();
    await frame.getByRole('group', { name: /^Events on the map/ }).waitFor();
    await page.context().close();
  });

  it('opens on its events when it is shown late', async () => {
    const { page } = await openHost(
      site,
      `<iframe hidden src="${site.url}embed.html" width="600" height="400"></iframe>`,
    );
    await page.waitForTimeout(1500);
    await page.locator('iframe').evaluate((frame) => frame.removeAttribute('hidden'));
    await credit(page.frameLocator('iframe')).waitFor();
    await page.frameLocator('iframe').getByRole('button', { name: 'Show all events on the map' }).waitFor();
    await page
      .frameLocator('iframe')
      .getByRole('group', { name: /^Events on the map/ })
      .getByRole('button')
      .first()
      .waitFor({ state: 'attached' });
    await page.context().close();
  });

  it('stands ten times on a page', async () => {
    const one = `<iframe src="${site.url}embed.html" width="300" height="300"></iframe>`;
    const { page, faults } = await openHost(site, one.repeat(10));
    for (let i = 0; i < 10; i++) await credit(page.frameLocator('iframe').nth(i)).waitFor();
    expect(faults.filter((fault) => !fault.includes('127.0.0.1'))).toEqual([]);
    await page.context().close();
  });

  it('leaves the wheel to the page, and says how to zoom', async () => {
    const { page } = await openHost(
      site,
      `<iframe src="${site.url}embed.html" width="600" height="400"></iframe>`,
    );
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

describe('a frame with more events than it loads at first', () => {
  const TWO = publishInTwo('1', '2018-01-01');
  const total = TWO.pointer.events;
  const newest = TWO.pointer.head.events;

  it('says how many older there are, and loads them on request', async () => {
    const { page, faults } = await site.open({
      path: 'embed.html',
      size: { width: 600, height: 450 },
      before: (fresh) => serveEvents(fresh, () => TWO),
    });
    await page.getByText(`${String(newest)} events`, { exact: true }).waitFor();
    await page.getByRole('button', { name: `Load older: ${String(total - newest)} events` }).click();
    await page.getByText(`${String(total)} events`, { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: /^Load older/ }).count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('loads them by itself when its dates go back to them, also those that its page sets', async () => {
    const asked: string[] = [];
    const { page } = await site.open({
      path: 'embed-demo.html',
      before: async (fresh) => {
        const names = await serveEvents(fresh, () => TWO);
        fresh.on('response', () => asked.splice(0, asked.length, ...names));
      },
    });
    await expect
      .poll(() => page.locator('#count').textContent())
      .toMatch(new RegExp(`^The map (?:has|shows ${String(newest)} of) ${String(newest)} events\\.$`));
    expect(asked).not.toContain('older-1.json');
    await page.getByRole('button', { name: 'Show these dates' }).click();
    await expect
      .poll(() => page.locator('#count').textContent())
      .toMatch(new RegExp(`^The map shows \\d+ of ${String(total)} events\\.$`));
    await page.context().close();
  });

  it('keeps to what it has where readers cannot change it', async () => {
    const { page } = await site.open({
      path: 'embed.html#filters=locked',
      before: (fresh) => serveEvents(fresh, () => TWO),
    });
    await page.getByText(`${String(newest)} events`, { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: /^Load older/ }).count()).toBe(0);
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

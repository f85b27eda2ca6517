import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTool, panel, ready, shown } from './app-page.ts';
import { publishInTwo, serveEvents } from './corpus-parts.ts';
import { openSite, PHONE, DESKTOP, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const EARLIER = publishInTwo('1', '0000-01-01', 12);
const LATER = publishInTwo('2', '0000-01-01');

/** The page asks every five minutes, from the moment on at which it has all that the first view needs. */
async function waitForNews(page: Page): Promise<void> {
  const show = page.getByText('12 new events');
  await expect
    .poll(async () => {
      await page.clock.fastForward('05:30');
      return show.isVisible();
    })
    .toBe(true);
}

describe.each([
  ['a desktop', DESKTOP],
  ['a phone', PHONE],
])('new events, on %s', (_name, size) => {
  it('are announced, wait until they are wanted, and leave everything else as it was', async () => {
    let published = EARLIER;
    const { page, faults } = await site.open({
      size,
      path: '#v=1&status=reported~claimed~denied~planned~background',
      before: async (fresh) => {
        await fresh.clock.install();
        await serveEvents(fresh, () => published);
      },
    });
    await ready(page);
    const before = await shown(page);
    expect(before.all).toBe(EARLIER.pointer.events);
    await openTool(page, 'Events');
    const rows = page.locator('.event-rows--virtual, .event-rows').first();
    await rows.getByRole('button').nth(2).click();
    await panel(page).waitFor();
    // On a phone the article stands where the list was, and is what can be scrolled.
    const scrolled = size === DESKTOP ? rows : page.locator('.article-panel__body');
    await scrolled.evaluate((element) => element.scrollTo(0, 200));
    const chosen = await panel(page).getByRole('heading').first().textContent();
    const address = page.url();

    published = LATER;
    await waitForNews(page);
    const bar = page.getByRole('status').filter({ hasText: '12 new events' });
    expect((await shown(page)).all, 'nothing comes by itself').toBe(before.all);
    const scroll = await page.evaluate(() =>
      [...document.querySelectorAll('*')].map((element) => element.scrollTop).filter((top) => top > 0),
    );

    expect(scroll.length).toBeGreaterThan(0);

    await bar.getByRole('button', { name: 'Show' }).click();
    await page.clock.fastForward(1000);
    await expect.poll(async () => (await shown(page)).all).toBe(LATER.pointer.events);
    expect(await bar.count()).toBe(0);
    expect(page.url(), 'filter, selection and view').toBe(address);
    expect(await panel(page).getByRole('heading').first().textContent()).toBe(chosen);
    const after = await page.evaluate(() =>
      [...document.querySelectorAll('*')].map((element) => element.scrollTop).filter((top) => top > 0),
    );
    // Rows above that are measured for the first time may move a list by less than a row.
    const moved = scroll.map((top, index) => Math.abs(top - (after[index] ?? 0)));
    expect(Math.max(...moved), 'what was scrolled stays there').toBeLessThan(66);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('news that is not wanted now', () => {
  it('goes away, and changes nothing', async () => {
    let published = EARLIER;
    const { page } = await site.open({
      before: async (fresh) => {
        await fresh.clock.install();
        await serveEvents(fresh, () => published);
      },
    });
    await ready(page);
    published = LATER;
    await waitForNews(page);
    await page.getByRole('button', { name: 'Not now' }).click();
    await expect.poll(() => page.getByText('12 new events').count()).toBe(0);
    expect((await shown(page)).all).toBe(EARLIER.pointer.events);
    await page.context().close();
  });
});

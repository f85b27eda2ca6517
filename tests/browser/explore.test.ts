import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mapEvents, openTool, panel, ready, shown } from './app-page.ts';
import { openSite, type Site, type Visit } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const visit = async (path = ''): Promise<Visit> => {
  const opened = await site.open({ path });
  await ready(opened.page);
  return opened;
};

describe('the brush', () => {
  it('narrows map, list and counts, by mouse', async () => {
    const { page, faults } = await visit();
    const before = await shown(page);
    const handle = page.getByRole('slider', { name: 'Last day shown' });
    const box = await handle.boundingBox();
    if (!box) throw new Error('the handle has no box');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x - 500, box.y + box.height / 2, { steps: 8 });
    await page.mouse.up();
    await expect.poll(async () => (await shown(page)).shown).toBeLessThan(before.shown);
    expect(page.url()).toContain('time=');
    await page.getByRole('button', { name: 'Reset the timeline' }).click();
    await expect.poll(async () => (await shown(page)).shown).toBe(before.shown);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('moves by a day with an arrow key and by a month with shift', async () => {
    const { page } = await visit('#v=1&time=2016-01-01~2017-12-31');
    const last = page.getByRole('slider', { name: 'Last day shown' });
    await last.focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => page.url()).toContain('2017-12-30');
    await page.keyboard.press('Shift+ArrowLeft');
    await expect.poll(() => page.url()).toContain('2017-11-30');
    await page.context().close();
  });
});

describe('the list', () => {
  it('opens an event; map, timeline and link follow', async () => {
    const { page, faults } = await visit();
    await openTool(page, 'Events');
    const drawer = page.getByRole('region', { name: 'Events' });
    await drawer
      .getByRole('button', { name: /^Airstrike/ })
      .first()
      .click();
    await expect
      .poll(() => panel(page).getByRole('heading', { level: 2 }).textContent())
      .toMatch(/^Airstrike/);
    expect(await panel(page).locator('mark').count()).toBeGreaterThan(1);
    expect(page.url()).toContain('event=');
    await page.goBack();
    await panel(page).waitFor({ state: 'detached' });
    await page.goForward();
    await panel(page).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('works without a mouse, from the first Tab to the article and back', async () => {
    const { page } = await visit();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('List of events');
    await page.keyboard.press('Enter');
    const drawer = page.getByRole('region', { name: 'Events' });
    await drawer.waitFor();
    const row = drawer.getByRole('listitem').getByRole('button').first();
    for (let i = 0; i < 12 && !(await row.evaluate((button) => button === document.activeElement)); i++) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await panel(page).waitFor();
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'detached' });
    await page.context().close();
  });
});

describe('filters', () => {
  it('that leave nothing say why, and one step brings the events back', async () => {
    const { page, faults } = await visit('#v=1&family=air&min-killed=100000');
    await page
      .getByText(/^No events for /)
      .first()
      .waitFor({ timeout: 5000 });
    await page
      .getByRole('button', { name: /^Clear .*event/ })
      .first()
      .click();
    await expect.poll(async () => (await shown(page)).shown).toBeGreaterThan(5);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('count what they would show', async () => {
    const { page } = await visit();
    await openTool(page, 'Filters');
    const air = page.getByRole('checkbox', { name: /^Airstrikes \d+ events/ });
    const count = Number(
      /(\d+) events/.exec(
        (await air.getAttribute('aria-label')) ??
          (await page
            .getByText(/^Airstrikes\s*\d+/)
            .first()
            .textContent()) ??
          '',
      )?.[1],
    );
    await air.check();
    await expect.poll(async () => (await shown(page)).shown).toBe(count);
    await page.context().close();
  });
});

describe('a link', () => {
  it('with parameters that nobody knows opens the map and says so', async () => {
    const { page, faults } = await visit('#v=1&theme=neon&family=air');
    await page
      .getByText(/ignored|does not know/i)
      .first()
      .waitFor({ timeout: 5000 });
    expect((await shown(page)).shown).toBeGreaterThan(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('to an event that is gone says so', async () => {
    const { page } = await visit('#v=1&event=0000');
    await page
      .getByText(/not in this map/i)
      .first()
      .waitFor({ timeout: 5000 });
    expect(await mapEvents(page).count()).toBeGreaterThan(3);
    await page.context().close();
  });
});

async function focused(page: Page): Promise<string> {
  return page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
  );
}

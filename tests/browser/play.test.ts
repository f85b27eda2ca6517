import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ready } from './app-page.ts';
import { openSite, PHONE, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const HALF_YEAR = '#v=1&time=2016-01-01~2016-06-30';
const first = (page: Page) => page.getByRole('slider', { name: 'First day shown' });
const dayOf = async (page: Page) => Number(await first(page).getAttribute('aria-valuenow'));

/** How many pixels the trail has on the map. */
const trail = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.leaflet-trail-pane canvas');
    const context = canvas?.getContext('2d');
    if (!canvas || !context) return 0;
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return data.filter((value, i) => i % 4 === 3 && value > 0).length;
  });

describe('a play', () => {
  it('runs by keyboard, leaves a trail, rests where it is and goes on from there', async () => {
    const { page, faults } = await site.open({ path: HALF_YEAR });
    await ready(page);
    const begin = await dayOf(page);
    expect(await trail(page)).toBe(0);
    await first(page).focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Pause' }).waitFor();
    await expect.poll(() => dayOf(page), { timeout: 10_000 }).toBeGreaterThan(begin + 60);
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Play through time' }).waitFor();
    const rested = await dayOf(page);
    expect(await trail(page)).toBeGreaterThan(0);
    await page.waitForTimeout(500);
    expect(await dayOf(page)).toBe(rested);
    expect(page.url()).toContain('time=');

    await page.keyboard.press('Space');
    await expect.poll(() => dayOf(page)).toBeGreaterThan(rested);
    expect(await dayOf(page)).toBeLessThan(rested + 120);
    await page.keyboard.press('Space');
    // Dates set by hand are no play any more.
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => trail(page)).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('has speeds, and its trail can be switched off', async () => {
    const { page } = await site.open({ path: HALF_YEAR });
    await ready(page);
    await page.getByRole('combobox', { name: 'Speed of play' }).selectOption('Fast');
    await page.getByRole('button', { name: 'Play through time' }).click();
    await expect.poll(() => trail(page), { timeout: 10_000 }).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('button', { name: /^\d.* – / }).click();
    await page.getByRole('checkbox', { name: 'Let past events fade' }).uncheck();
    await expect.poll(() => trail(page)).toBe(0);
    await page.context().close();
  });

  it('jumps window by window where motion is unwelcome', async () => {
    const { page } = await site.open({ path: HALF_YEAR, context: { reducedMotion: 'reduce' } });
    await ready(page);
    const begin = await dayOf(page);
    await page.getByRole('button', { name: 'Play through time' }).click();
    await expect.poll(() => dayOf(page), { timeout: 10_000 }).not.toBe(begin);
    // 182 days are the first half of a leap year: one whole window on.
    expect(((await dayOf(page)) - begin) % 182).toBe(0);
    await page.context().close();
  });

  it('has its speed among the dates on a phone', async () => {
    const { page } = await site.open({ path: HALF_YEAR, size: PHONE });
    await ready(page);
    await page.getByRole('button', { name: /^Dates: / }).click();
    await page
      .getByRole('dialog', { name: 'Dates shown' })
      .getByRole('combobox', { name: 'Speed of play' })
      .selectOption('Slow');
    await page.context().close();
  });
});

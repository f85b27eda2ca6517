import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ready, shown } from './app-page.ts';
import { openSite, PHONE, type OpenOptions, type Site, type Visit } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Western Syria fills the map, so that what is drawn in its middle holds some events and not all. */
const VIEW = '#v=1&map=35.6~37.2~160';

const visit = async (options: OpenOptions = {}): Promise<Visit> => {
  const opened = await site.open({
    path: VIEW,
    ...options,
    context: { reducedMotion: 'reduce', ...options.context },
  });
  await ready(opened.page);
  await map(opened.page).waitFor();
  return opened;
};

const map = (page: Page) => page.getByRole('group', { name: /^Events on the map/ });
const chips = (page: Page) => page.getByRole('list', { name: 'Active conditions' }).getByRole('button');
const bar = (page: Page) => page.getByRole('group', { name: 'Choosing an area' });
const corners = (page: Page) => page.getByRole('button', { name: /^Corner \d of \d/ });
const areaOf = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1)).get('area');

async function openAreas(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Filter by area' }).click();
  await page.getByRole('dialog', { name: 'Filter by area' }).getByRole('checkbox').waitFor();
}

async function take(page: Page, tool: string): Promise<void> {
  await openAreas(page);
  await page.getByRole('button', { name: tool }).click();
  await bar(page).waitFor();
}

/** A point of the map by shares of its width and height, in pixels of the page. */
async function at(page: Page, x: number, y: number): Promise<{ x: number; y: number }> {
  const box = await map(page).boundingBox();
  if (!box) throw new Error('the map has no box');
  return { x: box.x + box.width * x, y: box.y + box.height * y };
}

describe('a rectangle', () => {
  it('is dragged with the mouse, changed by a corner, and taken away by its chip', async () => {
    const { page, faults } = await visit();
    const before = await shown(page);
    await take(page, 'Draw a rectangle');
    const [from, to] = [await at(page, 0.35, 0.25), await at(page, 0.55, 0.5)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 5 });
    await page.mouse.up();
    await expect.poll(async () => (await shown(page)).shown).toBeLessThan(before.shown);
    const first = areaOf(page);
    expect(first).toMatch(/^[\d.]+~[\d.]+~[\d.]+~[\d.]+$/);
    await expect.poll(() => corners(page).count()).toBe(4);

    const corner = await corners(page).nth(2).boundingBox();
    if (!corner) throw new Error('the corner has no box');
    await page.mouse.move(corner.x + corner.width / 2, corner.y + corner.height / 2);
    await page.mouse.down();
    await page.mouse.move(corner.x + 120, corner.y + 90, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => areaOf(page)).not.toBe(first);
    await bar(page).getByRole('button', { name: 'Done' }).click();

    await chips(page).filter({ hasText: /° N/ }).click();
    await expect.poll(() => areaOf(page)).toBeNull();
    await expect.poll(async () => (await shown(page)).shown).toBe(before.shown);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is drawn by keyboard alone: two corners, one of them moved', async () => {
    const { page, faults } = await visit();
    const before = await shown(page);
    await page.getByRole('button', { name: 'Filter by area' }).focus();
    await page.keyboard.press('Enter');
    const tool = page.getByRole('button', { name: 'Draw a rectangle' });
    await tool.waitFor();
    await tabTo(page, 'Draw a rectangle');
    await page.keyboard.press('Enter');
    await bar(page).waitFor();
    await expect.poll(() => map(page).evaluate((node) => node === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await bar(page)
      .getByText(/^First corner at 35\.\d+° N/)
      .waitFor();
    for (let i = 0; i < 3; i++) {
      await page.keyboard.press('ArrowRight');
      await page.waitForTimeout(300);
      await page.keyboard.press('ArrowDown');
      await page.waitForTimeout(300);
    }
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await shown(page)).shown).toBeLessThan(before.shown);
    const first = areaOf(page);
    await corners(page).first().waitFor();
    await tabTo(page, /^Corner 1 of 4/);
    await page.keyboard.press('Shift+ArrowUp');
    await expect.poll(() => areaOf(page)).not.toBe(first);
    await tabTo(page, 'Done');
    await page.keyboard.press('Enter');
    await expect.poll(() => bar(page).count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is drawn by finger on a phone', async () => {
    const { page, faults } = await visit({ size: PHONE, context: { hasTouch: true, isMobile: true } });
    await take(page, 'Draw a rectangle');
    for (const [x, y] of [
      [0.2, 0.3],
      [0.7, 0.6],
    ] as const) {
      const point = await at(page, x, y);
      await page.touchscreen.tap(point.x, point.y);
    }
    await expect.poll(() => areaOf(page)).not.toBeNull();
    expect(await corners(page).count()).toBe(4);
    const box = await corners(page).first().boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('a polygon', () => {
  it('is clicked corner by corner; corners come and go by keyboard; Escape gives the drawing up', async () => {
    const { page, faults } = await visit();
    await take(page, 'Draw a shape');
    for (const [x, y] of [
      [0.3, 0.2],
      [0.6, 0.25],
      [0.5, 0.6],
    ] as const) {
      const point = await at(page, x, y);
      await page.mouse.click(point.x, point.y);
    }
    await bar(page)
      .getByText(/^3 corners/)
      .waitFor();
    await bar(page).getByRole('button', { name: 'Finish' }).click();
    await expect.poll(() => areaOf(page)).toMatch(/^polygon~/);
    await page.getByRole('button', { name: 'Add a corner between 1 and 2' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => corners(page).count()).toBe(4);
    await corners(page).first().focus();
    await page.keyboard.press('Delete');
    await expect.poll(() => corners(page).count()).toBe(3);
    await corners(page).first().focus();
    await page.keyboard.press('Delete');
    expect(await corners(page).count()).toBe(3);
    await bar(page).getByRole('button', { name: 'Remove area' }).click();
    await expect.poll(() => areaOf(page)).toBeNull();

    await take(page, 'Draw a shape');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(() => bar(page).count()).toBe(0);
    expect(areaOf(page)).toBeNull();
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('a province or a country', () => {
  it('is picked by a click on its area, and let go by another', async () => {
    const { page, faults } = await visit({ path: '#v=1&map=35.7~36.7~60' });
    await take(page, 'Pick provinces');
    const middle = await at(page, 0.5, 0.5);
    await page.mouse.move(middle.x, middle.y);
    await bar(page).getByText('Idlib (Syria): click to show only events there.').waitFor();
    await page.mouse.click(middle.x, middle.y);
    await chips(page).filter({ hasText: 'Idlib (Syria)' }).waitFor();
    await expect.poll(async () => (await shown(page)).shown).toBeLessThan(100);
    expect((await shown(page)).shown).toBeGreaterThan(0);
    await page.mouse.click(middle.x, middle.y);
    await expect.poll(() => chips(page).count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is picked by keyboard under the cross', async () => {
    const { page } = await visit({ path: '#v=1&map=35.7~36.7~60' });
    await take(page, 'Pick countries');
    await page.keyboard.press('Enter');
    await chips(page).filter({ hasText: 'Syria' }).waitFor();
    await bar(page).getByText('Syria is chosen. Click to take it back.').waitFor();
    await page.context().close();
  });

  it('at sea is none, and says so', async () => {
    const { page } = await visit({ path: '#v=1&map=34.8~34.5~20' });
    await take(page, 'Pick countries');
    await page.keyboard.press('Enter');
    await bar(page).getByText('No country here.').waitFor();
    expect(await chips(page).count()).toBe(0);
    await page.context().close();
  });
});

describe('words and numbers', () => {
  it('take all events within a distance of a place', async () => {
    const { page, faults } = await visit();
    await openAreas(page);
    await page.getByRole('spinbutton', { name: 'Within km' }).fill('40');
    await page.getByRole('searchbox', { name: 'of a place' }).fill('Aleppo');
    await page.keyboard.press('Enter');
    await page
      .getByRole('button', { name: /^within 40 km of Aleppo/ })
      .first()
      .click();
    await chips(page).filter({ hasText: 'within 40 km of Aleppo' }).waitFor();
    expect(areaOf(page)).toMatch(/~40~Aleppo$/);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('take a box by its four sides, and say which side is wrong', async () => {
    const { page } = await visit();
    await openAreas(page);
    await page.getByText('By coordinates').click();
    const dialog = page.getByRole('dialog', { name: 'Filter by area' });
    await dialog.getByLabel('North').fill('136');
    await dialog.getByRole('button', { name: 'Show this box' }).click();
    await dialog
      .getByRole('alert')
      .getByText(/^North: degrees from −90 to 90/)
      .waitFor();
    for (const [side, degrees] of [
      ['North', '36,5'],
      ['South', '35.5'],
      ['West', '36'],
      ['East', '38'],
    ] as const)
      await dialog.getByLabel(side).fill(degrees);
    await dialog.getByRole('button', { name: 'Show this box' }).click();
    await expect.poll(() => areaOf(page)).toBe('36~35.5~38~36.5');
    await page.context().close();
  });
});

describe('the view itself', () => {
  it('filters as the map moves, until it is switched off', async () => {
    const { page } = await visit();
    await openAreas(page);
    await page.getByRole('dialog').getByRole('checkbox', { name: 'Only what the map shows' }).check();
    await expect.poll(() => areaOf(page)).not.toBeNull();
    const first = areaOf(page);
    await page.keyboard.press('Escape');
    await map(page).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => areaOf(page)).not.toBe(first);
    await chips(page).filter({ hasText: 'this part of the map' }).click();
    await expect.poll(() => areaOf(page)).toBeNull();
    await page.context().close();
  });
});

/** Tab until something of this name has the focus. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let i = 0; i < 80; i++) {
    const label = await page.evaluate(() => {
      const node = document.activeElement;
      return (node?.getAttribute('aria-label') ?? node?.textContent ?? '').trim();
    });
    if (typeof name === 'string' ? label === name : name.test(label)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(name)}`);
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Pointer, PublishedPart } from '../../src/core/published/format.ts';
import { DESKTOP, FRAME, openSite, PHONE, type Site } from './site.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** What axe finds on the page as it stands, a line each. The policy of the page is set aside for axe alone. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const results = await page.evaluate(() =>
    (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 140)}`),
  );
}

/** Every view that a link opens, in any language. */
const VIEWS = [
  'list',
  'no-place',
  'table',
  'filters',
  'search',
  'compare',
  'place&spot=36.2~37.16~city~SY~Aleppo~Aleppo',
  'share',
  'corrections',
  'about',
];

/** Without transitions, and without the policy that would keep axe out. */
const context = (colorScheme: 'light' | 'dark') =>
  ({ colorScheme, reducedMotion: 'reduce', bypassCSP: true }) as const;

/** An event with a place and deaths, to be opened by a link. */
function anEvent(): string {
  const read = (name: string): unknown => JSON.parse(readFileSync(`dist/corpus/${name}`, 'utf8'));
  const { head } = read('latest.json') as Pointer;
  const { events } = read(head.file) as PublishedPart;
  const found = events.find(({ reports: [lead] }) => lead?.place && lead.casualties.killed);
  return found?.reports[0]?.id ?? '';
}

const only = (found: Readonly<Record<string, string[]>>) =>
  Object.fromEntries(Object.entries(found).filter(([, lines]) => lines.length > 0));

describe('axe', () => {
  it('runs here: it finds a button without a name and pale text', async () => {
    const { page } = await site.open({ path: 'embed.html', context: context('light') });
    await page.evaluate(() => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<button></button><p style="position: fixed; inset: 0; z-index: 9999; background: #fff; color: #ccc">Pale</p>',
      );
    });
    const found = await findings(page);
    expect(found.map((line) => line.split(':')[0])).toEqual(
      expect.arrayContaining(['button-name', 'color-contrast']),
    );
    await page.context().close();
  });
});

describe.each([
  ['light', 'ltr', 'en', DESKTOP],
  ['dark', 'rtl', 'ar', DESKTOP],
  ['light', 'rtl', 'ar', PHONE],
  ['dark', 'ltr', 'en', PHONE],
  ['dark', 'ltr', 'en', FRAME],
  ['light', 'rtl', 'ar', FRAME],
] as const)('axe, %s, %s', (colorScheme, direction, lang, size) => {
  it(`finds nothing on any view at ${String(size.width)} × ${String(size.height)}`, async () => {
    const { page } = await site.open({ size, path: `#v=1&lang=${lang}`, context: context(colorScheme) });
    await page.locator('.mark').first().waitFor({ state: 'attached' });
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(direction);
    const found: Record<string, string[]> = { map: await findings(page) };
    for (const view of VIEWS) {
      await page.evaluate((hash) => (location.hash = hash), `v=1&lang=${lang}&open=${view}`);
      await page.locator('.drawer h2').waitFor();
      await expect.poll(() => page.locator('.drawer__wait').count()).toBe(0);
      found[view] = await findings(page);
    }
    await page.evaluate((hash) => (location.hash = hash), `v=1&lang=${lang}&event=${anEvent()}`);
    await page.locator('.article-panel mark').first().waitFor();
    found['article'] = await findings(page);
    await page.locator('.correctable__button').nth(1).click();
    await page.locator('.editor__choices').waitFor();
    found['editor'] = await findings(page);
    expect(only(found)).toEqual({});
    await page.context().close();
  }, 180_000);
});

describe.each([
  ['light', 'en', DESKTOP],
  ['dark', 'ar', DESKTOP],
  ['light', 'ar', PHONE],
  ['dark', 'en', PHONE],
] as const)('axe, %s, %s', (colorScheme, lang, size) => {
  it(`finds nothing in the dialogs at ${String(size.width)} × ${String(size.height)}`, async () => {
    const { page } = await site.open({
      size,
      path: `#v=1&lang=${lang}&open=share`,
      context: context(colorScheme),
    });
    await page.locator('.share-frame .button').click();
    await page.locator('.share-dialog iframe').waitFor();
    const found: Record<string, string[]> = { share: await findings(page) };
    await page.keyboard.press('Escape');
    await page.locator('.rail__button--add, .phone__tabs .rail__button:last-child').first().click();
    await page.locator('.add-dialog').waitFor();
    found['add'] = await findings(page);
    expect(only(found)).toEqual({});
    await page.context().close();
  });

  it(`finds nothing in a frame at ${String(size.width)} × ${String(size.height)}`, async () => {
    const { page } = await site.open({
      size,
      path: `embed.html#v=1&lang=${lang}&title=May&event=${anEvent()}`,
      context: context(colorScheme),
    });
    await page.locator('.article-panel mark').first().waitFor();
    const found: Record<string, string[]> = { article: await findings(page) };
    await page.goto(new URL(`embed.html?again#v=1&lang=${lang}`, site.url).href);
    await page.locator('.mark').first().waitFor({ state: 'attached' });
    found['map'] = await findings(page);
    await page.locator('.embed__buttons .button').first().click();
    await page.locator('.embed__filters .facet').first().waitFor();
    found['filters'] = await findings(page);
    expect(only(found)).toEqual({});
    await page.context().close();
  });
});

describe.each(['light', 'dark'] as const)('axe, %s', (colorScheme) => {
  it('finds nothing on the page that shows how a frame is steered', async () => {
    const { page } = await site.open({ path: 'embed-demo.html', context: context(colorScheme) });
    await expect.poll(() => page.locator('#count').textContent()).toMatch(/^The map (?:has|shows) /);
    expect(await findings(page)).toEqual([]);
    await page.context().close();
  });
});

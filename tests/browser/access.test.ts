import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDialog, openTool, panel, ready } from './app-page.ts';
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

describe.each([
  ['light', DESKTOP],
  ['dark', DESKTOP],
  ['light', PHONE],
  ['dark', FRAME],
] as const)('axe, %s, at %o', (colorScheme, size) => {
  it('finds nothing on map, list, filters, search, sources, an article and the dialog', async () => {
    const { page } = await site.open({
      size,
      context: { colorScheme, reducedMotion: 'reduce', bypassCSP: true },
    });
    await ready(page);
    const found: Record<string, string[]> = { map: await findings(page) };
    for (const tool of ['Filters', 'Search', 'Sources', 'Events']) {
      await openTool(page, tool);
      await page.getByRole('heading', { name: tool, level: 2 }).waitFor();
      found[tool] = await findings(page);
      if (size === FRAME && tool !== 'Events') await page.keyboard.press('Escape');
    }
    await page
      .getByRole('button', { name: /^Airstrike ·/ })
      .first()
      .click();
    await panel(page).waitFor();
    found['article'] = await findings(page);
    if (size === DESKTOP) {
      await openTool(page, 'Add');
      await addDialog(page).waitFor();
      found['dialog'] = await findings(page);
    }
    expect(Object.fromEntries(Object.entries(found).filter(([, lines]) => lines.length > 0))).toEqual({});
    await page.context().close();
  });
});

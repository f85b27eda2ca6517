import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ready } from './app-page.ts';
import { credit, openHost } from './host-page.ts';
import { DESKTOP, openSite, PHONE, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'A frame for your page' });
const preview = (page: Page) => page.frameLocator('iframe[title="Preview of the frame"]');
const code = (page: Page): Promise<string> =>
  dialog(page).getByRole('textbox', { name: 'Code of the frame' }).inputValue();

/** Opens the dialog from the drawer, by keyboard alone. */
async function openDialog(path: string, size = DESKTOP) {
  const visit = await site.open({
    path,
    size,
    context: { permissions: ['clipboard-read', 'clipboard-write'] },
  });
  await ready(visit.page);
  await visit.page.getByRole('button', { name: 'Make the frame’s code…' }).focus();
  await visit.page.keyboard.press('Enter');
  await dialog(visit.page).waitFor();
  return visit;
}

describe('the dialog that makes a frame', () => {
  it('shows what readers will see, and copies code that works on another page', async () => {
    const { page, faults } = await openDialog('#v=1&family=air&open=share');
    await credit(preview(page)).waitFor();
    await dialog(page).getByRole('textbox', { name: 'Heading over the map' }).fill('Strikes & "sieges"');
    await preview(page).getByRole('heading', { name: 'Strikes & "sieges"' }).waitFor();
    await preview(page)
      .getByRole('button', { name: /^1 filter$/ })
      .waitFor();
    await dialog(page).getByRole('checkbox', { name: 'Readers cannot change the filters' }).check();
    await expect
      .poll(() =>
        preview(page)
          .getByRole('button', { name: /^1 filter$/ })
          .count(),
      )
      .toBe(0);
    await dialog(page).getByRole('combobox', { name: 'Language' }).selectOption('fr');
    await preview(page).getByRole('link', { name: 'Ouvrir la carte complète' }).waitFor();
    await dialog(page)
      .getByRole('checkbox', { name: /^With a script/ })
      .check();
    await dialog(page).getByRole('button', { name: 'Copy the code' }).click();
    await dialog(page).getByText('Copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await code(page));
    expect(faults).toEqual([]);
    await page.context().close();

    const host = await openHost(site, copied);
    const frame = host.page.frameLocator('iframe[title=\'Strikes & "sieges"\']');
    await frame.getByRole('heading', { name: 'Strikes & "sieges"' }).waitFor();
    await expect
      .poll(() => host.page.evaluate(() => 'Dateline' in window), { message: 'the control script runs' })
      .toBe(true);
    await host.page.context().close();
  });

  it('takes a typed size, and says which sizes there are', async () => {
    const { page } = await openDialog('#v=1&open=share');
    await dialog(page).getByRole('combobox', { name: 'Size' }).selectOption('own');
    const width = dialog(page).getByRole('textbox', { name: 'Width' });
    await width.fill('500');
    expect(await code(page)).toContain('width="500"');
    await width.fill('90');
    expect(await width.getAttribute('aria-invalid')).toBe('true');
    await dialog(page).getByText('280 to 2,400 pixels').waitFor();
    expect(await code(page), 'the last usable size').toContain('width="500"');
    await page.context().close();
  });

  it('closes by Escape, leaves the drawer open and gives the focus back', async () => {
    const { page } = await openDialog('#v=1&open=share');
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    const focused = page.locator(':focus');
    expect(await focused.textContent()).toBe('Make the frame’s code…');
    expect(await page.getByRole('heading', { name: 'Share', level: 2 }).isVisible()).toBe(true);
    await page.context().close();
  });

  it('offers the open event, and opens on all events on request', async () => {
    const { page } = await openDialog('#v=1&open=share');
    expect(await dialog(page).getByRole('checkbox', { name: 'with the open event' }).count()).toBe(0);
    expect(await code(page)).toContain('map=');
    await dialog(page)
      .getByRole('radio', { name: /^all events/ })
      .check();
    expect(await code(page)).not.toContain('map=');
    await page.context().close();
  });

  it('fits a phone', async () => {
    const { page, faults } = await openDialog('#v=1&open=share', PHONE);
    await credit(preview(page)).waitFor();
    const overflow = await dialog(page).evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(overflow).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

/** Takes the pictures of docs/images from the built site: `npm run build && npm run screenshots`. */
import fs from 'node:fs';
import type { Page } from 'playwright-core';
import { openTool, ready } from '../tests/browser/app-page.ts';
import { DESKTOP, FRAME, openSite, PHONE } from '../tests/browser/site.ts';

const FOLDER = new URL('../docs/images/', import.meta.url);

const SHOTS = [
  { name: 'desktop-light', size: DESKTOP, colorScheme: 'light', open: true },
  { name: 'desktop-dark', size: DESKTOP, colorScheme: 'dark', open: true },
  { name: 'phone-light', size: PHONE, colorScheme: 'light', open: false },
  { name: 'phone-article', size: PHONE, colorScheme: 'light', open: true },
  { name: 'iframe-light', size: FRAME, colorScheme: 'light', open: false },
  { name: 'iframe-dark', size: FRAME, colorScheme: 'dark', open: true },
] as const;

/** Opens the deadliest airstrike by way of the list, as a reader would. */
async function openEvent(page: Page): Promise<void> {
  await openTool(page, 'Events');
  await page.getByRole('combobox', { name: 'Order of events' }).selectOption({ label: 'Most deaths first' });
  await page
    .getByRole('button', { name: /^Airstrike ·/ })
    .first()
    .click();
}

fs.mkdirSync(FOLDER, { recursive: true });
const site = await openSite();
for (const { name, size, colorScheme, open } of SHOTS) {
  const { page } = await site.open({ size, context: { colorScheme, reducedMotion: 'reduce' } });
  await ready(page);
  if (open) await openEvent(page);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1500);
  await page.screenshot({ path: new URL(`${name}.png`, FOLDER).pathname });
  await page.context().close();
}
await site.close();

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTool, ready } from './app-page.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function visit(path: string): Promise<{ page: Page; faults: string[] }> {
  const { page, faults } = await site.open({ path, context: { reducedMotion: 'reduce' } });
  await ready(page);
  await page
    .getByRole('group', { name: /^Events on the map/ })
    .getByRole('button')
    .first()
    .waitFor();
  await openTool(page, 'Share');
  return { page, faults };
}

async function save(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFileSync(await download.path());
}

describe('the map as a picture', () => {
  it('is an SVG with title, filter in words, symbols, legend and credits', async () => {
    const { page, faults } = await visit('#v=1&family=air');
    await page.getByRole('textbox', { name: 'Title of the picture' }).fill('Strikes & <fronts>');
    const svg = (await save(page, 'Save as SVG')).toString('utf8');
    expect(XMLValidator.validate(svg)).toBe(true);
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
    expect(texts).toContain('Strikes &amp; &lt;fronts&gt;');
    expect(texts.join('|')).toMatch(/\d+ of \d+ events · Family: Airstrikes\|/);
    expect(texts).toContain('Airstrikes');
    expect(texts).not.toContain('Talks and statements');
    expect(texts.join('|')).toContain('OpenStreetMap');
    expect(svg.match(/<path /g)?.length).toBeGreaterThan(20);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is a PNG of twice the size on screen, and not empty', async () => {
    const { page, faults } = await visit('');
    const png = await save(page, 'Save as PNG');
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    const map = await page.locator('.map-canvas').boundingBox();
    expect(png.readUInt32BE(16)).toBe(2 * (map?.width ?? 0));
    const colors = await page.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 200;
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0, 200, 200);
      const pixels = new Uint32Array(context?.getImageData(0, 0, 200, 200).data.buffer ?? new ArrayBuffer(0));
      return new Set(pixels).size;
    }, png.toString('base64'));
    expect(colors).toBeGreaterThan(100);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('the printed page', () => {
  it('is one page with the map, the filter, the deadliest events and the sources, and goes again', async () => {
    const { page, faults } = await visit('#v=1&family=air');
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await page.getByRole('button', { name: 'Print one page' }).click();
    const sheet = page.locator('.print-sheet');
    await sheet.waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    await sheet.getByRole('img').waitFor();
    expect(await sheet.getByRole('listitem').count()).toBe(10);
    expect(await sheet.getByRole('listitem').first().textContent()).toMatch(/^Airstrike in .* killed/);
    expect(await sheet.textContent()).toMatch(/This view: http.*family=air/);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect.poll(() => sheet.count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

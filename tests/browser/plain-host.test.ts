import { createReadStream, existsSync, statSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { ready } from './app-page.ts';
import { launchChromium } from './chromium.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

/** The plainest static host: below a sub-folder, whole files only, no Range, no compression, no special headers. */
function startPlainHost(): Promise<http.Server> {
  const server = http.createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname.replace(/^\/news\/map\//, '');
    const file = path.join('dist', name === '' ? 'index.html' : name);
    if (!file.startsWith('dist') || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, () => resolve(server)));
}

let server: http.Server;
let browser: Browser;
beforeAll(async () => {
  server = await startPlainHost();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  server.close();
});

describe('a static host without HTTP Range, in a sub-folder', () => {
  it('shows events on a drawn basemap', async () => {
    const address = server.address();
    if (!address || typeof address === 'string') throw new Error('no port');
    const page = await browser.newPage({ viewport: { width: 800, height: 450 } });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(`http://localhost:${String(address.port)}/news/map/`);
    await ready(page);
    const colours = () =>
      page.evaluate(() => {
        const seen = new Set<string>();
        for (const canvas of document.querySelectorAll<HTMLCanvasElement>(
          'canvas.leaflet-tile, .leaflet-tile-pane canvas',
        )) {
          const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
          for (let i = 0; i < pixels.length; i += 400)
            seen.add(`${String(pixels[i])},${String(pixels[i + 1])},${String(pixels[i + 2])}`);
        }
        return seen.size;
      });
    await expect.poll(colours, { timeout: 20_000 }).toBeGreaterThan(3);
    expect(errors).toEqual([]);
  });
});

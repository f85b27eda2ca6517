import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ready } from './app-page.ts';
import { openSite, type Site } from './site.ts';

const KB = 1024;
let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('the first view', () => {
  it('needs at most 180 KB of script and style (gzip) and 1 MB in all', async () => {
    const received: { url: string; bytes: number }[] = [];
    const { page } = await site.open({
      before: async (fresh) => {
        fresh.on('response', (response) => {
          void response.body().then(
            (body) =>
              received.push({
                url: response.url(),
                bytes: /\.(?:js|css|json|html)$|\/$/.test(response.url())
                  ? gzipSync(body).length
                  : body.length,
              }),
            () => undefined,
          );
        });
        await Promise.resolve();
      },
    });
    await ready(page);
    await page.waitForLoadState('networkidle');
    const sum = (keep: (url: string) => boolean): number =>
      received.filter(({ url }) => keep(url)).reduce((total, { bytes }) => total + bytes, 0) / KB;
    expect(sum((url) => /\.(?:js|css)$/.test(url))).toBeLessThan(180);
    expect(sum(() => true)).toBeLessThan(1024);
    await page.context().close();
  });
});

describe('the built page', () => {
  it('holds no inline script and no address of another host that it would load', () => {
    const html = readFileSync('dist/index.html', 'utf8').replaceAll('&#39;', "'");
    expect(html).toContain("script-src 'self'");
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
    expect(html).not.toMatch(/(?:src|href)="https?:/);
  });

  it('carries the corpus and no source articles by accident', () => {
    expect(readdirSync('dist/corpus')).toEqual([
      expect.stringMatching(/^head-[0-9a-f]+\.json$/),
      'latest.json',
    ]);
  });
});

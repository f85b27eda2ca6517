import type { Page } from 'playwright-core';

/** How many colours the basemap's tiles show at sampled points: one or two where nothing is drawn. */
export function mapColours(page: Page): Promise<number> {
  return page.evaluate(() => {
    const seen = new Set<string>();
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>('.leaflet-tile-pane canvas')) {
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      for (let i = 0; i < pixels.length; i += 400) seen.add(pixels.slice(i, i + 3).join());
    }
    return seen.size;
  });
}

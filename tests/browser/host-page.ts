import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { OpenOptions, Site, Visit } from './site.ts';

/** The line of a frame that says how many events it has: there once they are shown. */
export const credit = (frame: FrameLocator | Page): Locator =>
  frame.getByText(/^(?:\d+ of )?\d+ events$/).first();

/** A page of another origin (127.0.0.1, where the site is localhost) with frames in it. */
export async function openHost(site: Site, frames: string, options: OpenOptions = {}): Promise<Visit> {
  const body = `<!doctype html><meta name="viewport" content="width=device-width"><title>News</title><body style="height: 3000px">${frames}</body>`;
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const visit = await site.open(options);
  visit.page.once('close', () => server.close());
  await visit.page.goto(`http://127.0.0.1:${String(port)}/`);
  return visit;
}

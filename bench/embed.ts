import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { openSite } from '../tests/browser/site.ts';
import { processorSeconds } from './measure.ts';

const ROUNDS = 15;
/** What the issue of the frame asks for. */
const AIM_MS = 1000;

/** How long a frame of the built site takes in a page of another origin, from its insertion to its `ready`. */
export async function benchEmbed(): Promise<void> {
  const site = await openSite();
  const host = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>News</title><body>');
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  const page = `http://127.0.0.1:${String((host.address() as AddressInfo).port)}/`;
  console.log(
    `Chromium ${site.browser.version()}, headless, no GPU; ms of the clock, median / longest of ${ROUNDS}`,
  );
  const empty: number[] = [];
  const again: number[] = [];
  const ten: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const times = await visit(site.browser, page, `${site.url}embed.html`);
    // The first round warms up the server.
    if (round === 0) continue;
    empty.push(times.empty);
    again.push(times.again);
    ten.push(times.ten);
  }
  print('one frame, nothing in the cache', empty);
  print('one more of it on the same page', again);
  print('ten more at once, until the last', ten);
  console.log(
    `aim for one frame: ${AIM_MS}; processor time of this process: ${processorSeconds().toFixed(0)} s`,
  );
  host.close();
  await site.close();
}

async function visit(browser: Browser, host: string, src: string) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  const page = await context.newPage();
  await page.goto(host);
  const add = (count: number) =>
    page.evaluate(
      ([address, frames]) =>
        new Promise<number>((resolve) => {
          const begun = performance.now();
          let waiting = frames;
          addEventListener('message', ({ data }: MessageEvent<{ type?: string }>) => {
            if (data.type === 'ready' && --waiting === 0) resolve(performance.now() - begun);
          });
          for (let i = 0; i < frames; i++) {
            const frame = document.createElement('iframe');
            Object.assign(frame, { src: address, width: '600', height: '400' });
            document.body.append(frame);
          }
        }),
      [src, count] as const,
    );
  const times = { empty: await add(1), again: await add(1), ten: await add(10) };
  await context.close();
  return times;
}

function print(name: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  console.log(`${name.padEnd(36)} ${median.toFixed(0).padStart(6)} / ${(sorted.at(-1) ?? NaN).toFixed(0)}`);
}

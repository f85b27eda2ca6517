import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { credit, openHost } from './host-page.ts';
import { openSite, PHONE, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const FRAME = (address: string): string =>
  `<iframe src="${address}embed.html" width="390" height="450" allow="fullscreen" style="border:0"></iframe>`;

type Point = readonly [x: number, y: number];

/** Fingers that go down together, move by some pixels in small steps, and go up. */
async function swipe(page: Page, fingers: readonly Point[], by: Point): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        type === 'touchEnd'
          ? []
          : fingers.map(([x, y], id) => ({ x: x + by[0] * share, y: y + by[1] * share, id })),
    });
  await send('touchStart', 0);
  for (let step = 1; step <= 10; step++) {
    await send('touchMove', step / 10);
    await page.waitForTimeout(16);
  }
  await send('touchEnd', 1);
  await session.detach();
}

/** The view as the frame's link to the full map has it. */
const view = async (page: Page): Promise<string> =>
  (await page
    .frameLocator('iframe')
    .getByRole('link', { name: /^Open the full map/ })
    .getAttribute('href')) ?? '';

/** The view once it rests: a frame that changes its size tells it a moment later. */
async function restingView(page: Page): Promise<string> {
  let last = '';
  await expect
    .poll(
      async () => {
        const before = last;
        last = await view(page);
        return last === before;
      },
      { interval: 400 },
    )
    .toBe(true);
  return last;
}

describe('fingers on a frame', () => {
  const open = async () => {
    const visit = await openHost(site, FRAME(site.url), {
      size: PHONE,
      context: { hasTouch: true, isMobile: true },
    });
    await credit(visit.page.frameLocator('iframe')).waitFor();
    await expect.poll(() => view(visit.page)).toContain('map=');
    return visit.page;
  };

  it('one scrolls the page, leaves the map where it is and is told to take two', async () => {
    const page = await open();
    const before = await view(page);
    await swipe(page, [[200, 250]], [0, -150]);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(50);
    await page
      .frameLocator('iframe')
      .getByText(/two fingers/)
      .waitFor({ state: 'attached' });
    expect(await view(page)).toBe(before);
    await page.context().close();
  });

  it('two move the map, and not the page', async () => {
    const page = await open();
    const before = await view(page);
    await swipe(
      page,
      [
        [150, 200],
        [230, 200],
      ],
      [60, 60],
    );
    await expect.poll(() => view(page)).not.toBe(before);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await page.context().close();
  });
});

describe('full screen', () => {
  it('gives the wheel to the map, and gives it back', async () => {
    const { page } = await openHost(site, FRAME(site.url));
    const frame = page.frameLocator('iframe');
    await credit(frame).waitFor();
    await expect.poll(() => view(page)).toContain('map=');
    await frame.getByRole('button', { name: 'Full screen' }).click();
    await frame.getByRole('button', { name: 'Leave full screen' }).waitFor();
    const before = await restingView(page);
    await page.mouse.move(300, 300);
    await page.mouse.wheel(0, -300);
    await expect.poll(() => view(page)).not.toBe(before);
    await frame.getByRole('button', { name: 'Leave full screen' }).click();
    await frame.getByRole('button', { name: 'Full screen' }).waitFor();
    const after = await restingView(page);
    await page.mouse.move(200, 200);
    await page.mouse.wheel(0, 200);
    await frame.getByText(/to zoom with the wheel/).waitFor();
    expect(await view(page)).toBe(after);
    await page.context().close();
  });

  it('is not offered where the page does not allow it', async () => {
    const { page } = await openHost(site, FRAME(site.url).replace('allow="fullscreen"', ''));
    const frame = page.frameLocator('iframe');
    await credit(frame).waitFor();
    expect(await frame.getByRole('button', { name: 'Full screen' }).count()).toBe(0);
    await page.context().close();
  });
});

describe('a frame in a hidden tab', () => {
  it('has its events when the tab is shown, though no frame was drawn before', async () => {
    const { page, faults } = await site.open({
      path: 'embed.html',
      size: { width: 600, height: 400 },
      before: (fresh) =>
        fresh.addInitScript(() => {
          // What browsers do with a tab behind others: nothing is drawn until it comes to the front.
          const waiting: FrameRequestCallback[] = [];
          const draw = window.requestAnimationFrame.bind(window);
          let isHidden = true;
          window.requestAnimationFrame = (callback) => (isHidden ? waiting.push(callback) : draw(callback));
          Object.defineProperty(document, 'visibilityState', {
            get: () => (isHidden ? 'hidden' : 'visible'),
          });
          Object.assign(window, {
            showTab: () => {
              isHidden = false;
              document.dispatchEvent(new Event('visibilitychange'));
              for (const callback of waiting.splice(0)) draw(callback);
            },
          });
        }),
    });
    await page.waitForTimeout(1500);
    await page.evaluate(() => (window as unknown as { showTab: () => void }).showTab());
    await credit(page).waitFor();
    await page
      .getByRole('group', { name: /^Events on the map/ })
      .getByRole('button')
      .first()
      .waitFor({ state: 'attached' });
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

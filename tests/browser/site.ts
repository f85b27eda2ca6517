import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { preview, type PreviewServer } from 'vite';
import { launchChromium } from './chromium.ts';

/** The built site, served on a free local port, with a browser in front of it. */
export interface Site {
  readonly url: string;
  readonly browser: Browser;
  open(options?: OpenOptions): Promise<Visit>;
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly size?: { readonly width: number; readonly height: number };
  readonly path?: string;
  readonly context?: BrowserContextOptions;
  /** Runs before the page loads: routes, init scripts. */
  readonly before?: (page: Page) => Promise<unknown>;
}

/** One page and what went wrong on it. */
export interface Visit {
  readonly page: Page;
  /** Requests to any other origin, uncaught errors, console errors and CSP violations, in order. */
  readonly faults: string[];
  readonly requests: string[];
}

export const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };
export const FRAME = { width: 800, height: 450 };

/** Serves `dist/` as `npm start` does. Throws when it was not built. */
export async function openSite(): Promise<Site> {
  const server: PreviewServer = await preview({ preview: { port: 0, open: false }, logLevel: 'error' });
  const address = server.httpServer.address();
  if (!address || typeof address === 'string') throw new Error('the preview server has no port');
  const url = `http://localhost:${String(address.port)}/`;
  const browser = await launchChromium();
  return {
    url,
    browser,
    open: (options = {}) => openPage(browser, url, options),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function openPage(browser: Browser, url: string, options: OpenOptions): Promise<Visit> {
  const context = await browser.newContext({
    viewport: options.size ?? DESKTOP,
    // Requests of a service worker pass by the tests' own answers; tests of it ask for it.
    serviceWorkers: 'block',
    ...options.context,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  const requests: string[] = [];
  page.on('request', (request) => {
    const target = request.url();
    requests.push(target);
    if (!target.startsWith(url) && !/^(?:data|blob):/.test(target))
      faults.push(`request to another origin: ${target}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  await options.before?.(page);
  await page.goto(new URL(options.path ?? '', url).href);
  return { page, faults, requests };
}

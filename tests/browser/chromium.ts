import fs from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where distributions put Chromium; `CHROMIUM_PATH` wins over all of them. */
const SYSTEM_BROWSERS = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Quiet on a machine without a network or a GPU: no background services, no sandbox (containers run as root). */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/**
 * A real headless Chromium: the system's where there is one, else the one that came with `npm ci`.
 * Throws with Chromium's own words when neither starts.
 */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  const system = SYSTEM_BROWSERS.find((file) => file && fs.existsSync(file));
  if (system) return chromium.launch({ executablePath: system, args: [...ARGS, ...more] });
  return launchBundled(more);
}

/**
 * The bundled build, first with the machine's libraries, then with those that it carries (bare containers lack NSS).
 * The package unpacks its libraries only where it believes to be on Amazon Linux, so it is told so.
 */
export async function launchBundled(more: readonly string[] = []): Promise<Browser> {
  const own = process.env['LD_LIBRARY_PATH'];
  const args = [...ARGS, ...more];
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
  const { default: bundled } = await import('@sparticuz/chromium');
  const executablePath = await bundled.executablePath();
  const carried = process.env['LD_LIBRARY_PATH'];
  try {
    return await chromium.launch({
      executablePath,
      args,
      env: { ...process.env, LD_LIBRARY_PATH: own },
    });
  } catch {
    return chromium.launch({ executablePath, args, env: { ...process.env, LD_LIBRARY_PATH: carried } });
  }
}

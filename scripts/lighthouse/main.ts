/**
 * Scores the built main page and the frame with Lighthouse, mobile profile, on localhost: `npm run build && npm run
 * lighthouse`. Prints the four scores of each and what costs points; ends with 1 when an aim is missed.
 * The mobile profile slows network and processor down by calculation, from what a fast load showed.
 */
import fs from 'node:fs';
import { launchChromium } from '../../tests/browser/chromium.ts';
import { serve } from './serve.ts';
import { readReport, type LighthouseResult } from './read-report.ts';

const PORT = 9333;
const PAGES = ['', 'embed.html'];

/** Lighthouse lies in a folder of its own; `npm run lighthouse` installs it there. */
const { default: lighthouse } = (await import('lighthouse' as string)) as {
  default: (url: string, flags: object) => Promise<{ lhr: LighthouseResult; report: string } | undefined>;
};

const site = await serve('dist');
const browser = await launchChromium([`--remote-debugging-port=${PORT}`]);
let missed = 0;
fs.mkdirSync('.cache/lighthouse', { recursive: true });
for (const page of PAGES) {
  const run = await lighthouse(site.url + page, { port: PORT, output: 'html', logLevel: 'error' });
  if (!run) throw new Error('Lighthouse gave no report');
  fs.writeFileSync(`.cache/lighthouse/${page || 'index.html'}`, run.report);
  const { lines, isMet } = readReport(run.lhr);
  console.log([page || 'index.html', ...lines].join('\n  '));
  if (!isMet) missed++;
}
await browser.close();
site.close();
process.exitCode = missed > 0 ? 1 : 0;

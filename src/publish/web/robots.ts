import robotsParser from 'robots-parser';
import type { Checked } from '../../sources/reject.ts';
import type { Answer } from './http-client.ts';

export interface Robots {
  allows(url: URL): boolean;
  /** Milliseconds between requests that the host asks for; 0 when it asks for none. */
  readonly delayMs: number;
  /** Why nothing is allowed, when it is not the file that forbids. */
  readonly reason: string | null;
}

/** Google's limit, which RFC 9309 (2.5) makes the least that a crawler must read. */
export const ROBOTS_MAX_BYTES = 512_000;
/** Longer than this a host can only mean "go away"; a crawl every few hours is polite as well. */
const MAX_DELAY_MS = 30_000;

/** RFC 9309, 2.3.1: no file allows everything, a file that cannot be reached forbids everything. */
export function readRobots(url: URL, answer: Answer, userAgent: string): Robots {
  if (answer.kind === 'failed') return forbid(`its robots.txt could not be read: ${answer.reason}`);
  if (answer.status >= 500 || answer.status === 429)
    return forbid(`its robots.txt could not be read: the server answered ${answer.status}`);
  if (answer.status !== 200) return { allows: () => true, delayMs: 0, reason: null };
  const text = new TextDecoder().decode(answer.body.subarray(0, ROBOTS_MAX_BYTES));
  const rules = robotsParser(url.href, text);
  const delay = (rules.getCrawlDelay(userAgent) ?? 0) * 1000;
  return {
    allows: (target) => rules.isAllowed(target.href, userAgent) !== false,
    delayMs: Math.min(MAX_DELAY_MS, Number.isFinite(delay) ? Math.max(0, delay) : 0),
    reason: null,
  };
}

function forbid(reason: string): Robots {
  return { allows: () => false, delayMs: 0, reason };
}

/** Whether the host lets this address be fetched. */
export function checkRobots(robots: Robots, url: URL): Checked<true> {
  if (robots.allows(url)) return { ok: true, value: true };
  return { ok: false, reason: robots.reason ?? `robots.txt of ${url.host} does not allow it` };
}

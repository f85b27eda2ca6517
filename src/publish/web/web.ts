import { findUrlProblem } from './address-guard.ts';
import type { Answer, Send } from './http-client.ts';
import { HostQueue } from './host-queue.ts';
import type { CacheEntry, ResponseCache } from './response-cache.ts';
import { isPassing, waitBefore } from './retry-after.ts';
import { checkRobots, readRobots, ROBOTS_MAX_BYTES, type Robots } from './robots.ts';

export interface WebManners {
  readonly userAgent: string;
  /** Least pause between two requests to one host, milliseconds. */
  readonly delayMs: number;
  /** After the first attempt. */
  readonly retries: number;
  /** A server that asks for more patience is left for the next run, milliseconds. */
  readonly maxWaitMs: number;
  readonly maxRedirects: number;
}

export interface Clock {
  now(): number;
  sleep(ms: number): Promise<void>;
}

export type Fetched =
  | {
      readonly kind: 'page';
      /** After redirects. */
      readonly url: string;
      readonly contentType: string | null;
      readonly body: Uint8Array;
      readonly unchanged: boolean;
    }
  | {
      readonly kind: 'failed';
      readonly reason: string;
      /** Its owner withdrew it (410). */ readonly gone: boolean;
    };

/** The web as a well-behaved reader sees it: robots.txt, one request at a time for each host, retries, revalidation. */
export class Web {
  readonly #queue: HostQueue;
  readonly #robots = new Map<string, Promise<Robots>>();
  readonly #send: Send;
  readonly #cache: ResponseCache;
  readonly #manners: WebManners;
  readonly #clock: Clock;

  constructor(send: Send, cache: ResponseCache, manners: WebManners, clock: Clock) {
    [this.#send, this.#cache, this.#manners, this.#clock] = [send, cache, manners, clock];
    this.#queue = new HostQueue((ms) => clock.sleep(ms));
  }

  /** Never rejects: what cannot be had is a reason in words. */
  async get(address: string): Promise<Fetched> {
    const known = await this.#cache.find(address);
    const asked = known ? conditions(known.entry) : {};
    let url = new URL(address);
    for (let hop = 0; hop <= this.#manners.maxRedirects; hop++) {
      // Private addresses are refused where they are connected to; this is for what has no robots.txt at all.
      const problem = findUrlProblem(url, true);
      if (problem !== null) return failed(problem);
      const allowed = checkRobots(await this.#robotsOf(url), url);
      if (!allowed.ok) return failed(allowed.reason);
      const answer = await this.#persist(url, asked, (await this.#robotsOf(url)).delayMs);
      if (answer.kind === 'failed') return failed(answer.reason);
      const next = redirectOf(answer, url);
      if (next === null) return this.#settle(address, url, answer, known);
      if (typeof next === 'string') return failed(next);
      url = next;
    }
    return failed(`more than ${this.#manners.maxRedirects} redirects`);
  }

  async #settle(
    address: string,
    url: URL,
    answer: Answer & { kind: 'answer' },
    known: Awaited<ReturnType<ResponseCache['find']>>,
  ): Promise<Fetched> {
    if (answer.status === 304 && known) {
      const { finalUrl, contentType } = known.entry;
      return { kind: 'page', url: finalUrl, contentType, body: known.body, unchanged: true };
    }
    if (answer.status !== 200) return failed(`the server answered ${answer.status}`, answer.status === 410);
    const header = (name: string): string | null => answer.headers.get(name) ?? null;
    const contentType = header('content-type');
    const [etag, lastModified] = [header('etag'), header('last-modified')];
    await this.#cache.put({ url: address, finalUrl: url.href, etag, lastModified, contentType }, answer.body);
    return { kind: 'page', url: url.href, contentType, body: answer.body, unchanged: false };
  }

  /** One address with retries, each in its host's turn. */
  async #persist(
    url: URL,
    headers: Readonly<Record<string, string>>,
    crawlDelayMs = 0,
    maxBytes?: number,
  ): Promise<Answer> {
    const { delayMs, retries, maxWaitMs } = this.#manners;
    const pause = Math.max(delayMs, crawlDelayMs);
    for (let attempt = 1; ; attempt++) {
      const answer = await this.#queue.run(url.host, pause, () => this.#send(url, headers, maxBytes));
      const passing = answer.kind === 'failed' ? answer.retry : isPassing(answer.status);
      if (!passing || attempt > retries) return answer;
      const asked = answer.kind === 'answer' ? answer.headers.get('retry-after') : undefined;
      const wait = waitBefore(attempt, asked, this.#clock.now());
      if (wait > maxWaitMs) return answer;
      await this.#clock.sleep(wait);
    }
  }

  #robotsOf(url: URL): Promise<Robots> {
    const known = this.#robots.get(url.origin);
    if (known) return known;
    const robots = this.#fetchRobots(new URL('/robots.txt', url));
    this.#robots.set(url.origin, robots);
    return robots;
  }

  async #fetchRobots(file: URL): Promise<Robots> {
    let url = file;
    for (let hop = 0; hop <= this.#manners.maxRedirects; hop++) {
      const answer = await this.#persist(url, {}, 0, ROBOTS_MAX_BYTES);
      const next = answer.kind === 'answer' ? redirectOf(answer, url) : null;
      if (!(next instanceof URL)) return readRobots(file, answer, this.#manners.userAgent);
      url = next;
    }
    // RFC 9309, 2.3.1.2: too many redirects count as no file.
    return { allows: () => true, delayMs: 0, reason: null };
  }
}

function conditions({ etag, lastModified }: CacheEntry): Record<string, string> {
  return {
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
  };
}

/** Where an answer sends its reader on; a string says why that is nowhere. */
function redirectOf(answer: Answer & { kind: 'answer' }, from: URL): URL | string | null {
  if (answer.status < 300 || answer.status > 399 || answer.status === 304) return null;
  const location = answer.headers.get('location');
  if (location === undefined || !URL.canParse(location, from.href))
    return `the server answered ${answer.status} without an address to go to`;
  return new URL(location, from.href);
}

function failed(reason: string, gone = false): Fetched {
  return { kind: 'failed', reason, gone };
}

import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClient, type HttpLimits } from '../../src/publish/web/http-client.ts';
import { ResponseCache } from '../../src/publish/web/response-cache.ts';
import { Web, type WebManners } from '../../src/publish/web/web.ts';
import { startWeb, type TestWeb, versioned } from './test-web.ts';

let server: TestWeb;
let folder: string;
let slept: number[];
const closers: (() => Promise<void>)[] = [];

beforeEach(async () => {
  server = await startWeb();
  folder = await mkdtemp(path.join(os.tmpdir(), 'dateline-web-'));
  slept = [];
});
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const NOW = Date.parse('2026-11-25T12:00:00Z');

function openWeb(manners: Partial<WebManners> = {}, limits: Partial<HttpLimits> = {}): Web {
  const userAgent = 'Dateline/1 (test)';
  const client = createClient({
    userAgent,
    timeoutMs: 2000,
    maxBytes: 100_000,
    allowPrivate: true,
    ...limits,
  });
  closers.push(client.close);
  const clock = { now: () => NOW, sleep: (ms: number) => Promise.resolve(void slept.push(ms)) };
  const usual = { userAgent, delayMs: 0, retries: 2, maxWaitMs: 120_000, maxRedirects: 5 };
  return new Web(client.send, new ResponseCache(folder), { ...usual, ...manners }, clock);
}

const textOf = (body: Uint8Array): string => new TextDecoder().decode(body);
const asked = (wanted: string): number => server.requests.filter((request) => request.path === wanted).length;

describe('revalidation', () => {
  it('asks with the ETag of the last answer, and takes the kept body when it still holds', async () => {
    server.route('/a', versioned('"one"', 'first'));
    expect(await openWeb().get(`${server.origin}/a`)).toMatchObject({ kind: 'page', unchanged: false });
    const again = await openWeb().get(`${server.origin}/a`);
    expect(again).toMatchObject({ kind: 'page', unchanged: true });
    expect(again.kind === 'page' && textOf(again.body)).toBe('first');
    server.route('/a', versioned('"two"', 'second'));
    const third = await openWeb().get(`${server.origin}/a`);
    expect(third.kind === 'page' && textOf(third.body)).toBe('second');
  });

  it('asks with Last-Modified where there is no ETag', async () => {
    const modified = 'Tue, 17 May 2016 10:00:00 GMT';
    server.route('/a', { headers: { 'last-modified': modified }, body: 'x' });
    await openWeb().get(`${server.origin}/a`);
    await openWeb().get(`${server.origin}/a`);
    expect(server.requests.at(-1)?.headers['if-modified-since']).toBe(modified);
  });
});

describe('robots.txt', () => {
  it('is asked once for a host and obeyed', async () => {
    server.route('/robots.txt', { body: 'User-agent: *\nDisallow: /private/\n' });
    server.route('/private/a', { body: 'secret' });
    server.route('/open', { body: 'open' });
    const web = openWeb();
    expect(await web.get(`${server.origin}/private/a`)).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('robots.txt'),
    });
    expect(await web.get(`${server.origin}/open`)).toMatchObject({ kind: 'page' });
    expect(asked('/private/a')).toBe(0);
    expect(asked('/robots.txt')).toBe(1);
  });

  it('is obeyed behind a redirect too', async () => {
    server.route('/robots.txt', { body: 'User-agent: Dateline\nDisallow: /private/\n' });
    server.route('/a', { status: 302, headers: { location: '/private/a' } });
    server.route('/private/a', { body: 'secret' });
    expect(await openWeb().get(`${server.origin}/a`)).toMatchObject({ kind: 'failed' });
    expect(asked('/private/a')).toBe(0);
  });

  it('forbids everything while it cannot be read, and nothing when there is none', async () => {
    server.route('/a', { body: 'x' });
    expect(await openWeb().get(`${server.origin}/a`)).toMatchObject({ kind: 'page' });
    server.route('/robots.txt', { status: 503 });
    expect(await openWeb().get(`${server.origin}/a`)).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('robots.txt'),
    });
  });

  it('sets the pause between two requests', async () => {
    server.route('/robots.txt', { body: 'User-agent: *\nCrawl-delay: 7\n' });
    server.route('/a', { body: 'x' });
    server.route('/b', { body: 'x' });
    const web = openWeb({ delayMs: 2000 });
    await web.get(`${server.origin}/a`);
    await web.get(`${server.origin}/b`);
    expect(slept).toEqual([7000, 7000]);
  });
});

describe('manners', () => {
  it('sends one request at a time to a host', async () => {
    let open = 0;
    let most = 0;
    for (const name of ['/a', '/b', '/c'])
      server.route(name, (request) => {
        most = Math.max(most, ++open);
        request.on('close', () => open--);
        return { body: 'x' };
      });
    const web = openWeb();
    await Promise.all(['/a', '/b', '/c'].map((name) => web.get(server.origin + name)));
    expect(most).toBe(1);
    expect(server.requests[0]?.headers['user-agent']).toBe('Dateline/1 (test)');
  });

  it('waits as long as a 429 asks, and tries again', async () => {
    let times = 0;
    server.route('/a', () =>
      ++times === 1 ? { status: 429, headers: { 'retry-after': '17' } } : { body: 'at last' },
    );
    expect(await openWeb().get(`${server.origin}/a`)).toMatchObject({ kind: 'page' });
    expect(slept).toContain(17_000);
  });

  it('reads Retry-After as a date too', async () => {
    let times = 0;
    const date = new Date(NOW + 30_000).toUTCString();
    server.route('/a', () =>
      ++times === 1 ? { status: 503, headers: { 'retry-after': date } } : { body: 'x' },
    );
    await openWeb().get(`${server.origin}/a`);
    expect(slept).toContain(30_000);
  });

  it('waits longer and longer, then gives up and says so', async () => {
    server.route('/a', { status: 500 });
    expect(await openWeb().get(`${server.origin}/a`)).toMatchObject({
      kind: 'failed',
      reason: 'the server answered 500',
    });
    expect(slept.filter((ms) => ms > 0)).toEqual([1000, 2000]);
    expect(asked('/a')).toBe(3);
  });

  it('leaves a server that asks for an hour to the next run', async () => {
    server.route('/a', { status: 429, headers: { 'retry-after': '3600' } });
    expect(await openWeb().get(`${server.origin}/a`)).toMatchObject({ kind: 'failed' });
    expect(asked('/a')).toBe(1);
  });

  it('does not repeat what a server refuses', async () => {
    server.route('/a', { status: 403 });
    await openWeb().get(`${server.origin}/a`);
    expect(asked('/a')).toBe(1);
  });

  it('knows what was withdrawn', async () => {
    server.route('/a', { status: 410 });
    expect(await openWeb().get(`${server.origin}/a`)).toMatchObject({ kind: 'failed', gone: true });
  });
});

describe('hostile and broken servers', () => {
  it('gives up on a server that says nothing', async () => {
    server.route('/a', { silent: true });
    const web = openWeb({ retries: 0 }, { timeoutMs: 200 });
    expect(await web.get(`${server.origin}/a`)).toMatchObject({
      kind: 'failed',
      reason: 'no answer within 0.2 s',
    });
  });

  it('follows redirects, but not for ever', async () => {
    server.route('/a', { status: 301, headers: { location: '/b' } });
    server.route('/b', { body: 'there' });
    expect(await openWeb().get(`${server.origin}/a`)).toMatchObject({
      kind: 'page',
      url: `${server.origin}/b`,
    });
    server.route('/loop', { status: 302, headers: { location: '/loop' } });
    expect(await openWeb().get(`${server.origin}/loop`)).toMatchObject({
      kind: 'failed',
      reason: 'more than 5 redirects',
    });
  });

  it.each(['file:///etc/passwd', 'ftp://127.0.0.1/', 'data:text/html,x'])(
    'does not follow a redirect to %s',
    async (location) => {
      server.route('/a', { status: 302, headers: { location } });
      expect(await openWeb().get(`${server.origin}/a`)).toMatchObject({ kind: 'failed' });
    },
  );

  it('stops a gzip bomb while it unpacks', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000), { level: 9 });
    expect(bomb.length).toBeLessThan(100_000);
    server.route('/a', { headers: { 'content-encoding': 'gzip' }, body: bomb });
    const before = process.memoryUsage().rss;
    expect(await openWeb().get(`${server.origin}/a`)).toMatchObject({
      kind: 'failed',
      reason: 'it is larger than 100000 bytes',
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(40_000_000);
  });

  it('does not connect to a private address unless it may, nor to a name of one', async () => {
    server.route('/a', { body: 'x' });
    const web = openWeb({ retries: 0 }, { allowPrivate: false });
    const port = new URL(server.origin).port;
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]'])
      expect(await web.get(`http://${host}:${port}/a`)).toMatchObject({
        kind: 'failed',
        reason: expect.stringContaining('private address'),
      });
    expect(server.requests).toEqual([]);
  });

  it('sends no name or password that stands in an address', async () => {
    const withName = server.origin.replace('http://', 'http://user:secret@');
    expect(await openWeb().get(`${withName}/a`)).toMatchObject({ kind: 'failed' });
    expect(server.requests).toEqual([]);
  });

  it('takes a broken cache for none', async () => {
    server.route('/a', versioned('"one"', 'first'));
    await openWeb().get(`${server.origin}/a`);
    await rm(path.join(folder, 'bodies'), { recursive: true });
    expect(await openWeb().get(`${server.origin}/a`)).toMatchObject({ kind: 'page', unchanged: false });
  });
});

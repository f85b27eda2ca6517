import { describe, expect, it, vi } from 'vitest';
import { answerBasemap } from '../../src/offline/answer-basemap.ts';
import { answerBundled } from '../../src/offline/answer-bundled.ts';
import { keepAtMost } from '../../src/offline/keep.ts';
import { fakeCache, fakeLoad } from './fake-cache.ts';

// Workbox asks for a worker's global object as it loads.
vi.hoisted(() => Object.assign(globalThis, { self: globalThis, __WB_DISABLE_DEV_LOGS: true }));

const FILE = { integrity: 'sha256-x', size: 10 };
const AREA = 'https://news.example/map/basemap/areas/SY.json?v=1';
const MAP = 'https://news.example/map/basemap/world.pmtiles?v=1';
const BYTES = 'abcdefghij';
const ask = (range?: string) => new Request(MAP, range === undefined ? {} : { headers: { range } });
const piece = (from: number, to: number, size = 10) =>
  new Response(BYTES.slice(from, to + 1), {
    status: 206,
    headers: { 'content-range': `bytes ${from}-${to}/${size}` },
  });

describe('a bundled file', () => {
  it('is kept when it was used once', async () => {
    const cache = fakeCache();
    const { load, asked } = fakeLoad({ [AREA]: () => new Response('{}') });
    for (let i = 0; i < 2; i++)
      expect(await (await answerBundled(AREA, { cache, file: FILE, load })).text()).toBe('{}');
    expect(asked).toEqual([AREA]);
  });

  it('must be the very file that the program was built with', async () => {
    let integrity: string | undefined;
    const load: typeof fetch = (_url, init) => {
      integrity = init?.integrity;
      return Promise.resolve(new Response('{}'));
    };
    await answerBundled(AREA, { cache: fakeCache(), file: FILE, load });
    expect(integrity).toBe(FILE.integrity);
  });

  it('of another version is never fetched', async () => {
    const { load, asked } = fakeLoad({ [AREA]: () => new Response('{}') });
    expect((await answerBundled(AREA, { cache: fakeCache(), file: null, load })).status).toBe(410);
    expect(asked).toEqual([]);
  });

  it('that is missing is not kept', async () => {
    const cache = fakeCache();
    const { load } = fakeLoad({ [AREA]: () => new Response('no', { status: 404 }) });
    expect((await answerBundled(AREA, { cache, file: FILE, load })).status).toBe(404);
    expect(await cache.keys()).toEqual([]);
  });
});

describe('pieces of the basemap', () => {
  it('come again without a server, each as it was', async () => {
    const cache = fakeCache();
    const online: typeof fetch = (request) => {
      const [, from, to] = /(\d+)-(\d+)/.exec((request as Request).headers.get('range') ?? '') ?? [];
      return Promise.resolve(piece(Number(from), Number(to)));
    };
    await answerBasemap(ask('bytes=0-3'), { cache, file: FILE, load: online });
    await answerBasemap(ask('bytes=4-6'), { cache, file: FILE, load: online });
    const { load } = fakeLoad({});
    const again = await answerBasemap(ask('bytes=4-6'), { cache, file: FILE, load });
    expect([again.status, again.headers.get('content-range'), await again.text()]).toEqual([
      206,
      'bytes 4-6/10',
      'efg',
    ]);
    await expect(answerBasemap(ask('bytes=7-9'), { cache, file: FILE, load })).rejects.toThrow();
  });

  it('come from the whole file where the host gave that', async () => {
    const cache = fakeCache();
    const { load } = fakeLoad({ [MAP]: () => new Response(BYTES) });
    await answerBasemap(ask('bytes=0-3'), { cache, file: FILE, load });
    const again = await answerBasemap(ask('bytes=4-6'), { cache, file: FILE, load: fakeLoad({}).load });
    expect([again.status, await again.text()]).toEqual([206, 'efg']);
  });

  it.each([
    ['of a file of another size', piece(0, 3, 11), FILE],
    ['that another version asks for', piece(0, 3), null],
  ])('%s are refused and not kept', async (_name, answer, file) => {
    const cache = fakeCache();
    const load: typeof fetch = () => Promise.resolve(answer);
    expect((await answerBasemap(ask('bytes=0-3'), { cache, file, load })).status).toBe(410);
    expect(await cache.keys()).toEqual([]);
  });
});

describe('what is kept beside the map', () => {
  it('is bounded: the oldest goes', async () => {
    const cache = fakeCache();
    for (const n of [1, 2, 3]) await cache.put(`https://news.example/${n}`, new Response(''));
    await keepAtMost(cache, 2);
    expect((await cache.keys()).map(({ url }) => url)).toEqual([
      'https://news.example/2',
      'https://news.example/3',
    ]);
  });
});

import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { KEPT_HEADER, PUBLISHED_FORMAT } from '../../src/core/published/format.ts';
import { answerPart } from '../../src/offline/answer-part.ts';
import { PointerKeeper } from '../../src/offline/pointer-keeper.ts';
import { fakeCache, fakeLoad } from './fake-cache.ts';

const FOLDER = 'https://news.example/map/corpus/';
const POINTER = `${FOLDER}latest.json`;
const part = (text: string) => {
  const json = JSON.stringify({ format: PUBLISHED_FORMAT, articles: [], events: [], text });
  const file = `head-${createHash('sha256').update(json).digest('hex').slice(0, 16)}.json`;
  return { json, file, url: FOLDER + file };
};
const pointerTo = (file: string) =>
  JSON.stringify({
    format: PUBLISHED_FORMAT,
    version: file,
    head: { file, events: 1, families: [] },
    older: [],
  });

const [one, two] = [part('one'), part('two')];
let cache: Cache;
let answers: Record<string, () => Response>;
let keeper: PointerKeeper;
let web: ReturnType<typeof fakeLoad>;
beforeEach(() => {
  cache = fakeCache();
  answers = {
    [POINTER]: () => new Response(pointerTo(one.file)),
    [one.url]: () => new Response(one.json),
    [two.url]: () => new Response(two.json),
  };
  web = fakeLoad(() => answers);
  keeper = new PointerKeeper(POINTER, cache, web.load, () => new Date('2016-05-17T10:00:00Z'));
});
const askPointer = () => keeper.answer(new Request(POINTER));
const askPart = (url: string) => answerPart(new Request(url), cache, web.load, (kept) => keeper.onKept(kept));
const visit = async () => {
  await askPointer();
  await askPart(one.url);
};
const breakServer = () => {
  answers = {};
};

describe('the pointer to the events', () => {
  it('comes from the network as long as there is one', async () => {
    await visit();
    answers[POINTER] = () => new Response(pointerTo(two.file));
    const fresh = await askPointer();
    expect(await fresh.text()).toContain(two.file);
    expect(fresh.headers.get(KEPT_HEADER)).toBeNull();
  });

  it('is kept with its file, and says since when', async () => {
    await visit();
    breakServer();
    const kept = await askPointer();
    expect(kept.headers.get(KEPT_HEADER)).toBe('2016-05-17T10:00:00.000Z');
    expect(await kept.text()).toContain(one.file);
    expect(await (await askPart(one.url)).text()).toBe(one.json);
  });

  it.each([
    ['an error of the server', () => new Response('no', { status: 500 })],
    ['a cut file', () => new Response(pointerTo(two.file).slice(0, 40))],
    ['a format of a later program', () => new Response('{"format":99}')],
  ])('%s is not kept, and what was kept is shown', async (_name, broken) => {
    await visit();
    answers[POINTER] = broken;
    expect((await askPointer()).headers.get(KEPT_HEADER)).not.toBeNull();
  });

  it('passes an error on when nothing is kept', async () => {
    answers[POINTER] = () => new Response('no', { status: 500 });
    expect((await askPointer()).status).toBe(500);
    breakServer();
    expect((await askPointer()).type).toBe('error');
  });

  it('a newer one that came without its file leaves the pair before it', async () => {
    await visit();
    answers[POINTER] = () => new Response(pointerTo(two.file));
    await askPointer();
    breakServer();
    expect(await (await askPointer()).text()).toContain(one.file);
  });

  it('a newer pair takes the place of the one before', async () => {
    await visit();
    answers[POINTER] = () => new Response(pointerTo(two.file));
    await askPointer();
    await askPart(two.url);
    expect((await cache.keys()).map(({ url }) => url).sort()).toEqual([two.url, POINTER].sort());
  });

  it('a full storage costs only the copy', async () => {
    cache = fakeCache(true);
    keeper = new PointerKeeper(POINTER, cache, web.load);
    expect((await askPointer()).ok).toBe(true);
    expect(await (await askPart(one.url)).text()).toBe(one.json);
    expect(await cache.keys()).toEqual([]);
  });
});

describe('a file of events', () => {
  it('is asked for once', async () => {
    await askPart(one.url);
    await askPart(one.url);
    expect(web.asked).toEqual([one.url]);
  });

  it.each([
    ['cut', () => one.json.slice(0, -5)],
    ['another', () => two.json],
  ])('that is %s is handed on and never kept', async (_name, text) => {
    answers[one.url] = () => new Response(text());
    expect(await (await askPart(one.url)).text()).toBe(text());
    expect(await cache.keys()).toEqual([]);
  });
});

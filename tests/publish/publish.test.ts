import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { drawPicture } from '../../src/cli/publish/draw-picture.ts';
import { loadDeps } from '../../src/cli/load-deps.ts';
import { type Deps, extract } from '../../src/core/pipeline.ts';
import type { Pointer, PublishedPart } from '../../src/core/published/format.ts';
import { readEvents } from '../../src/core/published/read-part.ts';
import { parseConfig } from '../../src/publish/config/read-config.ts';
import type { Extract } from '../../src/publish/extract/extract-all.ts';
import { publish, type Published, type PublishTools } from '../../src/publish/publish.ts';
import { nodeTools } from '../../src/sources/node/node-tools.ts';
import { plainExtract } from './plain-extract.ts';
import { page, rss, startWeb, type TestWeb } from './test-web.ts';

let deps: Deps;
let web: TestWeb;
let folder: string;
beforeAll(async () => {
  deps = await loadDeps();
});
beforeEach(async () => {
  web = await startWeb();
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dateline-publish-'));
});
afterEach(async () => {
  await web.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const realExtract: Extract = async function* (articles) {
  for (const article of articles) yield await Promise.resolve({ ok: true, events: extract(article, deps) });
};

interface Run {
  readonly now?: string;
  readonly extract?: Extract;
  readonly more?: object;
}

async function run(sources: readonly object[], { now, extract: own, more }: Run = {}): Promise<Published> {
  const fetch = { delaySeconds: 0, allowPrivateAddresses: true, retries: 0 };
  const site = { title: 'Test', baseUrl: 'https://map.example/syria', app: null, sources, fetch };
  const paths = { output: path.join(folder, 'site'), state: path.join(folder, 'state') };
  const app = more && 'app' in more;
  const config = parseConfig(JSON.stringify({ ...site, ...paths, ...more }));
  if (!config.ok) throw new Error(config.reason);
  const time = new Date(now ?? '2016-06-01T12:00:00Z');
  const tools: PublishTools = {
    now: time,
    clock: { now: () => time.getTime(), sleep: () => Promise.resolve() },
    parseHtml: nodeTools(time).parseHtml,
    extract: own ?? plainExtract,
    engine: 'test',
    program: 'test',
    drawPicture: app ? drawPicture : undefined,
  };
  return publish(config.value, tools);
}

const read = (name: string): string => fs.readFileSync(path.join(folder, 'site', 'current', name), 'utf8');
const list = (name: string): string[] => fs.readdirSync(path.join(folder, 'site', 'current', name)).sort();

function publishedEvents() {
  const pointer = JSON.parse(read('corpus/latest.json')) as Pointer;
  const parts = [pointer.head, ...pointer.older].map(
    ({ file }) => JSON.parse(read(`corpus/${file}`)) as PublishedPart,
  );
  return { pointer, articles: parts.flatMap((part) => part.articles), events: parts.flatMap(readEvents) };
}

const strike = (town: string, day: string, killed: number): string =>
  `An airstrike on ${town} on ${day} killed ${killed}.`;
const write = (name: string, article: object): void => {
  fs.mkdirSync(path.join(folder, 'news'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'news', name), JSON.stringify(article));
};
const news = (): object => ({ folder: path.join(folder, 'news') });

describe('a published map', () => {
  it('holds the events that the pipeline finds in a folder, a page and a feed', async () => {
    write('a.json', {
      id: 'own',
      title: 'Strike on market',
      publishedAt: '2016-05-17',
      text: 'An airstrike on a market in Idlib killed 12 people on Monday, medics said.',
    });
    web.route('/story', {
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: page(
        'Shells hit Homs',
        'Shells hit the centre of Homs on Sunday and killed four people.',
        '2016-05-16',
      ),
    });
    web.route('/feed.xml', {
      body: rss([
        {
          id: '1',
          title: 'Bomb',
          link: `${web.origin}/bomb`,
          text: 'A car bomb killed nine people in Aleppo on Tuesday.',
        },
      ]),
    });
    const done = await run([news(), { page: `${web.origin}/story` }, { feed: `${web.origin}/feed.xml` }], {
      extract: realExtract,
    });
    expect(done.problems).toEqual([]);
    const { events, articles, pointer } = publishedEvents();
    expect(
      events.map(({ type, place, casualties }) => [type, place?.name, casualties.killed?.min]).sort(),
    ).toEqual([
      ['airstrike', 'Idlib', 12],
      ['bombing', 'Aleppo', 9],
      ['shelling', 'Homs', 4],
    ]);
    expect(pointer).toMatchObject({
      events: 3,
      articles: 3,
      title: 'Test',
      published: '2016-06-01T12:00:00.000Z',
    });
    for (const event of events)
      for (const { articleId, evidence } of event.reports)
        for (const { start, end, text } of evidence)
          expect(articles.find(({ id }) => id === articleId)?.text.slice(start, end)).toBe(text);
  });

  it('shows other people’s articles by their evidence alone, and a publisher’s own whole', async () => {
    const rest = 'This paragraph tells of the weather, at some length, and of nothing else.';
    write('a.json', { id: 'own', text: `${strike('Homs', '2016-05-02', 2)}\n\n${rest}` });
    web.route('/story', { body: page('Story', `${strike('Aleppo', '2016-05-01', 3)}\n\n${rest}`) });
    await run([news(), { page: `${web.origin}/story` }]);
    const texts = publishedEvents().articles.map(({ text }) => text);
    expect(texts.some((text) => text.includes('Homs') && text.includes('the weather'))).toBe(true);
    expect(texts.some((text) => text.includes('Aleppo') && text.includes('[…]'))).toBe(true);
    expect(texts.some((text) => text.includes('Aleppo') && text.includes('the weather'))).toBe(false);
  });

  it('names every page in the sitemap, and every page that it names is there', async () => {
    write('a.json', {
      id: 'a',
      text: `${strike('Homs', '2016-05-02', 2)} ${strike('Aleppo', '2016-04-02', 2)}`,
    });
    await run([news()]);
    const addresses = [
      ...read('sitemap.xml').matchAll(/<loc>https:\/\/map\.example\/syria\/([^<]*)<\/loc>/g),
    ];
    const named = addresses.map(([, name = '']) => name);
    expect(named).toEqual(expect.arrayContaining(list('event').map((name) => `event/${name}`)));
    expect(named).toEqual(expect.arrayContaining(list('place').map((name) => `place/${name}`)));
    for (const name of named) expect(() => read(name)).not.toThrow();
    expect(read('archive/index.html')).toContain('May 2016');
  });

  it('links only to files of its own that are there', async () => {
    write('a.json', {
      id: 'a',
      text: strike('Homs', '2016-05-02', 2),
      title: 'A',
      url: 'https://wire.example/a',
    });
    await run([news()]);
    for (const name of list('.')
      .filter((one) => one.endsWith('.html'))
      .concat(list('event').map((one) => `event/${one}`)))
      for (const [, link = ''] of read(name).matchAll(/(?:href|src)="([^"]+)"/g)) {
        if (/^https:/.test(link)) continue;
        expect(() => read(path.join(path.dirname(name), link.replace(/#.*/, '')))).not.toThrow();
      }
  });
});

describe('previews', () => {
  it('name a picture and a frame in the map’s page, whatever the title holds', async () => {
    write('a.json', { id: 'a', text: strike('Homs', '2016-05-02', 2) });
    const app = path.join(folder, 'dist');
    fs.mkdirSync(path.join(app, 'assets'), { recursive: true });
    fs.writeFileSync(
      path.join(app, 'index.html'),
      '<html><head><title>Dateline</title><meta name="description" content="x" /></head><body><noscript>No.</noscript></body></html>',
    );
    const title = 'A "map" <of> $& things';
    await run([news()], { more: { app, title } });
    const html = read('index.html');
    expect(html).toContain('<title>A &quot;map&quot; &lt;of&gt; $&amp; things</title>');
    expect(html).not.toContain('>Dateline<');
    const embed = JSON.parse(read('oembed.json')) as Record<string, string>;
    expect(embed).toMatchObject({ version: '1.0', type: 'rich', title });
    expect(embed['html']).toMatch(
      /^<iframe src="https:\/\/map\.example\/syria\/index\.html" title="A &quot;map&quot; &lt;of&gt;/,
    );
    const [picture = ''] = list('assets').filter((name) => name.startsWith('preview-'));
    expect(html).toContain(
      `<meta property="og:image" content="https://map.example/syria/assets/${picture}" />`,
    );
    expect(
      fs
        .readFileSync(path.join(folder, 'site', 'current', 'assets', picture))
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
    expect(html).toContain('href="https://map.example/syria/oembed.json"');
  });
});

describe('the app’s own files', () => {
  const build = (): string => {
    const app = path.join(folder, 'dist');
    fs.mkdirSync(app, { recursive: true });
    fs.writeFileSync(path.join(app, 'index.html'), '<html><head><title>Dateline</title></head></html>');
    fs.writeFileSync(path.join(app, 'manifest.webmanifest'), '{"name":"Dateline","start_url":"./"}');
    fs.writeFileSync(path.join(app, 'sw.js'), 'x([{url:`index.html`,revision:`page-0123456789abcdef`}])');
    return app;
  };

  it('name the map, and are taken anew for another title but not for other events', async () => {
    write('a.json', { id: 'a', text: strike('Homs', '2016-05-02', 2) });
    const more = { app: build(), title: 'Strikes' };
    await run([news()], { more });
    expect(JSON.parse(read('manifest.webmanifest'))).toMatchObject({ name: 'Strikes', start_url: './' });
    const first = read('sw.js');
    expect(first).toMatch(/revision:`page-(?!0123456789abcdef)[0-9a-f]{16}`/);
    write('b.json', { id: 'b', text: strike('Aleppo', '2016-05-02', 2) });
    await run([news()], { more });
    expect(read('sw.js')).toBe(first);
    await run([news()], { more: { ...more, title: 'Raids' } });
    expect(read('sw.js')).not.toBe(first);
  });
});

describe('the next run', () => {
  const later = '2016-06-02T12:00:00Z';

  it('changes nothing when nothing has changed, whatever the time', async () => {
    write('a.json', { id: 'a', text: strike('Homs', '2016-05-02', 2) });
    const first = await run([news()]);
    const before = fs.statSync(path.join(folder, 'site', 'current', 'index.html'), { throwIfNoEntry: false });
    const second = await run([news()], { now: later });
    expect(second).toMatchObject({ version: first.version, changes: null });
    expect(
      fs.statSync(path.join(folder, 'site', 'current', 'index.html'), { throwIfNoEntry: false }),
    ).toEqual(before);
  });

  it('says what was added, changed and removed', async () => {
    write('a.json', { id: 'a', text: strike('Homs', '2016-05-02', 2) });
    write('b.json', { id: 'b', text: strike('Aleppo', '2016-04-02', 2) });
    await run([news()]);
    const [gone] = publishedEvents().events.filter(({ place }) => place?.name === 'Aleppo');
    fs.rmSync(path.join(folder, 'news', 'b.json'));
    write('c.json', { id: 'c', text: strike('Aleppo', '2015-04-02', 7) });
    const done = await run([news()], { now: later });
    expect(done.changes).toMatchObject({ added: [expect.any(String)], changed: [], removed: [gone?.id] });
    const [latest, first] = JSON.parse(read('changes.json')) as { added: { count: number } }[];
    expect(latest).toMatchObject({ added: { count: 1 }, removed: { count: 1, ids: [gone?.id] } });
    expect(first).toMatchObject({ added: { count: 2 } });
    expect(read('changes.html')).toContain('1 event added, 0 changed, 1 removed');
  });

  it('keeps an event’s address when another article joins it', async () => {
    const text = strike('Homs', '2016-05-02', 2);
    write('a.json', { id: 'a', text });
    await run([news()]);
    const [before] = publishedEvents().events;
    write('b.json', { id: 'b', text: `Once more: ${text}` });
    const done = await run([news()], { now: later });
    expect(publishedEvents().events).toHaveLength(1);
    expect(done.changes).toMatchObject({ added: [], removed: [], changed: [expect.anything()] });
    expect(read(`event/${before?.id}.html`)).toBeTruthy();
  });

  it('keeps what a feed has forgotten, and drops what its owner withdrew', async () => {
    const item = (n: number) => ({ id: `tag:wire,${n}`, title: `Report ${n}`, link: `${web.origin}/${n}` });
    for (const n of [1, 2])
      web.route(`/${n}`, { body: page(`Report ${n}`, strike('Homs', `2016-0${n}-01`, n)) });
    const source = { feed: `${web.origin}/feed.xml`, follow: true };
    web.route('/feed.xml', { body: rss([item(1)]) });
    await run([source]);
    web.route('/feed.xml', { body: rss([item(2)]) });
    await run([source], { now: later });
    expect(publishedEvents().events).toHaveLength(2);
    web.route('/2', { status: 410 });
    await run([source], { now: later });
    expect(publishedEvents().events.map(({ date }) => date?.start)).toEqual(['2016-01-01']);
  });

  it('reads an article once, however often it runs', async () => {
    write('a.json', { id: 'a', text: strike('Homs', '2016-05-02', 2) });
    let read_ = 0;
    const counting: Extract = (articles) => {
      read_ += articles.length;
      return plainExtract(articles);
    };
    await run([news()], { extract: counting });
    write('b.json', { id: 'b', text: strike('Homs', '2016-03-02', 2) });
    await run([news()], { extract: counting });
    expect(read_).toBe(2);
  });

  it('keeps data files of earlier versions for readers who have the page open, but not for ever', async () => {
    write('a.json', { id: 'a', text: strike('Homs', '2016-05-02', 1) });
    await run([news()]);
    const head = publishedEvents().pointer.head.file;
    const again = async (killed: number): Promise<string[]> => {
      write('a.json', { id: 'a', text: strike('Homs', '2016-05-02', killed) });
      await run([news()], { more: { keepVersions: 2 } });
      return list('corpus');
    };
    expect(await again(2)).toContain(head);
    expect(await again(3)).not.toContain(head);
  });

  it('makes the same bytes again where only the state is left', async () => {
    write('a.json', { id: 'a', text: strike('Homs', '2016-05-02', 1) });
    await run([news()]);
    const before = list('.').map((name) => (name.includes('.') ? read(name) : name));
    fs.rmSync(path.join(folder, 'site'), { recursive: true });
    await run([news()], { now: later });
    expect(list('.').map((name) => (name.includes('.') ? read(name) : name))).toEqual(before);
  });

  it('does not start while another run is at work', async () => {
    fs.mkdirSync(path.join(folder, 'state'), { recursive: true });
    fs.writeFileSync(path.join(folder, 'state', 'lock'), String(process.ppid));
    write('a.json', { id: 'a', text: 'x' });
    await expect(run([news()])).rejects.toThrow('Another run');
  });
});

describe('what goes wrong', () => {
  it('is named with its address, and costs no other source', async () => {
    write('a.json', { id: 'a', text: strike('Homs', '2016-05-02', 2) });
    web.route('/broken.xml', { body: '<rss><channel><item></channel>' });
    web.route('/empty', { body: '<html><body></body></html>' });
    const done = await run([
      news(),
      { page: `${web.origin}/missing` },
      { page: `${web.origin}/empty` },
      { feed: `${web.origin}/broken.xml` },
    ]);
    expect(done.problems.map(({ where, reason }) => `${where.replace(web.origin, '')}: ${reason}`)).toEqual([
      expect.stringMatching(/^\/broken\.xml: Broken XML/),
      '/empty: The page holds no article text.',
      '/missing: Not fetched: the server answered 404.',
    ]);
    expect(publishedEvents().events).toHaveLength(1);
  });

  it('a server down for a while costs nothing that was read before', async () => {
    web.route('/story', { body: page('Story', strike('Homs', '2016-05-01', 3)) });
    await run([{ page: `${web.origin}/story` }]);
    web.route('/story', { status: 503 });
    const done = await run([{ page: `${web.origin}/story` }]);
    expect(done.problems).toHaveLength(1);
    expect(publishedEvents().events).toHaveLength(1);
  });

  it('reads a page in the charset that it has, whatever its server says', async () => {
    const story = page('Überfall', strike('Homs', '2016-05-01', 3) + ' “Müller saw it.”');
    web.route('/utf8', { headers: { 'content-type': 'text/html; charset=iso-8859-1' }, body: story });
    web.route('/1252', {
      headers: { 'content-type': 'text/html; charset=windows-1252' },
      body: Buffer.from(story.replace(/[“”]/g, '"').replace('05-01', '05-02'), 'latin1'),
    });
    await run([
      { page: `${web.origin}/utf8`, text: 'full' },
      { page: `${web.origin}/1252`, text: 'full' },
    ]);
    const { articles } = publishedEvents();
    expect(articles).toHaveLength(2);
    for (const { text, title } of articles) expect(`${title} ${text}`).toMatch(/^Überfall .*Müller/s);
  });

  it('takes no javascript: link of a feed into a page, a feed or the data', async () => {
    const evil = 'javascript:alert(1)';
    web.route('/feed.xml', {
      body: rss([{ id: 'tag:x,1', title: 'T', link: evil, text: strike('Homs', '2016-05-01', 3) }]),
    });
    await run([{ feed: `${web.origin}/feed.xml`, follow: true }]);
    const [event] = publishedEvents().events;
    for (const name of [`event/${event?.id}.html`, 'feed.xml', 'feed.json', 'events.ics'])
      expect(read(name)).not.toContain('javascript:');
    expect(JSON.stringify(publishedEvents())).not.toContain('javascript:');
  });

  it('writes no markup of an article into a page or a feed', async () => {
    const title = 'x ]]> ]]> </script><script>alert(1)</script> <img src=x onerror=alert(1)> "';
    write('a.json', { id: 'a', title, source: title, text: `${strike('Homs', '2016-05-01', 3)} ${title}` });
    await run([news()]);
    const [event] = publishedEvents().events;
    for (const name of [`event/${event?.id}.html`, 'feed.xml'])
      expect(read(name)).not.toMatch(/<script>alert|<img src=x/);
  });
});

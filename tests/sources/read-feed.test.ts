import { describe, expect, it } from 'vitest';
import { readFeed } from '../../src/sources/feed/read-feed.ts';
import { nodeTools } from '../../src/sources/node/node-tools.ts';

const tools = nodeTools(new Date('2026-11-22'));
const read = (xml: string) => readFeed('feed.xml', xml, tools);

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="c"><channel><title>Test Wire</title>
<link>https://example.org/</link><language>en-us</language>
<item><title>Market &amp; mosque bombed</title><link>https://example.org/1</link><guid>one</guid>
<pubDate>Tue, 17 May 2016 10:00:00 GMT</pubDate><description>Short.</description>
<content:encoded><![CDATA[<p>Planes bombed a market.</p><p onclick="x()">Four died.<script>steal()</script></p>]]></content:encoded></item>
<item><title>Talks</title><link>javascript:steal()</link><pubDate>soon</pubDate>
<description>&lt;p&gt;They will meet &lt;b&gt;again&lt;/b&gt;.&lt;/p&gt;</description></item>
<item><title></title><description></description></item></channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title type="text">Test Wire</title>
<link rel="self" href="https://example.org/feed"/><link href="https://example.org/"/>
<entry><id>urn:1</id><title>One</title><link href="/1"/><published>2016-05-17T10:00:00Z</published>
<content type="html">&lt;p&gt;Salt &amp;amp; bread.&lt;/p&gt;&lt;p&gt;More.&lt;/p&gt;</content></entry>
<entry><id>urn:2</id><title>Two</title><updated>2016-05-18T10:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>First.</p><p>Second.</p></div></content></entry></feed>`;

describe('readFeed', () => {
  it('reads RSS: markup as text, dates, links, a reject for the empty item', async () => {
    const { articles, rejects } = await read(RSS);
    expect(articles.map(({ article }) => article)).toEqual([
      {
        id: 'one',
        title: 'Market & mosque bombed',
        text: 'Planes bombed a market.\n\nFour died.',
        publishedAt: '2016-05-17',
        source: 'Test Wire',
        url: 'https://example.org/1',
        language: 'en',
      },
      {
        id: expect.stringMatching(/^a-/),
        title: 'Talks',
        text: 'They will meet again.',
        source: 'Test Wire',
        language: 'en',
      },
    ]);
    expect(articles[1]?.warnings.join()).toContain('"soon" is not a date');
    expect(rejects).toEqual([{ where: 'feed.xml, item 3', reason: 'The text is empty.' }]);
  });

  it('reads Atom: escaped markup, XHTML, relative links', async () => {
    const { articles } = await read(ATOM);
    expect(articles.map(({ article }) => [article.text, article.url, article.publishedAt])).toEqual([
      ['Salt & bread.\n\nMore.', 'https://example.org/1', '2016-05-17'],
      ['First.\n\nSecond.', undefined, '2016-05-18'],
    ]);
  });

  it('reads RDF', async () => {
    const xml = `<rdf:RDF xmlns:rdf="r" xmlns:dc="d"><channel><title>Wire</title></channel>
      <item><title>One</title><link>https://example.org/1</link><description>A town.</description><dc:date>2016-05-17</dc:date></item></rdf:RDF>`;
    expect((await read(xml)).articles[0]?.article).toMatchObject({
      text: 'A town.',
      publishedAt: '2016-05-17',
    });
  });

  it('does not expand declared entities', async () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>`;
    const { articles, rejects } = await read(bomb);
    expect(articles).toEqual([]);
    expect(rejects[0]?.reason).toContain('declares entities');
  });

  it('gives up on tags nested without end', async () => {
    const { articles, rejects } = await read(`<rss>${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}</rss>`);
    expect(articles).toEqual([]);
    expect(rejects).toHaveLength(1);
  });

  it('says when there are no items', async () => {
    expect((await read('<rss><channel><title>x</title></channel></rss>')).rejects[0]?.reason).toContain(
      'no items',
    );
  });

  it('is not polluted by a feed that names __proto__', async () => {
    await read(
      '<rss><channel><item><__proto__><polluted>yes</polluted></__proto__><title>x</title></item></channel></rss>',
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

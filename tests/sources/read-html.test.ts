// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { browserTools } from '../../src/sources/browser-tools.ts';
import { readHtml } from '../../src/sources/html/read-html.ts';
import { nodeTools } from '../../src/sources/node/node-tools.ts';
import type { Article } from '../../src/core/model.ts';

const NOW = new Date('2026-11-22');
const P = `<p onclick="steal()">${'Planes bombed a market in the town on Monday, residents and medics said. '.repeat(4)}</p>`;
const BODY = `<nav>Home</nav><article><h1>Market bombed</h1>${P}<script>steal()</script>${P}<p>Read <a href="javascript:steal()">more</a> tomorrow, <b>and</b> on Sunday.</p></article><footer>Imprint</footer>`;

function page(head: string, body = BODY): string {
  return `<!doctype html><html lang="en-GB"><head>${head}</head><body onload="steal()">${body}</body></html>`;
}

const LINKED_DATA = `<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "No"},
  {"@type": ["NewsArticle"], "headline": "Market bombed \u202eevil", "datePublished": "2016-05-17T23:59:00+03:00", "publisher": {"@type": "Organization", "name": "Test Wire"}}]}</script>`;
const OPEN_GRAPH = `<meta property="og:title" content="Market bombed"><meta property="article:published_time" content="2016-05-17T08:00Z">
  <meta property="og:site_name" content="Test Wire"><meta property="og:url" content="https://example.org/a">`;

describe.each([
  ['linkedom', nodeTools(NOW)],
  ['the browser’s parser', browserTools(NOW)],
])('readHtml with %s', (_, tools) => {
  async function read(html: string): Promise<Article> {
    const made = await readHtml(html, tools);
    if (!made.ok) throw new Error(made.reason);
    return made.value.article;
  }

  it('takes text alone: no script, no handler, one paragraph a block', async () => {
    const { text } = await read(page(OPEN_GRAPH));
    expect(text).not.toMatch(/steal|script|onclick|<|Home|Imprint/);
    expect(text.split('\n\n')).toHaveLength(3);
    expect(text).toContain('Read more tomorrow, and on Sunday.');
  });

  it.each([
    ['JSON-LD', LINKED_DATA],
    ['OpenGraph', OPEN_GRAPH],
    [
      'plain names and <time>',
      '<title>Market bombed</title><meta name="application-name" content="Test Wire">',
    ],
  ])('reads metadata from %s', async (kind, head) => {
    const body =
      kind === 'plain names and <time>' ? `<time datetime="2016-05-17">Tuesday</time>${BODY}` : BODY;
    const article = await read(page(head, body));
    expect(article).toMatchObject({ publishedAt: '2016-05-17', source: 'Test Wire', language: 'en' });
    expect(article.title).toMatch(/^Market bombed/);
    expect(article.title).not.toContain('\u202e');
  });

  it('survives broken JSON-LD and takes the next best', async () => {
    const article = await read(page(`<script type="application/ld+json">{oops</script>${OPEN_GRAPH}`));
    expect(article.publishedAt).toBe('2016-05-17');
    expect(article.url).toBe('https://example.org/a');
  });

  it('keeps no address but http and https', async () => {
    const article = await read(page('<link rel="canonical" href="javascript:steal()">'));
    expect(article.url).toBeUndefined();
  });

  it('does not take a date in the future', async () => {
    const made = await readHtml(page('<meta name="date" content="2046-01-01">'), tools);
    expect(made.ok && made.value.article.publishedAt).toBeUndefined();
    expect(made.ok && made.value.warnings.join()).toContain('future');
  });

  it('reads a fragment without head or body', async () => {
    expect((await read(`${P}${P}`)).text).toContain('Planes bombed');
  });

  it('reads nesting deeper than Readability can take', async () => {
    const deep = `${'<div>'.repeat(400)}${P}${'</div>'.repeat(400)}`;
    expect((await read(page('', deep))).text).toContain('Planes bombed');
  });
});

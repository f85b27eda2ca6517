import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkArticle } from '../../src/sources/check-article.ts';
import { cleanLine, cleanUrl } from '../../src/sources/clean-fields.ts';
import { readFeed } from '../../src/sources/feed/read-feed.ts';
import { readHtml } from '../../src/sources/html/read-html.ts';
import { nodeTools } from '../../src/sources/node/node-tools.ts';

const tools = nodeTools(new Date('2016-06-01T00:00:00Z'));
const TEXT = 'A bomb killed three people in Homs on Monday, the police said.';
/** Overrides, isolates, marks, zero-width characters, tags, fillers, and a byte order mark. */
const HIDDEN = [
  '\u202e',
  '\u2067',
  '\u200f',
  '\u061c',
  '\u200b',
  '\u200d',
  '\u2060',
  '\u00ad',
  '\ufeff',
  '\u180e',
  '\u{e0041}',
  '\u3164',
  '\ufff9',
  '\u0000',
  '\u001b',
];

describe('characters that hide or reorder text', () => {
  it.each(HIDDEN.map((character) => [character.codePointAt(0)?.toString(16), character]))(
    'U+%s leaves a title',
    (_, character) => {
      expect(cleanLine(`Ten killed${character} in Homs`)).toBe('Ten killed in Homs');
    },
  );

  it('leave titles and outlets of article files, pages and feeds', async () => {
    const evil = 'Nobody \u202edellik\u202c in Homs\u200b';
    const clean = 'Nobody dellik in Homs';
    const json = checkArticle({ id: 1, text: TEXT, title: evil, source: evil });
    expect(json).toMatchObject({ ok: true, value: { article: { title: clean, source: clean } } });
    const page = await readHtml(
      `<html><head><title>${evil}</title></head><body><h1>${evil}</h1><p>${TEXT}</p></body></html>`,
      tools,
    );
    expect(page).toMatchObject({ ok: true, value: { article: { title: clean } } });
    const feed = await readFeed(
      'f',
      `<rss><channel><title>${evil}</title><item><guid>1</guid><title>${evil}</title><description>${TEXT}</description></item></channel></rss>`,
      tools,
    );
    expect(feed.articles[0]?.article).toMatchObject({ title: clean, source: clean });
  });

  it('stay in the text of an article, whose offsets must hold', () => {
    const text = `A bomb\u200b killed three in Homs.`;
    expect(checkArticle({ id: 1, text })).toMatchObject({ ok: true, value: { article: { text } } });
  });

  it('leave letters, marks and joiners of Arabic, Persian, Hindi and Hebrew names readable', () => {
    for (const name of ['حلب', 'מִגְדָּל', 'दिल्ली', 'Łódź', 'Kafr ʿAmmār']) expect(cleanLine(name)).toBe(name);
  });
});

describe('links', () => {
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' \u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://x.example/1',
    '//x.example',
    '/path',
    '',
  ])('%s is none', (link) => {
    expect(cleanUrl(link)).toBeUndefined();
    expect(checkArticle({ id: 1, text: TEXT, url: link })).toMatchObject({
      ok: true,
      value: { article: expect.not.objectContaining({ url: expect.anything() }) },
    });
  });

  it('are http or https whatever is given', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((s) => `https://${s}`),
          fc.string().map((s) => `javascript:${s}`),
        ),
        (text) => {
          const url = cleanUrl(text);
          expect(url === undefined || /^https?:\/\//.test(url)).toBe(true);
        },
      ),
    );
  });

  it('that were left out of an article file are named', () => {
    const checked = checkArticle({ id: 1, text: TEXT, url: 'javascript:alert(1)' });
    expect(checked.ok && checked.value.warnings).toEqual([
      expect.stringContaining('no http or https address'),
    ]);
  });
});

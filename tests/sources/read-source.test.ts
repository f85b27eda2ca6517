import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeTools } from '../../src/sources/node/node-tools.ts';
import { kindOf, readSource } from '../../src/sources/read-source.ts';
import type { Reading } from '../../src/sources/reject.ts';

const tools = nodeTools(new Date('2026-11-22'));
const SENTENCE = 'Planes bombed a market in the town on Monday, residents said.';

function read(name: string, content: string | Uint8Array): Promise<Reading> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readSource({ name, bytes }, tools);
}

describe('readSource', () => {
  it.each([
    ['a.txt', 'Hello', 'text'],
    ['a.txt', '{"text": "x"}', 'text'],
    ['a.JSON', '', 'json'],
    ['a.jsonl', '', 'ndjson'],
    ['a.xml', '<rss>', 'feed'],
    ['a.xml', '<!doctype html><html>', 'html'],
    ['pasted', '<!DOCTYPE html><p>', 'html'],
    ['pasted', '<?xml version="1.0"?>\n<feed xmlns="x">', 'feed'],
    ['pasted', ' [ {"text": "x"}]', 'json'],
    ['pasted', '[Note] this is text', 'text'],
    ['a.md', 'Hello', 'text'],
  ])('takes %s with %j for %s', (name, content, kind) => {
    expect(kindOf(name, content)).toBe(kind);
  });

  it.each([
    ['empty.txt', new Uint8Array(), 'empty'],
    ['spaces.txt', '  \n ', 'empty'],
    ['picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'binary'],
    ['huge.txt', new Uint8Array(20_000_001).fill(97), 'The file has 20 MB; the limit is 20 MB'],
    ['long.txt', 'word '.repeat(500_000), '2.5 million characters'],
    ['broken.json', '{\n  "text": "A town.",\n  "title": \n}', 'Broken JSON in line 4'],
    ['cut.json', '{\n  "text": "A to', 'Broken JSON in line 2'],
    ['list.json', '[{"title": "No text"}]', '"id" is missing'],
    ['number.json', '{"id": "x", "text": 5}', '"text" should be string, but is 5'],
    ['broken.xml', '<rss>\n<channel><item></channel></rss>', 'Broken XML in line 2'],
    ['other.xml', '<gpx><wpt/></gpx>', 'neither RSS nor Atom'],
    ['bare.html', '<html><body><nav>Home</nav><script>x()</script></body></html>', 'no article text'],
    ['cyrillic.txt', 'Самолёты нанесли удар по городу', 'Cyrillic'],
  ])('%s is rejected with its reason', async (name, content, words) => {
    const reading = await read(name, content);
    expect(reading.articles).toEqual([]);
    expect(reading.rejects).toHaveLength(1);
    expect(reading.rejects[0]?.where).toContain(name);
    expect(reading.rejects[0]?.reason).toContain(words);
  });

  it('keeps the good lines of NDJSON, and names the bad ones', async () => {
    const reading = await read(
      'wire.ndjson',
      `{"text": "${SENTENCE}"}\n\n{oops}\n{"id": "b", "text": "${SENTENCE}"}\n`,
    );
    expect(reading.articles.map(({ article }) => article.id)).toEqual([expect.stringMatching(/^a-/), 'b']);
    expect(reading.rejects).toEqual([
      { where: 'wire.ndjson, line 3', reason: expect.stringContaining('Broken JSON') },
    ]);
  });

  it('gives the same text the same id, and another text another', async () => {
    const [one, again, other] = await Promise.all([
      read('a.txt', SENTENCE),
      read('b.txt', SENTENCE),
      read('c.txt', `${SENTENCE} x`),
    ]);
    expect(one.articles[0]?.article.id).toBe(again.articles[0]?.article.id);
    expect(one.articles[0]?.article.id).not.toBe(other.articles[0]?.article.id);
  });

  it.each([
    ['utf-16', new Uint8Array([0xff, 0xfe, ...Buffer.from('Café in town.', 'utf16le')])],
    ['windows-1252', Uint8Array.from(Buffer.from('Café in town.', 'latin1'))],
    ['utf-8 with a mark', new TextEncoder().encode('\ufeffCafé in town.')],
  ])('decodes %s', async (_, bytes) => {
    expect((await read('a.txt', bytes)).articles[0]?.article.text).toBe('Café in town.');
  });

  it.each([
    ['blanks', 'a.ndjson', ' \n\n'],
    ['an empty list', 'a.json', '[]'],
    ['a list of no articles', 'a.json', '{"articles": []}'],
  ])('says so when a file holds no article: %s', async (_, name, text) => {
    expect(await read(name, new TextEncoder().encode(text))).toEqual({
      articles: [],
      rejects: [{ where: name, reason: 'The file holds no article.' }],
    });
  });

  it('never throws, whatever the bytes', async () => {
    const names = fc.constantFrom('a', 'a.txt', 'a.json', 'a.ndjson', 'a.html', 'a.xml');
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ maxLength: 300 }).map((text) => new TextEncoder().encode(text)),
      fc
        .array(
          fc.constantFrom(
            '<rss>',
            '<channel>',
            '</item>',
            '<item>',
            '<p>',
            '{',
            '"text"',
            ':',
            ']]>',
            '<![CDATA[',
            '&amp',
            '&#xFFFFFF;',
            '<html>',
            'x',
          ),
        )
        .map((parts) => new TextEncoder().encode(parts.join(''))),
    );
    await fc.assert(
      fc.asyncProperty(names, content, async (name, bytes) => {
        const reading = await readSource({ name, bytes }, tools);
        expect(reading.articles.length + reading.rejects.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

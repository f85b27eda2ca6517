import os from 'node:os';
import path from 'node:path';
import fs from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { formatEvents } from '../../src/cli/output/event-formats.ts';
import { parseConfig } from '../../src/publish/config/read-config.ts';
import { VersionWriter } from '../../src/publish/site/version-writer.ts';
import { readSource } from '../../src/sources/read-source.ts';
import { nodeTools } from '../../src/sources/node/node-tools.ts';
import { MAX_SOURCE_BYTES, MAX_TEXT_LENGTH } from '../../src/sources/limits.ts';
import { makeEvent } from '../query/make-event.ts';

const tools = nodeTools(new Date('2016-06-01T00:00:00Z'));
const TEXT = 'A bomb killed three people in Homs on Monday, the police said.';
const read = (name: string, content: string | Uint8Array) =>
  readSource(
    { name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content },
    tools,
  );

describe('keys that reach for the prototype', () => {
  it.each([
    [
      'an article',
      'a.json',
      `{"id":"1","text":"${TEXT}","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}`,
    ],
    ['lines', 'a.ndjson', `{"__proto__":{"polluted":1},"id":"1","text":"${TEXT}"}`],
    [
      'a feed',
      'a.xml',
      `<rss><channel><title>t</title><__proto__><polluted>1</polluted></__proto__><item><guid>1</guid><constructor><prototype>1</prototype></constructor><title>x</title><description>${TEXT}</description></item></channel></rss>`,
    ],
    [
      'a page',
      'a.html',
      `<html><head><script type="application/ld+json">{"@type":"Article","__proto__":{"polluted":1}}</script></head><body><p>${TEXT}</p></body></html>`,
    ],
  ])('of %s change nothing', async (_, name, content) => {
    const { articles } = await read(name, content);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    for (const { article } of articles) {
      expect('polluted' in article).toBe(false);
      expect(Object.getPrototypeOf(article)).toBe(Object.prototype);
    }
  });

  it('of a configuration set no option', () => {
    const parsed = parseConfig(
      '{"title":"T","baseUrl":"https://map.example","output":"o","sources":[{"folder":"f"}],"fetch":{"__proto__":{"allowPrivateAddresses":true}}}',
    );
    expect(parsed.ok && parsed.value.fetch.allowPrivateAddresses).not.toBe(true);
  });
});

describe('files that are too much', () => {
  it('of bytes are not decoded', async () => {
    const { rejects } = await read('a.json', new Uint8Array(MAX_SOURCE_BYTES + 1).fill(32));
    expect(rejects).toEqual([expect.objectContaining({ reason: expect.stringContaining('the limit is') })]);
  });

  it('of text are named', async () => {
    const { rejects } = await read(
      'a.json',
      JSON.stringify({ id: '1', text: `${TEXT} `.repeat(MAX_TEXT_LENGTH / 60) }),
    );
    expect(rejects).toEqual([
      expect.objectContaining({ reason: expect.stringContaining('million characters') }),
    ]);
  });

  it.each([
    ['JSON', 'a.json', '['.repeat(200_000)],
    ['JSON that closes', 'a.json', '['.repeat(5_000) + ']'.repeat(5_000)],
    ['HTML', 'a.html', `<html><body>${'<div>'.repeat(10_000)}${TEXT}`],
    ['XML', 'a.xml', `<rss><channel>${'<a>'.repeat(10_000)}`],
  ])('nested %s: neither crashes nor hangs', async (_, name, content) => {
    const { articles, rejects } = await read(name, content);
    expect(articles.length + rejects.length).toBeGreaterThan(0);
  });

  it('XML with entities is not read', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><rss><channel><title>&b;</title></channel></rss>`;
    expect((await read('a.xml', bomb)).rejects[0]?.reason).toContain('entities');
  });
});

describe('pictures', () => {
  it('as SVG give no article with markup, and no script', async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script><text>${TEXT}</text></svg>`;
    for (const name of ['a.svg', 'a.html', 'a.xml', 'pasted']) {
      const { articles } = await read(name, svg);
      for (const { article } of articles)
        if (name === 'a.html') expect(article.text).not.toMatch(/alert|<svg/);
        else expect(article.title ?? '').not.toMatch(/<svg/);
    }
  });

  it('as bytes are named as what they are', async () => {
    const png = new Uint8Array([
      0x89,
      0x50,
      0x4e,
      0x47,
      13,
      10,
      26,
      10,
      0,
      0,
      0,
      13,
      ...new Array<number>(200).fill(0),
    ]);
    expect((await read('a.html', png)).rejects[0]?.reason).toContain('binary');
  });
});

describe('CSV', () => {
  it.each(['=HYPERLINK("http://x")', '+1', '-1+2', '@SUM(A1)', '\t=1', '\r=1'])(
    '%j is no formula',
    (title) => {
      const articles = new Map([['a1', { id: 'a1', text: TEXT, title, source: title }]]);
      const rows = parse(formatEvents('csv', [makeEvent()], articles)) as string[][];
      expect(rows[1]).toContain(`'${title}`);
      expect(rows[1]?.filter((cell) => /^[=+@\t\r]|^-\D|^-\d+[+]/.test(cell))).toEqual([]);
    },
  );
});

describe('the site’s folder', () => {
  it.each(['../x', 'a/../../x', 'a\0b'])('%j does not leave it', async (name) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dateline-site-'));
    const writer = new VersionWriter(path.join(folder, 'site'), null);
    await expect(writer.write({ path: name, content: '' })).rejects.toThrow('leaves');
    expect(fs.readdirSync(folder)).toEqual([]);
    fs.rmSync(folder, { recursive: true, force: true });
  });
});

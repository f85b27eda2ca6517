import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { parsePublishedDate } from '../../src/sources/published-date.ts';

const FOLDER = 'seeds';
const files = fs.readdirSync(FOLDER);
const seeds = files.map((name) => ({
  name,
  value: JSON.parse(fs.readFileSync(path.join(FOLDER, name), 'utf8')) as unknown,
}));

const filled = v.pipe(v.string(), v.trim(), v.nonEmpty());
const Seed = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}-[a-z0-9-]+$/)),
  title: filled,
  source: filled,
  publishedAt: v.pipe(v.string(), v.isoDate()),
  language: v.literal('en'),
  url: v.optional(v.pipe(v.string(), v.url())),
  licence: v.pipe(v.string(), v.includes('MIT')),
  text: v.pipe(v.string(), v.minWords('en', 80)),
});

describe('seeds', () => {
  it.each(seeds)('$name holds to the schema, and is named by its id', ({ name, value }) => {
    const seed = v.parse(Seed, value);
    expect(name).toBe(`${seed.id}.json`);
    expect(seed.id.startsWith(seed.publishedAt)).toBe(true);
    expect(parsePublishedDate(seed.publishedAt)).toEqual({ kind: 'day', day: seed.publishedAt });
  });

  it('covers all four years, several outlets, and enough articles for a map', () => {
    const all = seeds.map(({ value }) => v.parse(Seed, value));
    const years = new Set(all.map((seed) => seed.publishedAt.slice(0, 4)));
    expect([...years].sort()).toEqual(['2015', '2016', '2017', '2018']);
    expect(new Set(all.map((seed) => seed.source)).size).toBeGreaterThanOrEqual(8);
    expect(all.length).toBeGreaterThanOrEqual(36);
    expect(new Set(all.map((seed) => seed.text)).size).toBe(all.length);
  });

  it('is written in paragraphs without stray white space', () => {
    for (const { name, value } of seeds) {
      const { text } = v.parse(Seed, value);
      expect(text, name).not.toMatch(/[ \t]\n|\n{3}|\n$|\r| {2}/);
    }
  });
});

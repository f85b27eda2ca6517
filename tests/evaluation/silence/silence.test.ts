import fs from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadDeps } from '../../../src/cli/load-deps.ts';
import { extract, type Deps } from '../../../src/core/pipeline.ts';

let deps: Deps;
beforeAll(async () => {
  deps = await loadDeps();
});

/** Ids of the texts of a set in which an event is found. */
function withEvents(set: 'tune' | 'held' | 'guards'): { found: string[]; of: number } {
  const texts = JSON.parse(fs.readFileSync(new URL(`${set}.json`, import.meta.url), 'utf8')) as {
    id: string;
    text: string;
    publishedAt: string;
  }[];
  const found = texts.filter((article) => extract(article, deps).length > 0).map(({ id }) => id);
  return { found, of: texts.length };
}

describe('texts of sport, business, courts, films, disasters, drills and memory', () => {
  it('give no event, of those that were learnt from', () => {
    expect(withEvents('tune').found.length).toBeLessThanOrEqual(3);
  });

  it('give an event in few of those that nobody looked at', () => {
    const { found, of } = withEvents('held');
    expect(of).toBeGreaterThanOrEqual(50);
    expect(found.length / of).toBeLessThanOrEqual(0.12);
  });

  it('do not hide the events of texts that speak of both', () => {
    const { found, of } = withEvents('guards');
    expect(found.length / of).toBeGreaterThanOrEqual(0.88);
  });
});

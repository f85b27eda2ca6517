import { describe, expect, it } from 'vitest';
import { runLine } from '../../src/cli/lines/run-line.ts';

const TODAY = '2026-01-01';
const echo = (): object => ({ found: [] });

function run(text: string | null, step = echo): Record<string, unknown> {
  return JSON.parse(runLine({ number: 4, text }, 'extract', step, TODAY).output ?? 'null') as Record<
    string,
    unknown
  >;
}

describe('runLine', () => {
  it('gives nothing for a blank line, and does not count it as a failure', () => {
    expect(runLine({ number: 1, text: '  ' }, 'extract', echo, TODAY)).toEqual({
      output: null,
      failed: false,
    });
  });

  it('names a line that is too long', () => {
    expect(run(null).error).toBe('Line 4: The line is longer than 20 MB.');
  });

  it('turns a failure of the pipeline into an error line with the id', () => {
    const broken = (): object => {
      throw new Error('no luck');
    };
    expect(run('{"id": "x", "text": "A town."}', broken)).toEqual({
      id: 'x',
      error: 'Line 4: Dateline failed on this article: no luck',
    });
  });

  it.each([
    ['[1, 2]', 'An article is a JSON object'],
    ['"text"', 'An article is a JSON object'],
    ['{"id": "x", "text": 42}', '"text" should be string, but is 42'],
    ['{"id": true, "text": "A"}', '"id"'],
    ['{"text": "A town."}', '"id" is missing'],
    ['{"id": "x", "text": "A", "mentions": [{"start": -1, "end": 2}]}', 'mentions.0.start'],
    ['{"id": "x", "text": "A", "title": 3}', '"title" should be string'],
  ])('refuses %s', (line, words) => {
    expect(run(line).error).toContain(words);
  });

  it('takes null for "not known"', () => {
    expect(run('{"id": "x", "text": "A town.", "title": null, "publishedAt": null}')).toEqual({
      id: 'x',
      found: [],
    });
  });
});

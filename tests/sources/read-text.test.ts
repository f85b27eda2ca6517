import { describe, expect, it } from 'vitest';
import { nodeTools } from '../../src/sources/node/node-tools.ts';
import { readText } from '../../src/sources/read-text.ts';
import type { SourcedArticle } from '../../src/sources/reject.ts';

const tools = nodeTools(new Date('2026-11-22'));
const BODY = 'Planes bombed a market in the town on Monday.\nResidents said four people were killed.';

function read(text: string): SourcedArticle {
  const made = readText(text, tools);
  if (!made.ok) throw new Error(made.reason);
  return made.value;
}

describe('readText', () => {
  it('takes header lines off the text', () => {
    const { article } = read(
      `Title: Market bombed\nDate: 2016-05-17\nSource: Test Wire\nURL: https://example.org/a\n\n${BODY}`,
    );
    expect(article).toMatchObject({
      title: 'Market bombed',
      publishedAt: '2016-05-17',
      source: 'Test Wire',
      url: 'https://example.org/a',
      text: BODY,
    });
  });

  it('takes a first line that is set off for the headline', () => {
    expect(read(`Market bombed\n\n${BODY}`).article).toMatchObject({ title: 'Market bombed', text: BODY });
  });

  it.each([
    ['no blank line under it', `Market bombed\n${BODY}`],
    ['a whole sentence', `Planes bombed a market.\n\n${BODY}`],
    ['too long for a headline', `${'very '.repeat(40)}long\n\n${BODY}`],
  ])('leaves the first line where it is: %s', (_, text) => {
    expect(read(text).article.text).toBe(text);
    expect(read(text).article.title).toBeUndefined();
  });

  it.each([
    `BEIRUT, 17 May 2016 — ${BODY}`,
    `BEIRUT, May 17, 2016 (Wire) - ${BODY}`,
    `Our correspondent. Published: 17 May 2016\n${BODY}`,
  ])('takes the date of a dateline, and says so', (text) => {
    const { article, warnings } = read(text);
    expect(article.publishedAt).toBe('2016-05-17');
    expect(warnings.join()).toContain('2016-05-17 was read from the text');
  });

  it.each([
    ['the day of what happened', `On 14 December 2015 ${BODY}`],
    ['no year', `BEIRUT, 17 May — ${BODY}`],
    ['only a weekday', `BEIRUT, Tuesday — ${BODY}`],
    ['deep in the text', `${BODY} ${'More of it. '.repeat(30)} It began on 3 March 2012.`],
    ['in the future', `BEIRUT, 17 May 2046 — ${BODY}`],
  ])('guesses no date: %s', (_, text) => {
    expect(read(text).article.publishedAt).toBeUndefined();
  });

  it.each([
    ['0000-00-00', 'year 0'],
    ['2046-01-01', 'future'],
    ['yesterday', 'not a date'],
  ])('leaves out the stated date %s with a warning', (date, words) => {
    const { article, warnings } = read(`Date: ${date}\n\n${BODY}`);
    expect(article.publishedAt).toBeUndefined();
    expect(warnings.join()).toContain(words);
  });
});

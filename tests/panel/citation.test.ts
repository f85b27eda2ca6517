import { describe, expect, it } from 'vitest';
import { citeEvent } from '../../src/panel/citation.ts';
import type { Article } from '../../src/core/model.ts';
import { makeEvent } from '../query/make-event.ts';

const TEXT =
  'It was a quiet week. Jets struck a market in Aleppo on Monday, killing three. Rescue teams came.';
const ARTICLE: Article = {
  id: 'a1',
  title: 'Market hit',
  text: TEXT,
  source: 'North Wire',
  publishedAt: '2016-05-17T08:00:00Z',
  url: 'https://news.example/1',
};
const LINK = 'https://map.example/#event=e1';

function cite(article: Article | null, change: Parameters<typeof makeEvent>[0] = {}) {
  const event = makeEvent(change);
  const start = TEXT.indexOf('struck');
  const evidence = [{ start, end: start + 6, text: 'struck', kind: 'trigger' as const }];
  const [report] = event.reports;
  if (!report) throw new Error('an event has a report');
  return citeEvent(event, { ...report, evidence }, article, LINK).split('\n');
}

describe('a citation', () => {
  it('quotes the sentence, names outlet and day, says what, where and when, and links', () => {
    expect(cite(ARTICLE)).toEqual([
      '“Jets struck a market in Aleppo on Monday, killing three.”',
      'North Wire, Market hit, 17 May 2016',
      'Airstrike in Aleppo, Aleppo, 16 May 2016',
      'https://news.example/1',
      LINK,
    ]);
  });

  it('leaves out what is not known, and says that the date is not', () => {
    expect(cite({ id: 'a1', text: TEXT, source: 'North Wire' }, { date: null, place: null })).toEqual([
      '“Jets struck a market in Aleppo on Monday, killing three.”',
      'North Wire',
      'Airstrike, place not known, No date',
      LINK,
    ]);
  });

  it('makes do without the article', () => {
    expect(cite(null)).toEqual(['Airstrike in Aleppo, Aleppo, 16 May 2016', LINK]);
  });
});

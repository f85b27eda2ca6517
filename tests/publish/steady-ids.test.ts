import { beforeAll, describe, expect, it } from 'vitest';
import { loadDeps } from '../../src/cli/load-deps.ts';
import type { Article, ArticleId } from '../../src/core/model.ts';
import { type Deps, extract } from '../../src/core/pipeline.ts';
import { steadyIds } from '../../src/publish/extract/steady-ids.ts';

let deps: Deps;
beforeAll(async () => {
  deps = await loadDeps();
});

const STRIKE = 'An airstrike on a market in Idlib on 2 May 2016 killed 12 people, medics said.';
const SHELLS = 'Shells hit the centre of Homs on 3 May 2016 and wounded four.';

const ids = (text: string, id = 'wire-1'): string[] => {
  const article: Article = { id: id as ArticleId, text, publishedAt: '2016-05-04' };
  const found = steadyIds(article.id, extract(article, deps));
  return found.map((event) => event.id).sort();
};

describe('the ids of an article that was edited', () => {
  const before = [`${STRIKE}\n\n${SHELLS}`] as const;

  it.each([
    ['with a corrected toll', `${STRIKE.replace('12', '14')}\n\n${SHELLS}`],
    ['with a new first paragraph', `The war went on this week.\n\n${STRIKE}\n\n${SHELLS}`],
    ['with its paragraphs the other way round', `${SHELLS}\n\n${STRIKE}`],
    ['with a typo put right', `${STRIKE.replace('medics', 'local medics')}\n\n${SHELLS}`],
  ])('stay %s', (_name, after) => {
    expect(ids(before[0])).toHaveLength(2);
    expect(ids(after)).toEqual(ids(before[0]));
  });

  it.each([
    ['another place', STRIKE.replace('Idlib', 'Aleppo')],
    ['another day', STRIKE.replace('2 May', '1 May')],
    ['another type', STRIKE.replace('An airstrike on', 'A car bomb in')],
  ])('are others for %s', (_name, after) => {
    expect(ids(after)).not.toEqual(ids(STRIKE));
  });

  it('are others in another article', () => {
    expect(ids(STRIKE, 'wire-2')).not.toEqual(ids(STRIKE));
  });

  it('are all different, also for events of one type, place and day', () => {
    const event = extract({ id: 'a' as ArticleId, text: STRIKE, publishedAt: '2016-05-04' }, deps)[0];
    if (!event) throw new Error('no event');
    const twice = steadyIds('a' as ArticleId, [event, event]);
    expect(new Set(twice.map(({ id }) => id)).size).toBe(2);
  });
});

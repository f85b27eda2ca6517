import { beforeAll, describe, expect, it, vi } from 'vitest';
import { loadDeps } from '../../src/cli/load-deps.ts';
import type { Deps } from '../../src/core/pipeline.ts';
import { answer } from '../../src/worker/answer.ts';
import type { ArticleOutcome, PlaceHit, Progress } from '../../src/worker/messages.ts';

let deps: Deps;
beforeAll(async () => {
  deps = await loadDeps();
}, 60_000);

const never = (): never => {
  throw new Error('the gazetteer was loaded');
};

describe('answer', () => {
  it('extracts each article, and tells how far it is', async () => {
    const seen: Progress[] = [];
    const load = async (onProgress: (done: number, total: number) => void): Promise<Deps> => {
      onProgress(1, 1);
      return Promise.resolve(deps);
    };
    const input = [
      {
        id: 'one',
        publishedAt: '2016-05-17',
        text: 'Planes bombed a market in Aleppo on Monday, killing four people.',
      },
      { id: 'two', text: 'The harvest was good.' },
    ];
    const output = (await answer({ number: 1, task: 'extract', input }, load, (progress) =>
      seen.push(progress),
    )) as ArticleOutcome[];
    expect(output.map(({ articleId, kind }) => [articleId, kind])).toEqual([
      ['one', 'events'],
      ['two', 'events'],
    ]);
    expect(output[0]?.kind === 'events' && output[0].events[0]).toMatchObject({ type: 'airstrike' });
    expect(output[1]).toMatchObject({ events: [] });
    expect(seen.map(({ stage, done, total }) => `${stage} ${done}/${total}`)).toEqual([
      'loading 1/1',
      'reading 0/2',
      'reading 1/2',
    ]);
  });

  it('does not lose the others to one article that fails', async () => {
    const broken = { id: 'bad', get text(): string { throw new Error('unreadable'); } }; // prettier-ignore
    const input = [broken, { id: 'good', text: 'A town.' }];
    const output = await answer({ number: 1, task: 'extract', input }, () => Promise.resolve(deps), vi.fn());
    expect(output).toMatchObject([
      { articleId: 'bad', kind: 'failed', reason: 'unreadable' },
      { articleId: 'good', kind: 'events' },
    ]);
  });

  it('merges without the gazetteer', async () => {
    expect(await answer({ number: 1, task: 'merge', input: [] }, never, vi.fn())).toEqual([]);
  });

  it.each([
    ['Aleppo', 'SY'],
    ['  aleppo ', 'SY'],
    ['Syria', 'SY'],
    ['Kyiv', 'UA'],
  ])('finds %j', async (query, country) => {
    const input = { query, limit: 5 };
    const hits = (await answer(
      { number: 1, task: 'search', input },
      () => Promise.resolve(deps),
      vi.fn(),
    )) as PlaceHit[];
    expect(hits[0]?.country).toBe(country);
    expect(hits[0]?.countryName).toEqual(expect.any(String));
    expect(hits.length).toBeLessThanOrEqual(5);
    expect(new Set(hits.map((hit) => hit.id)).size).toBe(hits.length);
  });

  it('finds a place by the first letters of its name', async () => {
    const input = { query: 'Alepp', limit: 5 };
    const hits = (await answer(
      { number: 1, task: 'search', input },
      () => Promise.resolve(deps),
      vi.fn(),
    )) as PlaceHit[];
    expect(hits.slice(0, 2).map((hit) => hit.country)).toContain('SY');
  });

  it.each(['', '   ', 'zzyzyvaville'])('finds nothing for %j', async (query) => {
    const input = { query, limit: 5 };
    expect(await answer({ number: 1, task: 'search', input }, () => Promise.resolve(deps), vi.fn())).toEqual(
      [],
    );
  });
});

import { mergeReports } from '../core/linking/merge-reports.ts';
import type { Article } from '../core/model.ts';
import { type Deps, extract } from '../core/pipeline.ts';
import type { ArticleOutcome, Progress, Request, Tasks, TaskName } from './messages.ts';
import { nearestPlace, searchPlaces } from './search-places.ts';

/** `articles` are those to be read: what is loaded may depend on the countries that they are about. */
export type LoadDeps = (
  onProgress: (done: number, total: number) => void,
  articles?: readonly Article[],
) => Promise<Deps>;
type OnProgress = (progress: Progress) => void;

/** Does what a request asks. The gazetteer is loaded by the first request that needs it; merging needs none. */
export async function answer(
  request: Request,
  load: LoadDeps,
  onProgress: OnProgress,
): Promise<Tasks[TaskName]['output']> {
  if (request.task === 'merge') return mergeReports(request.input);
  const articles = request.task === 'extract' ? request.input : [];
  const deps = await load((done, total) => onProgress({ stage: 'loading', done, total }), articles);
  if (request.task === 'search')
    return searchPlaces(deps.gazetteer, request.input.query, request.input.limit);
  if (request.task === 'nearest') return nearestPlace(deps.gazetteer, request.input);
  return request.input.map((article, index) => {
    onProgress({ stage: 'reading', done: index, total: request.input.length });
    return read(article, deps);
  });
}

/** One article that the pipeline fails on does not take the others with it. */
function read(article: Article, deps: Deps): ArticleOutcome {
  try {
    return { articleId: article.id, kind: 'events', events: extract(article, deps) };
  } catch (error) {
    return { articleId: article.id, kind: 'failed', reason: (error as Error).message };
  }
}

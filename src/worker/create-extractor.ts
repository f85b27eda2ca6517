import type { Article, LinkedEvent, Report } from '../core/model.ts';
import type { ArticleOutcome, NearestPlace, PlaceHit, Progress } from './messages.ts';
import { type CallOptions, createTaskRunner, type Outcome, type WorkerLike } from './task-runner.ts';

export interface Extractor {
  /** Events of articles, in their order; each article's failure is its own outcome. */
  extract(
    articles: readonly Article[],
    options?: CallOptions & { readonly onProgress?: (progress: Progress) => void },
  ): Promise<Outcome<readonly ArticleOutcome[]>>;
  /** Reports of any number of articles to events, one for all reports of it. */
  merge(reports: readonly Report[], options?: CallOptions): Promise<Outcome<readonly LinkedEvent[]>>;
  /** Places of the gazetteer by name, the best known first. */
  searchPlaces(
    query: string,
    options?: CallOptions & { readonly limit?: number },
  ): Promise<Outcome<readonly PlaceHit[]>>;
  /** The settlement nearest to a point in degrees; `null` where none is within some 60 km. */
  nearestPlace(lat: number, lon: number, options?: CallOptions): Promise<Outcome<NearestPlace | null>>;
  /** Ends the worker; what is under way comes back as cancelled. */
  close(): void;
}

const DEFAULT_LIMIT = 12;

function spawnWorker(): WorkerLike {
  return new Worker(new URL('./extract.worker.ts', import.meta.url), { type: 'module' });
}

/**
 * The pipeline in a worker that starts with the first call. No call ever rejects: a failure of the worker, of its
 * files or of the pipeline is an outcome. An aborted `signal` ends the work at once.
 */
export function createExtractor(spawn: () => WorkerLike = spawnWorker): Extractor {
  const runner = createTaskRunner(spawn);
  return {
    extract: (articles, options) => runner.run('extract', articles, options),
    merge: (reports, options) => runner.run('merge', reports, options),
    searchPlaces: (query, options) =>
      runner.run('search', { query, limit: options?.limit ?? DEFAULT_LIMIT }, options),
    nearestPlace: (lat, lon, options) => runner.run('nearest', { lat, lon }, options),
    close: () => runner.close(),
  };
}

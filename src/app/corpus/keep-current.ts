import type { DatelineStore } from '../../state/store.ts';
import { followDates } from './follow-dates.ts';
import type { PublishedCorpus } from './published-corpus.ts';
import { watchNews } from './watch-news.ts';

/**
 * Looks for news, and loads the older events that the reader's time window asks for. Fetched after the first view.
 * Returns what stops it.
 */
export function keepCurrent(store: DatelineStore, published: PublishedCorpus): () => void {
  // Minutes away: fetched then, and a reader who is offline is one for whom the question failed.
  const check = (): Promise<boolean> =>
    import('./check-news.ts').then(
      ({ checkNews }) => checkNews(published),
      () => false,
    );
  const stops = [watchNews(check), followDates(store, published)];
  return () => {
    for (const stop of stops) stop();
  };
}

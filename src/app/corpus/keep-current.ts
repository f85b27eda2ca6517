import type { DatelineStore } from '../../state/store.ts';
import { checkNews } from './check-news.ts';
import { loadOlder, olderWithin } from './load-older.ts';
import type { PublishedCorpus } from './published-corpus.ts';
import { watchNews } from './watch-news.ts';

/**
 * Looks for news, and loads the older events that the reader's time window asks for. Fetched after the first view.
 * Returns what stops it.
 */
export function keepCurrent(store: DatelineStore, published: PublishedCorpus): () => void {
  const { view } = published;
  const follow = (): void => {
    const { filter, playing } = store.getState();
    const { older, loading } = view.getState();
    if (!playing && !loading) void loadOlder(published, olderWithin(older, filter.time));
  };
  const stops = [
    watchNews(() => checkNews(published)),
    store.subscribe((state, before) => {
      if (state.filter.time !== before.filter.time || state.playing !== before.playing) follow();
    }),
    // The window may have moved on while files were loading; a failure is not tried again by itself.
    view.subscribe((state, before) => {
      if (before.loading && !state.loading && state.failure === null) follow();
    }),
  ];
  follow();
  return () => {
    for (const stop of stops) stop();
  };
}

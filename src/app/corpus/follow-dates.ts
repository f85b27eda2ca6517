import type { DatelineStore } from '../../state/store.ts';
import { loadOlder, olderWithin } from './load-older.ts';
import type { PublishedCorpus } from './published-corpus.ts';

/** Loads the older events that the reader's dates ask for, whenever they change. Returns what stops it. */
export function followDates(store: DatelineStore, published: PublishedCorpus): () => void {
  const { view } = published;
  const follow = (): void => {
    const { filter, playing } = store.getState();
    const { older, loading } = view.getState();
    if (!playing && !loading) void loadOlder(published, olderWithin(older, filter.time));
  };
  const stops = [
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

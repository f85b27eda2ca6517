import { NO_FILTER, type Filter } from '../core/query/filter.ts';
import type { Article, ArticleId, EventId, LinkedEvent } from '../core/model.ts';
import type { DatelineStore, Theme, Viewport } from './store.ts';

/** Replaces what is shown; a selection that is gone is cleared. */
export function showCorpus(
  store: DatelineStore,
  articles: readonly Article[],
  events: readonly LinkedEvent[],
): void {
  const { selection } = store.getState();
  const kept = events.some((event) => event.id === selection.event);
  store.setState({
    articles: new Map(articles.map((article) => [article.id, article])),
    events,
    corpus: { kind: 'ready' },
    ...(kept ? {} : { selection: { event: null, article: null } }),
  });
}

export function failCorpus(store: DatelineStore, message: string): void {
  store.setState({ corpus: { kind: 'failed', message } });
}

export function changeFilter(store: DatelineStore, change: Partial<Filter>): void {
  store.setState(({ filter }) => ({ filter: { ...filter, ...change } }));
}

export function clearFilter(store: DatelineStore): void {
  store.setState({ filter: NO_FILTER });
}

export function selectEvent(
  store: DatelineStore,
  event: EventId | null,
  article: ArticleId | null = null,
): void {
  store.setState({ selection: { event, article } });
}

/** Cheap on purpose: called on every pointer move over a symbol, a bar or a sentence. */
export function highlightEvent(store: DatelineStore, event: EventId | null): void {
  if (store.getState().highlight !== event) store.setState({ highlight: event });
}

export function setViewport(store: DatelineStore, viewport: Viewport): void {
  store.setState({ viewport });
}

export function setTheme(store: DatelineStore, theme: Theme): void {
  store.setState({ theme });
}

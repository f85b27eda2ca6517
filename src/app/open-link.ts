import { syncLink } from '../embed/sync-link.ts';
import { addNotice } from '../state/actions.ts';
import type { DatelineStore } from '../state/store.ts';
import { formatList } from '../ui/format.ts';
import type { CorpusKeeper } from './corpus/corpus-keeper.ts';
import type { PublishedCorpus } from './corpus/published-corpus.ts';
import { t } from '../ui/i18n/messages.ts';

/** Opens what the address says, loads the corpus, and tells what of the link could not be followed. */
export async function openLink(
  store: DatelineStore,
  keeper: Pick<CorpusKeeper, 'load'>,
  published: PublishedCorpus,
): Promise<void> {
  const { theme } = store.getState();
  const { ignored } = syncLink(store, window);
  // A link without a theme leaves the reader's own choice alone.
  if (store.getState().theme === 'system') store.setState({ theme });
  if (ignored.length > 0) {
    addNotice(store, t('link.ignored', { names: formatList(ignored) }));
  }
  const wanted = store.getState().selection.event;
  await keeper.load();
  const { selection, events } = store.getState();
  if (wanted && selection.event === null && !events.some(({ id }) => id === wanted)) {
    const { findEvent } = await import('./corpus/find-event.ts');
    if (!(await findEvent(store, published, wanted))) addNotice(store, t('link.noEvent'));
  }
}

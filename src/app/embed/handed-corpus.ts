import { addNotice, showCorpus } from '../../state/actions.ts';
import type { DatelineStore } from '../../state/store.ts';
import type { PublishedCorpus } from '../corpus/published-corpus.ts';
import { t } from '../../ui/i18n/messages.ts';

/** Shows events that the page handed over; what is not of the right shape changes nothing and says so. */
export async function loadHandedCorpus(
  store: DatelineStore,
  published: PublishedCorpus,
  corpus: unknown,
): Promise<void> {
  const { checkCorpus } = await import('./check-corpus.ts');
  const checked = checkCorpus(corpus);
  if (checked.ok) {
    published.drop();
    showCorpus(store, checked.corpus.articles, checked.corpus.events);
  } else addNotice(store, t('embed.badCorpus', { reason: checked.reason }));
}

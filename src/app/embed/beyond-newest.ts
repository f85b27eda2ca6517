import type { EventId } from '../../core/model.ts';
import { addNotice } from '../../state/actions.ts';
import { selectEventById } from '../../state/selectors.ts';
import type { DatelineStore } from '../../state/store.ts';
import { t } from '../../ui/i18n/messages.ts';
import { findEvent } from '../corpus/find-event.ts';
import { followDates } from '../corpus/follow-dates.ts';
import type { PublishedCorpus } from '../corpus/published-corpus.ts';

/** What a frame loads beyond the newest events: an older one that the link opens, and those that its dates ask for. */
export async function goBeyondNewest(
  store: DatelineStore,
  published: PublishedCorpus,
  event: EventId | null,
): Promise<void> {
  followDates(store, published);
  if (!event || selectEventById(store.getState(), event)) return;
  if (!(await findEvent(store, published, event))) addNotice(store, t('link.noEvent'));
}

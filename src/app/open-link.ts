import type { EventId } from '../core/model.ts';
import { syncLink } from '../embed/sync-link.ts';
import { addNotice } from '../state/actions.ts';
import { selectEventById } from '../state/selectors.ts';
import type { DatelineStore } from '../state/store.ts';
import { formatList } from '../ui/format.ts';
import type { PublishedCorpus } from './corpus/published-corpus.ts';
import { t } from '../ui/i18n/messages.ts';

/** What a link asked for that only shows later whether it can be had. */
export interface Asked {
  /** Names of parameters that were ignored. */
  readonly ignored: readonly string[];
  readonly event: EventId | null;
}

/** Opens what the address says, and keeps the address up to date from then on. */
export function followLink(store: DatelineStore): Asked {
  const { ignored } = syncLink(store, window, (names) => tellIgnored(store, names));
  return { ignored, event: store.getState().selection.event };
}

/** Tells what of the link could not be followed, once the corpus is there. */
export async function openCorpus(
  store: DatelineStore,
  { ignored, event }: Asked,
  loading: Promise<void>,
  published: PublishedCorpus,
): Promise<void> {
  tellIgnored(store, ignored);
  await loading;
  if (!event || selectEventById(store.getState(), event)) return;
  const { findEvent } = await import('./corpus/find-event.ts');
  if (!(await findEvent(store, published, event))) addNotice(store, t('link.noEvent'));
}

function tellIgnored(store: DatelineStore, names: readonly string[]): void {
  if (names.length > 0) addNotice(store, t('link.ignored', { names: formatList([...new Set(names)]) }));
}

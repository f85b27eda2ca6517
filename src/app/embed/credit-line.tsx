import { useContext } from 'react';
import { useStore } from 'zustand';
import { writeLink } from '../../embed/link-state.ts';
import { linkOf } from '../../embed/link-view.ts';
import { selectTotals } from '../../state/selectors.ts';
import { useDateline } from '../../state/use-dateline.ts';
import { t } from '../../ui/i18n/messages.ts';
import { PublishedContext } from '../corpus/published-context.ts';
import type { PublishedCorpus } from '../corpus/published-corpus.ts';
import { eventsOf } from '../layout/events-of.ts';

/** How much is shown, by whom, and the way to the whole map in the same view. */
export function CreditLine({ locked }: { readonly locked: boolean }) {
  const { shown, all } = useDateline(selectTotals);
  const link = useDateline((state) => writeLink(linkOf(state)));
  const published = useContext(PublishedContext);
  return (
    <footer className="embed__credit">
      <span>{eventsOf(shown === all ? null : shown, all)}</span>
      {published && !locked && <Older published={published} />}
      <a href={`./${link}`} target="_blank" rel="noopener">
        {t('embed.fullMap')}
        <span className="quiet"> {t('embed.newTab')}</span>
      </a>
    </footer>
  );
}

/** How many events are not loaded, and the way to the next of them; nothing when all are there. */
function Older({ published }: { readonly published: PublishedCorpus }) {
  const { older, loading, failure } = useStore(published.view);
  const [next] = older;
  if (!next) return null;
  const count = older.reduce((sum, { events }) => sum + events, 0);
  const load = async () => {
    const { loadOlder } = await import('../corpus/load-older.ts');
    await loadOlder(published, [next]);
  };
  return (
    <button
      type="button"
      className="button button--text embed__older"
      disabled={loading}
      onClick={() => void load()}
    >
      {failure === null ? t('embed.older', { count }) : t('embed.olderFailed', { count })}
    </button>
  );
}

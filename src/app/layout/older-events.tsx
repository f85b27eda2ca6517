import { useContext } from 'react';
import { useStore } from 'zustand';
import { loadOlder } from '../corpus/load-older.ts';
import { PublishedContext } from '../corpus/published-context.ts';
import type { PublishedCorpus } from '../corpus/published-corpus.ts';
import { t } from '../../ui/i18n/messages.ts';
import { FAMILIES } from '../../core/events/families.ts';
import { familyWord } from '../../ui/event-words.ts';
import { formatList } from '../../ui/format.ts';
import './news-bar.css';

/** What the counts below leave out, since it is not loaded, and two ways to load it. Nothing when all is loaded. */
export function OlderEvents() {
  const published = useContext(PublishedContext);
  return published && <Older published={published} />;
}

function Older({ published }: { readonly published: PublishedCorpus }) {
  const { older, loading, failure } = useStore(published.view);
  const [next] = older;
  if (!next) return null;
  const count = older.reduce((sum, { events }) => sum + events, 0);
  const bytes = older.reduce((sum, part) => sum + part.bytes, 0);
  return (
    <div className="older" aria-busy={loading}>
      <p className="hint">
        {t('older.some', { count })}{' '}
        {formatList(
          FAMILIES.flatMap((family, index) => {
            const own = older.reduce((sum, { families }) => sum + (families[index] ?? 0), 0);
            return own > 0 ? [t('older.family', { family: familyWord(family), count: own })] : [];
          }),
        )}
      </p>
      {failure !== null && <p className="notice notice--warn">{t('older.failed', { why: failure })}</p>}
      <p className="older__buttons">
        <button
          type="button"
          className="button"
          disabled={loading}
          onClick={() => void loadOlder(published, [next])}
        >
          {loading ? t('older.loading') : t('older.next', { count: next.events })}
        </button>
        {older.length > 1 && (
          <button
            type="button"
            className="button button--text"
            disabled={loading}
            onClick={() => void loadOlder(published, older)}
          >
            {t('older.all', { megabytes: Math.max(1, Math.round(bytes / 1e6)) })}
          </button>
        )}
      </p>
    </div>
  );
}

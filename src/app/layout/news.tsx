import { Suspense, useContext } from 'react';
import { useStore } from 'zustand';
import { ErrorBoundary } from '../../ui/error-boundary.tsx';
import { lazyView } from '../../ui/i18n/lazy-view.ts';
import { t } from '../../ui/i18n/messages.ts';
import { PublishedContext } from '../corpus/published-context.ts';
import type { PublishedCorpus } from '../corpus/published-corpus.ts';
import { offlineView } from '../offline/offline-view.ts';

const KeptBar = lazyView(() => import('./news-bar.tsx').then((m) => m.KeptBar));
const NewsBar = lazyView(() => import('./news-bar.tsx').then((m) => m.NewsBar));
const UpdateBar = lazyView(() => import('./news-bar.tsx').then((m) => m.UpdateBar));

/** Where news is announced: there from the start, so that screen readers speak what appears in it. */
export function News() {
  const published = useContext(PublishedContext);
  return <div role="status">{published && <Waiting published={published} />}</div>;
}

/** One thing at a time: a new version of the page brings the new events along. */
function Waiting({ published }: { readonly published: PublishedCorpus }) {
  const { news, keptSince } = useStore(published.view);
  const { update } = useStore(offlineView);
  return (
    <ErrorBoundary view={t('page.news')}>
      <Suspense fallback={null}>
        {update ? (
          <UpdateBar update={update} />
        ) : news > 0 ? (
          <NewsBar published={published} news={news} />
        ) : (
          keptSince !== null && <KeptBar published={published} since={keptSince} />
        )}
      </Suspense>
    </ErrorBoundary>
  );
}

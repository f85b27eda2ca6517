import { Suspense, useContext } from 'react';
import { useStore } from 'zustand';
import { lazyView } from '../../ui/i18n/lazy-view.ts';
import { PublishedContext } from '../corpus/published-context.ts';
import type { PublishedCorpus } from '../corpus/published-corpus.ts';

const NewsBar = lazyView(() => import('./news-bar.tsx').then((m) => m.NewsBar));

/** Where news is announced: there from the start, so that screen readers speak what appears in it. */
export function News() {
  const published = useContext(PublishedContext);
  return <div role="status">{published && <Waiting published={published} />}</div>;
}

function Waiting({ published }: { readonly published: PublishedCorpus }) {
  const news = useStore(published.view, (view) => view.news);
  if (news === 0) return null;
  return (
    <Suspense fallback={null}>
      <NewsBar published={published} news={news} />
    </Suspense>
  );
}

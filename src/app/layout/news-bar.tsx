import type { ReactNode } from 'react';
import { showNews } from '../corpus/check-news.ts';
import type { PublishedCorpus } from '../corpus/published-corpus.ts';
import { offlineView } from '../offline/offline-view.ts';
import { formatInstant } from '../../ui/format.ts';
import { t } from '../../ui/i18n/messages.ts';
import { Icon } from '../../ui/icon.tsx';
import './news-bar.css';

interface Props {
  readonly published: PublishedCorpus;
  /** Events that wait. */
  readonly news: number;
}

/** Says quietly that there are new events; they come when the reader asks, and never by themselves. */
export function NewsBar({ published, news }: Props) {
  return (
    <Bar words={t('news.count', { count: news })} onLater={() => published.view.setState({ news: 0 })}>
      <button type="button" className="button" onClick={() => void showNews(published)}>
        {t('news.show')}
      </button>
    </Bar>
  );
}

/** Says that a newer version of the program waits; the page stays as it is until the reader wants it. */
export function UpdateBar({ update }: { readonly update: () => void }) {
  return (
    <Bar words={t('news.version')} onLater={() => offlineView.setState({ update: null })}>
      <button type="button" className="button" onClick={update}>
        {t('news.reload')}
      </button>
    </Bar>
  );
}

/** Says of which time the events are, when the server could not be asked. */
export function KeptBar({
  published,
  since,
}: {
  readonly published: PublishedCorpus;
  readonly since: string;
}) {
  return (
    <Bar
      words={t('news.kept', { when: formatInstant(since) })}
      onLater={() => published.view.setState({ keptSince: null })}
    />
  );
}

interface BarProps {
  readonly words: string;
  readonly onLater: () => void;
  readonly children?: ReactNode;
}

function Bar({ words, onLater, children }: BarProps) {
  return (
    <p className="news">
      <span>{words}</span>
      {children}
      <button type="button" className="button button--icon" aria-label={t('news.later')} onClick={onLater}>
        <Icon name="close" size={18} />
      </button>
    </p>
  );
}

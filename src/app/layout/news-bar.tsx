import { showNews } from '../corpus/check-news.ts';
import type { PublishedCorpus } from '../corpus/published-corpus.ts';
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
    <p className="news">
      <span>{t('news.count', { count: news })}</span>
      <button type="button" className="button" onClick={() => void showNews(published)}>
        {t('news.show')}
      </button>
      <button
        type="button"
        className="button button--icon"
        aria-label={t('news.later')}
        onClick={() => published.view.setState({ news: 0 })}
      >
        <Icon name="close" size={18} />
      </button>
    </p>
  );
}

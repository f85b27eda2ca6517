import { use, useEffect, useLayoutEffect, useRef } from 'react';
import { familyOf } from '../../core/events/families.ts';
import { selectEvent } from '../../state/actions.ts';
import { selectArticle, selectSelectedEvent } from '../../state/selectors.ts';
import { useDateline, useDatelineStore } from '../../state/use-dateline.ts';
import { formatDay } from '../../ui/format.ts';
import { FamilyGlyph } from '../../ui/glyphs/family-glyph.tsx';
import { t } from '../../ui/i18n/messages.ts';
import { Rich } from '../../ui/i18n/rich.tsx';
import { Icon } from '../../ui/icon.tsx';
import { quiet } from '../../ui/quiet.tsx';
import type { Article, EventId, LinkedEvent } from '../../core/model.ts';
import { CiteButton } from '../cite-button.tsx';
import { CorrectingContext } from '../correct/correcting.ts';
import { Regroup } from '../correct/regroup.tsx';
import { titleOf } from '../event-text.ts';
import { ArticleText } from './article-text.tsx';
import { Quote } from './quote.tsx';
import { EventFacts } from './event-facts.tsx';
import { Reports } from './reports.tsx';
import { RoleLegend } from './role-legend.tsx';
import { scrollToAnchor } from './scroll-to-anchor.ts';
import './article-panel.css';

interface Props {
  /** Opens with the sentence as a quote: where facts and text share one scroll, it would be out of sight. */
  readonly quote?: boolean;
  /** The address that opens an event; without it nothing can be cited. */
  readonly linkOf?: (id: EventId) => string;
}

/** The selected event: what is known of it, and the article that says so at the sentence that says it. */
export function ArticlePanel({ quote = false, linkOf }: Props) {
  const store = useDatelineStore();
  const event = useDateline(selectSelectedEvent);
  const chosen = useDateline((state) => state.selection.article);
  const report = event?.reports.find(({ articleId }) => articleId === chosen) ?? event?.reports[0];
  const article = useDateline((state) => report && selectArticle(state, report.articleId));
  const reader = useRef<HTMLDivElement>(null);
  const correcting = use(CorrectingContext);

  useLayoutEffect(() => {
    if (reader.current) scrollToAnchor(reader.current);
  }, [event?.id, article?.id]);

  if (!event || !report) return null;
  return (
    <article
      className="article-panel"
      aria-label={t('article.selected')}
      onKeyDown={({ key }) => key === 'Escape' && selectEvent(store, null)}
    >
      <PanelHead event={event} />
      <div className="article-panel__body">
        <div className="article-panel__facts">
          {quote && article && <Quote article={article} report={report} id={event.id} />}
          <EventFacts key={`facts ${event.id}`} event={event} />
          <button
            type="button"
            className="button article-panel__jump"
            onClick={() =>
              reader.current?.querySelector('[data-anchor]')?.scrollIntoView({ block: 'center' })
            }
          >
            {t('article.read')}
          </button>
          {linkOf && <CiteButton key={event.id} event={event} report={report} link={linkOf(event.id)} />}
          {correcting && (
            <button type="button" className="button button--text" onClick={correcting.openAll}>
              {t('correct.all')}
            </button>
          )}
          {event.reports.length > 1 && <Reports event={event} open={report.articleId} />}
          <Regroup key={`reports ${event.id}`} event={event} />
        </div>
        <div
          className="article-panel__reader"
          ref={reader}
          tabIndex={0}
          role="group"
          aria-label={t('article.name')}
        >
          <RoleLegend report={report} />
          {article ? <Reader article={article} event={event} /> : <p>{t('article.missing')}</p>}
        </div>
      </div>
    </article>
  );
}

function PanelHead({ event }: { readonly event: LinkedEvent }) {
  const store = useDatelineStore();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    // Back to the row or symbol that opened the panel, unless the reader has gone elsewhere.
    return () => {
      if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, [event.id]);
  return (
    <header className={`article-panel__head family--${familyOf(event.type)}`}>
      <span className="article-panel__glyph">
        <FamilyGlyph family={familyOf(event.type)} size={24} />
      </span>
      <h2 ref={heading} tabIndex={-1}>
        {titleOf(event)}
        {event.status !== 'reported' && <em className="status-word">{t(`status.${event.status}`)}</em>}
        {event.corrections && event.corrections.length > 0 && (
          <em className="status-word status-word--corrected">{t('correct.corrected')}</em>
        )}
        {event.reports.length > 1 && (
          <span className="article-panel__sub">{t('count.reportedBy', { count: event.reports.length })}</span>
        )}
      </h2>
      <button
        type="button"
        className="button button--icon"
        aria-label={t('article.close')}
        onClick={() => selectEvent(store, null)}
      >
        <Icon name="close" />
      </button>
    </header>
  );
}

function Reader({ article, event }: { readonly article: Article; readonly event: LinkedEvent }) {
  const { title, source, publishedAt, url } = article;
  return (
    <>
      <h3 className="headline" dir="auto">
        {title ?? t('article.noHeadline')}
      </h3>
      <p className="byline">
        {source ?? t('event.unnamedSource')}
        {publishedAt && (
          <>
            {' · '}
            <time dateTime={publishedAt}>{formatDay(publishedAt)}</time>
          </>
        )}
        {url && /^https?:/i.test(url) && (
          <>
            {' · '}
            <a href={url} target="_blank" rel="noopener noreferrer">
              <Rich id="article.original" tags={{ quiet }} />
            </a>
          </>
        )}
      </p>
      <ArticleText article={article} selected={event.id} />
      {article.licence && (
        <p className="hint article-panel__licence" dir="auto">
          {article.licence}
        </p>
      )}
    </>
  );
}

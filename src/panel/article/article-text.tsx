import { useMemo } from 'react';
import type { Article, EventId, LinkedEvent } from '../../core/model.ts';
import { highlightEvent, selectEvent } from '../../state/actions.ts';
import { selectEventById } from '../../state/selectors.ts';
import { useDateline, useDatelineStore } from '../../state/use-dateline.ts';
import { titleOf } from '../event-text.ts';
import { Marks } from './marks.tsx';
import { markText, type MarkedSentence, type Piece } from './mark-text.ts';
import { t } from '../../ui/i18n/messages.ts';

interface Props {
  readonly article: Article;
  readonly selected: EventId | null;
}

/** The article as it was written, with the words marked from which the selected event was read. */
export function ArticleText({ article, selected }: Props) {
  const events = useDateline((state) => state.events);
  const accounts = useMemo(() => accountsIn(events, article.id), [events, article.id]);
  const paragraphs = useMemo(
    () => markText(article.text, accounts, selected),
    [article.text, accounts, selected],
  );
  return (
    <div className="article-text" dir="auto" lang={article.language}>
      {paragraphs.map(({ heading, sentences }, i) => (
        <p key={i} className={heading ? 'article-text__heading' : undefined}>
          {sentences.map((sentence) => (
            <Sentence key={sentence.start} sentence={sentence} articleId={article.id} />
          ))}
        </p>
      ))}
    </div>
  );
}

/** One account an event: a reader may have merged two reports of the same article. */
function accountsIn(events: readonly LinkedEvent[], articleId: string) {
  return events.flatMap(({ id, reports }) => {
    const own = reports.filter((report) => report.articleId === articleId);
    return own.length === 0 ? [] : [{ id, evidence: own.flatMap(({ evidence }) => evidence) }];
  });
}

interface SentenceProps {
  readonly sentence: MarkedSentence;
  readonly articleId: string;
}

function Sentence({ sentence, articleId }: SentenceProps) {
  const store = useDatelineStore();
  const lit = useDateline((state) => state.highlight !== null && sentence.events.includes(state.highlight));
  const [first = null] = sentence.events;
  const className = [
    'sentence',
    sentence.selected ? 'sentence--selected' : '',
    lit ? 'sentence--lit' : '',
  ].join(' ');
  return (
    <>
      <span
        className={className}
        data-anchor={sentence.selected ? '' : undefined}
        onPointerEnter={first ? () => highlightEvent(store, first) : undefined}
        onPointerLeave={first ? () => highlightEvent(store, null) : undefined}
      >
        {sentence.pieces.map((piece) => (
          <PieceText key={piece.start} piece={piece} articleId={articleId} />
        ))}
      </span>{' '}
    </>
  );
}

function PieceText({ piece, articleId }: { readonly piece: Piece; readonly articleId: string }) {
  if (piece.other) return <OtherTrigger text={piece.text} id={piece.other} articleId={articleId} />;
  return <Marks text={piece.text} roles={piece.roles} />;
}

interface OtherProps {
  readonly text: string;
  readonly id: EventId;
  readonly articleId: string;
}

/** Words that name another event of the article: a way to it. */
function OtherTrigger({ text, id, articleId }: OtherProps) {
  const store = useDatelineStore();
  const event = useDateline((state) => selectEventById(state, id));
  return (
    <button
      type="button"
      className="other-trigger"
      title={event ? t('article.show', { event: titleOf(event) }) : undefined}
      onClick={() => selectEvent(store, id, articleId)}
      onFocus={() => highlightEvent(store, id)}
      onBlur={() => highlightEvent(store, null)}
    >
      {text}
    </button>
  );
}

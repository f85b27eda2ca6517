import { useMemo } from 'react';
import type { Article, EventId, Report } from '../../core/model.ts';
import { Marks } from './marks.tsx';
import { selectedSentences } from './selected-sentences.ts';

interface Props {
  readonly article: Article;
  readonly report: Report;
  readonly id: EventId;
}

/** The sentences that report the event, quoted with their marks. */
export function Quote({ article, report, id }: Props) {
  const sentences = useMemo(() => selectedSentences(article, report, id), [article, report, id]);
  return (
    <blockquote className="quote" dir="auto" lang={article.language}>
      {sentences.map(({ start, pieces }) => (
        <span key={start}>
          {pieces.map((piece) => (
            <Marks key={piece.start} text={piece.text} roles={piece.roles} />
          ))}{' '}
        </span>
      ))}
    </blockquote>
  );
}

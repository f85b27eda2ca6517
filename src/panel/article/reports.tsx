import { useMemo } from 'react';
import type { Article, ArticleId, LinkedEvent, Report } from '../../core/model.ts';
import { selectEvent } from '../../state/actions.ts';
import { useDateline, useDatelineStore } from '../../state/use-dateline.ts';
import { formatDate, formatDay, formatList } from '../../ui/format.ts';
import { t } from '../../ui/i18n/messages.ts';
import { CASUALTY_KINDS, formatToll } from '../event-text.ts';
import { SplitButton } from '../correct/regroup.tsx';
import { mergeWord } from './merge-words.ts';
import { selectedSentences } from './selected-sentences.ts';

interface Row {
  readonly name: string;
  readonly cell: (report: Report) => string;
}

interface Props {
  readonly event: LinkedEvent;
  readonly open: ArticleId;
}

/** Several articles on one event, side by side; rows on which they disagree say so. */
export function Reports({ event, open }: Props) {
  const { reports } = event;
  return (
    <section className="reports" aria-label={t('count.reportedBy', { count: reports.length })}>
      <h3>{t('count.reportedBy', { count: reports.length })}</h3>
      <div className="reports__scroll" tabIndex={0} role="group" aria-label={t('reports.compare')}>
        <table>
          <thead>
            <tr>
              <td />
              {reports.map((report) => (
                <Head key={report.id} event={event} report={report} isOpen={report.articleId === open} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rowsOf(reports).map(({ name, cell }) => (
              <Figures key={name} name={name} cells={reports.map(cell)} />
            ))}
            <tr>
              <th scope="row">{t('reports.sentence')}</th>
              {reports.map((report) => (
                <td key={report.id} className="reports__sentence">
                  <Sentence report={report} />
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      {event.mergeReasons.length > 0 && (
        <p className="hint">
          {t('reports.merged', { reasons: event.mergeReasons.map(mergeWord).join(t('why.and')) })}
        </p>
      )}
    </section>
  );
}

interface HeadProps {
  readonly event: LinkedEvent;
  readonly report: Report;
  readonly isOpen: boolean;
}

function Head({ event, report, isOpen }: HeadProps) {
  const store = useDatelineStore();
  const article = useDateline((state) => state.articles.get(report.articleId));
  return (
    <th scope="col">
      <button
        type="button"
        className="button"
        aria-pressed={isOpen}
        onClick={() => selectEvent(store, event.id, report.articleId)}
      >
        {sourceOf(article)}
      </button>
      <span className="hint reports__day">
        {article?.publishedAt ? formatDay(article.publishedAt, 'short') : ''}
      </span>
      <SplitButton event={event} report={report} source={sourceOf(article)} />
    </th>
  );
}

function Figures({ name, cells }: { readonly name: string; readonly cells: readonly string[] }) {
  const differ = new Set(cells.filter((text) => text !== NOT_SAID)).size > 1;
  return (
    <tr className={differ ? 'reports__differ' : undefined}>
      <th scope="row">
        {name}
        {differ && <span className="reports__flag">{t('reports.differ')}</span>}
      </th>
      {cells.map((text, i) => (
        <td key={i}>{text}</td>
      ))}
    </tr>
  );
}

function sourceOf(article: Article | undefined): string {
  return article?.source ?? article?.title ?? t('event.unnamedSource');
}

/** What the article says of the event, in its own words. */
function Sentence({ report }: { readonly report: Report }) {
  const article = useDateline((state) => state.articles.get(report.articleId));
  const words = useMemo(() => {
    if (!article) return '';
    const [first] = selectedSentences(article, report, report.id);
    return first ? article.text.slice(first.start, first.end) : '';
  }, [report, article]);
  if (words === '') return NOT_SAID;
  return (
    <q dir="auto" lang={article?.language}>
      {words}
    </q>
  );
}

const NOT_SAID = '–';

function rowsOf(reports: readonly Report[]): readonly Row[] {
  const kinds = CASUALTY_KINDS.filter((kind) => reports.some(({ casualties }) => casualties[kind]));
  return [
    ...kinds.map((kind) => ({
      name: t(`casualty.${kind}`),
      cell: ({ casualties }: Report) => {
        const count = casualties[kind];
        return count ? formatToll(count) : NOT_SAID;
      },
    })),
    { name: t('fact.when'), cell: ({ date }) => (date ? formatDate(date, 'short') : NOT_SAID) },
    { name: t('fact.where'), cell: ({ place }) => place?.name ?? NOT_SAID },
    { name: t('fact.who'), cell: ({ actors }) => formatList(actors.map(({ name }) => name)) || NOT_SAID },
    { name: t('fact.status'), cell: ({ status }) => t(`status.${status}`) },
  ];
}

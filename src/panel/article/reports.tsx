import type { ArticleId, LinkedEvent, Report } from '../../core/model.ts';
import { selectEvent } from '../../state/actions.ts';
import { useDateline, useDatelineStore } from '../../state/use-dateline.ts';
import { formatDate, formatDay, formatList } from '../../ui/format.ts';
import { t } from '../../ui/i18n/messages.ts';
import { CASUALTY_KINDS, formatToll } from '../event-text.ts';

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
  const store = useDatelineStore();
  const articles = useDateline((state) => state.articles);
  const { reports } = event;
  return (
    <section className="reports" aria-label={t('count.reportedBy', { count: reports.length })}>
      <h3>{t('count.reportedBy', { count: reports.length })}</h3>
      <div className="reports__scroll" tabIndex={0} role="group" aria-label={t('reports.compare')}>
        <table>
          <thead>
            <tr>
              <td />
              {reports.map(({ articleId }) => {
                const article = articles.get(articleId);
                return (
                  <th key={articleId} scope="col">
                    <button
                      type="button"
                      className="button"
                      aria-pressed={articleId === open}
                      onClick={() => selectEvent(store, event.id, articleId)}
                    >
                      {article?.source ?? article?.title ?? t('event.unnamedSource')}
                    </button>
                    <span className="hint">
                      {article?.publishedAt ? formatDay(article.publishedAt, 'short') : ''}
                    </span>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {rowsOf(reports).map(({ name, cell }) => {
              const cells = reports.map(cell);
              const differ = new Set(cells.filter((text) => text !== NOT_SAID)).size > 1;
              return (
                <tr key={name} className={differ ? 'reports__differ' : undefined}>
                  <th scope="row">
                    {name}
                    {differ && <span className="reports__flag">{t('reports.differ')}</span>}
                  </th>
                  {cells.map((text, i) => (
                    <td key={reports[i]?.articleId}>{text}</td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {event.mergeReasons.length > 0 && (
        <p className="hint">{t('reports.merged', { reasons: event.mergeReasons.join('; ') })}</p>
      )}
    </section>
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

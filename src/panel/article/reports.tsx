import type { ArticleId, CasualtyKind, LinkedEvent, Report } from '../../core/model.ts';
import { CASUALTY_LABELS, STATUS_LABELS } from '../../core/locales/en/labels.ts';
import { selectEvent } from '../../state/actions.ts';
import { useDateline, useDatelineStore } from '../../state/use-dateline.ts';
import { formatDate, formatDay, sentenceCase } from '../../ui/format.ts';
import { formatToll } from '../event-text.ts';

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
    <section className="reports" aria-label={`Reported by ${reports.length} articles`}>
      <h3>Reported by {reports.length} articles</h3>
      <div className="reports__scroll" tabIndex={0} role="group" aria-label="Comparison of the reports">
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
                      {article?.source ?? article?.title ?? 'Unnamed source'}
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
                    {differ && <span className="reports__flag">differ</span>}
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
        <p className="hint">Taken as one event: {event.mergeReasons.join('; ')}.</p>
      )}
    </section>
  );
}

const NOT_SAID = '–';

function rowsOf(reports: readonly Report[]): readonly Row[] {
  const kinds = (Object.keys(CASUALTY_LABELS) as CasualtyKind[]).filter((kind) =>
    reports.some(({ casualties }) => casualties[kind]),
  );
  return [
    ...kinds.map((kind) => ({
      name: sentenceCase(CASUALTY_LABELS[kind]),
      cell: ({ casualties }: Report) => {
        const count = casualties[kind];
        return count ? formatToll(count) : NOT_SAID;
      },
    })),
    { name: 'When', cell: ({ date }) => (date ? formatDate(date, 'short') : NOT_SAID) },
    { name: 'Where', cell: ({ place }) => place?.name ?? NOT_SAID },
    { name: 'Who', cell: ({ actors }) => actors.map(({ name }) => name).join(', ') || NOT_SAID },
    { name: 'Status', cell: ({ status }) => STATUS_LABELS[status] },
  ];
}

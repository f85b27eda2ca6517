import { clearFilter, selectEvent } from '../../state/actions.ts';
import { findRow } from '../../core/query/table/find-row.ts';
import { selectShown } from '../../state/shown.ts';
import { useDateline, useDatelineStore } from '../../state/use-dateline.ts';
import type { LinkedEvent } from '../../core/model.ts';
import { formatList } from '../../ui/format.ts';
import { t } from '../../ui/i18n/messages.ts';
import { Rich } from '../../ui/i18n/rich.tsx';
import type { Added } from './run-extraction.ts';

interface Props {
  readonly added: Added;
  readonly onMore: () => void;
  readonly onClose: () => void;
}

/** What was found, what was not, and the way to it. */
export function Result({ added, onMore, onClose }: Props) {
  const store = useDatelineStore();
  const isNew = ({ reports }: LinkedEvent) =>
    reports.some(({ articleId }) => added.articles.includes(articleId));
  const { table, failures } = useDateline(selectShown);
  const all = useDateline((state) => state.events).filter(isNew);
  const shown = all.filter(({ id }) => failures[findRow(table, id)] === 0);
  const hidden = all.length - shown.length;
  const show = () => {
    if (shown.length === 0) clearFilter(store);
    const [first] = shown.length > 0 ? shown : all;
    if (first) {
      const own = first.reports.find(({ articleId }) => added.articles.includes(articleId));
      selectEvent(store, first.id, own?.articleId ?? null);
    }
    onClose();
  };
  return (
    <div className="add-form">
      <p role="status" className="add-result">
        <Rich
          id="add.found"
          values={{ events: added.events, articles: added.articles.length }}
          tags={{ b: 'b' }}
        />
        {hidden > 0 && ` ${t('add.hidden', { count: hidden })}`}
      </p>
      {added.empty.length > 0 && <p className="hint">{t('add.empty', { names: formatList(added.empty) })}</p>}
      {added.failed.map(({ name, reason }) => (
        <p key={name} className="notice notice--warn">
          <b>{name}.</b> {reason}
        </p>
      ))}
      {!added.kept.kept && <p className="notice notice--warn">{added.kept.reason}</p>}
      <div className="add-form__end">
        <button type="button" className="button" onClick={onMore}>
          {t('add.another')}
        </button>
        {all.length > 0 ? (
          <button type="button" className="button button--primary" autoFocus onClick={show}>
            {t('add.show')}
          </button>
        ) : (
          <button type="button" className="button button--primary" autoFocus onClick={onClose}>
            {t('page.close')}
          </button>
        )}
      </div>
    </div>
  );
}

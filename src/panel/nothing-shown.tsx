import { activeConditions } from '../core/query/conditions.ts';
import { clearCondition, clearFilter } from '../state/actions.ts';
import { selectRemedies } from '../state/selectors.ts';
import { useDateline, useDatelineStore } from '../state/use-dateline.ts';
import { formatList } from '../ui/format.ts';
import { t } from '../ui/i18n/messages.ts';
import { conditionWords } from './condition-words.ts';
import './nothing-shown.css';

/** Why nothing is shown, and which single step brings events back. */
export function NothingShown() {
  const store = useDatelineStore();
  const filter = useDateline((state) => state.filter);
  const remedies = useDateline(selectRemedies);
  const active = activeConditions(filter);
  if (active.length === 0) {
    return (
      <div className="nothing-shown">
        <p>{t('nothing.yet')}</p>
      </div>
    );
  }
  return (
    <div className="nothing-shown">
      <p>
        {t('nothing.for', {
          conditions: formatList(active.map((condition) => conditionWords(filter, condition))),
        })}
      </p>
      {remedies.length === 0 && active.length > 1 && <p className="hint">{t('nothing.several')}</p>}
      <div className="nothing-shown__steps">
        {remedies.map(({ condition, count }) => (
          <button
            key={condition}
            type="button"
            className="button"
            onClick={() => clearCondition(store, condition)}
          >
            {t('nothing.step', { clear: t(`clear.${condition}`), count })}
          </button>
        ))}
        <button type="button" className="button" onClick={() => clearFilter(store)}>
          {t('clear.all')}
        </button>
      </div>
    </div>
  );
}

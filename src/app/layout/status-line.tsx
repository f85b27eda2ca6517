import { CONDITION_NAMES, conditionWords } from '../../panel/condition-words.ts';
import { activeConditions } from '../../core/query/conditions.ts';
import { clearCondition, clearFilter, followMap } from '../../state/actions.ts';
import { selectTotals } from '../../state/selectors.ts';
import { useDateline, useDatelineStore } from '../../state/use-dateline.ts';
import { formatCount, formatNumber } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';

/** How much of the whole is shown, and what narrows it; each condition goes with one click. */
export function StatusLine() {
  const store = useDatelineStore();
  const filter = useDateline((state) => state.filter);
  const follows = useDateline((state) => state.areaFollowsMap);
  const articles = useDateline((state) => state.articles.size);
  const { shown, all } = useDateline(selectTotals);
  const active = activeConditions(filter);
  return (
    <div className="status-line">
      <p className="status-line__count">
        {active.length > 0 && <b>{formatNumber(shown)} of </b>}
        <b>{formatCount(all, 'event')}</b> <span>in {formatCount(articles, 'article')}</span>
      </p>
      <ul className="status-line__chips" aria-label="Active conditions">
        {active.map((condition) => (
          <li key={condition}>
            <button
              type="button"
              className="chip"
              aria-label={`Clear ${CONDITION_NAMES[condition].toLowerCase()}: ${conditionWords(filter, condition)}`}
              onClick={() => clearCondition(store, condition)}
            >
              <span>{conditionWords(filter, condition)}</span>
              <Icon name="close" size={14} />
            </button>
          </li>
        ))}
      </ul>
      {active.length > 1 && (
        <button type="button" className="button button--text" onClick={() => clearFilter(store)}>
          Clear all
        </button>
      )}
      <label className="status-line__follow">
        <input
          type="checkbox"
          checked={follows}
          onChange={(event) => followMap(store, event.target.checked)}
        />
        Only what the map shows
      </label>
    </div>
  );
}

import { activeConditions } from '../../core/query/conditions.ts';
import { clearFilter, followMap } from '../../state/actions.ts';
import { selectTotals } from '../../state/selectors.ts';
import { useDateline, useDatelineStore } from '../../state/use-dateline.ts';
import { t } from '../../ui/i18n/messages.ts';
import { Rich } from '../../ui/i18n/rich.tsx';
import { FilterChips } from './filter-chips-slot.tsx';

const COUNT_TAGS = { b: 'b', in: 'span' };

/** How much of the whole is shown, and what narrows it. */
export function StatusLine() {
  const store = useDatelineStore();
  const filter = useDateline((state) => state.filter);
  const follows = useDateline((state) => state.areaFollowsMap);
  const articles = useDateline((state) => state.articles.size);
  const coded = useDateline((state) => state.coded?.rows ?? 0);
  const { shown, all } = useDateline(selectTotals);
  const active = activeConditions(filter);
  return (
    <div className="status-line">
      <p className="status-line__count">
        {active.length > 0 ? (
          <Rich id="status.countOf" values={{ shown, count: all, articles, coded }} tags={COUNT_TAGS} />
        ) : (
          <Rich id="status.count" values={{ count: all, articles, coded }} tags={COUNT_TAGS} />
        )}
      </p>
      <FilterChips />
      {active.length > 1 && (
        <button type="button" className="button button--text" onClick={() => clearFilter(store)}>
          {t('clear.all')}
        </button>
      )}
      <label className="status-line__follow">
        <input
          type="checkbox"
          checked={follows}
          onChange={(event) => followMap(store, event.target.checked)}
        />
        {t('status.followMap')}
      </label>
    </div>
  );
}

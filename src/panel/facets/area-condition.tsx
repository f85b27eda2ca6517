import { clearCondition, followMap } from '../../state/actions.ts';
import { useDateline, useDatelineStore } from '../../state/use-dateline.ts';
import { conditionWords } from '../condition-words.ts';
import { t } from '../../ui/i18n/messages.ts';

/** Whether only the part of the map in sight counts; a circle from a search is named and can be let go. */
export function AreaCondition() {
  const store = useDatelineStore();
  const filter = useDateline((state) => state.filter);
  const follows = useDateline((state) => state.areaFollowsMap);
  return (
    <div className="facet area-condition">
      <label>
        <input
          type="checkbox"
          checked={follows}
          onChange={(event) => followMap(store, event.target.checked)}
        />
        {t('status.followMap')}
      </label>
      {filter.area && !follows && (
        <p>
          {t('facets.now', { area: conditionWords(filter, 'area') })}{' '}
          <button type="button" className="button button--text" onClick={() => clearCondition(store, 'area')}>
            {t('clear.area')}
          </button>
        </p>
      )}
    </div>
  );
}

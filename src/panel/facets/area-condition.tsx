import { clearCondition, followMap } from '../../state/actions.ts';
import { useDateline, useDatelineStore } from '../../state/use-dateline.ts';
import { conditionWords } from '../condition-words.ts';

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
        Only what the map shows
      </label>
      {filter.area && !follows && (
        <p>
          Now {conditionWords(filter, 'area')}.{' '}
          <button type="button" className="button button--text" onClick={() => clearCondition(store, 'area')}>
            Clear area
          </button>
        </p>
      )}
    </div>
  );
}

import { activeConditions } from '../core/query/conditions.ts';
import { clearCondition, clearFilter } from '../state/actions.ts';
import { selectRemedies } from '../state/selectors.ts';
import { useDateline, useDatelineStore } from '../state/use-dateline.ts';
import { formatCount } from '../ui/format.ts';
import { CONDITION_NAMES, conditionWords } from './condition-words.ts';
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
        <p>No events yet. Add an article to find the events in it.</p>
      </div>
    );
  }
  return (
    <div className="nothing-shown">
      <p>No events for {active.map((condition) => conditionWords(filter, condition)).join(', ')}.</p>
      {remedies.length === 0 && active.length > 1 && (
        <p className="hint">No single condition is to blame: only clearing several brings events back.</p>
      )}
      <div className="nothing-shown__steps">
        {remedies.map(({ condition, count }) => (
          <button
            key={condition}
            type="button"
            className="button"
            onClick={() => clearCondition(store, condition)}
          >
            Clear {CONDITION_NAMES[condition].toLowerCase()} ({formatCount(count, 'event')})
          </button>
        ))}
        <button type="button" className="button" onClick={() => clearFilter(store)}>
          Clear all
        </button>
      </div>
    </div>
  );
}

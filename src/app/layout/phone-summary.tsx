import { activeConditions } from '../../core/query/conditions.ts';
import { clearFilter } from '../../state/actions.ts';
import { selectTotals } from '../../state/selectors.ts';
import { useDateline, useDatelineStore } from '../../state/use-dateline.ts';
import { t } from '../../ui/i18n/messages.ts';
import type { Shell } from '../app.tsx';
import { eventsOf } from './events-of.ts';

/** One line at the top of the sheet: how many events, what is missing from the map, and a way back from a filter. */
export function PhoneSummary({ shell }: { readonly shell: Shell }) {
  const store = useDatelineStore();
  const { shown, all, withoutPlace } = useDateline(selectTotals);
  const narrowed = useDateline((state) => activeConditions(state.filter).length > 0);
  return (
    <div className="phone__summary">
      <p>
        <b>{eventsOf(narrowed ? shown : null, all)}</b>
      </p>
      {narrowed ? (
        <button type="button" className="button button--text" onClick={() => clearFilter(store)}>
          {t('clear.filters')}
        </button>
      ) : (
        withoutPlace > 0 && (
          <button type="button" className="button button--text" onClick={() => shell.openTray('no-place')}>
            {t('count.noPlaceShort', { count: withoutPlace })}
          </button>
        )
      )}
    </div>
  );
}

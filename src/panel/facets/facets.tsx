import type { Facet } from '../../core/query/filter.ts';
import { activeConditions } from '../../core/query/conditions.ts';
import { clearFilter } from '../../state/actions.ts';
import { selectTotals } from '../../state/selectors.ts';
import { useDateline, useDatelineStore } from '../../state/use-dateline.ts';
import { t } from '../../ui/i18n/messages.ts';
import { Rich } from '../../ui/i18n/rich.tsx';
import { AreaCondition } from './area-condition.tsx';
import { FacetGroup } from './facet-group.tsx';
import { TextCondition } from './text-condition.tsx';
import { TollGroup } from './toll-group.tsx';
import './facets.css';

const BEFORE_TOLL: readonly Facet[] = ['family', 'type', 'status'];
const AFTER_TOLL: readonly Facet[] = ['province', 'country', 'actor', 'source', 'precision', 'datePrecision'];

/** Everything that narrows what is shown, each value with the number of events that it would show. */
export function Facets() {
  const store = useDatelineStore();
  const totals = useDateline(selectTotals);
  const active = useDateline((state) => activeConditions(state.filter).length);
  return (
    <div className="facets">
      <div className="facets__bar">
        <p>
          <Rich id="facets.count" values={{ shown: totals.shown, count: totals.all }} tags={{ b: 'b' }} />
        </p>
        <button type="button" className="button" disabled={active === 0} onClick={() => clearFilter(store)}>
          {t('clear.all')}
        </button>
      </div>
      <div className="facets__groups">
        <TextCondition />
        <AreaCondition />
        {BEFORE_TOLL.map((facet) => (
          <FacetGroup key={facet} facet={facet} />
        ))}
        <TollGroup />
        {AFTER_TOLL.map((facet) => (
          <FacetGroup key={facet} facet={facet} />
        ))}
      </div>
    </div>
  );
}

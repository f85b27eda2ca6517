import { Suspense } from 'react';
import { activeConditions } from '../../core/query/conditions.ts';
import { useDateline } from '../../state/use-dateline.ts';
import { lazyView } from '../../ui/i18n/lazy-view.ts';

const Chips = lazyView(() => import('./filter-chips.tsx').then((m) => m.FilterChips));

/** Fetched when something narrows the view. */
export function FilterChips() {
  const isNarrowed = useDateline((state) => activeConditions(state.filter).length > 0);
  return (
    isNarrowed && (
      <Suspense fallback={null}>
        <Chips />
      </Suspense>
    )
  );
}
